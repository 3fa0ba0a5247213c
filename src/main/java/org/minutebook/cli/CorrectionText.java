package org.minutebook.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.correction.Correction;
import org.minutebook.model.correction.CorrectionState;

/** Tells a correction in a line. */
final class CorrectionText {
    private CorrectionText() {}

    /** {@code c1  person Dave Warnar is Dave Warner  (Ann, 2021-05-04: a misprint)}. */
    static String line(CorrectionState state) {
        String why = state.why() == null ? "" : ": " + state.why();
        String day = state.at().toString().substring(0, 10);
        CorrectionState.Undone undone = state.undone();
        String end = undone == null
                ? ""
                : "; undone by %s, %s"
                        .formatted(undone.by(), undone.at().toString().substring(0, 10));
        return "%-4s %s  (%s, %s%s%s)".formatted(state.id(), told(state.correction()), state.by(), day, why, end);
    }

    private static String told(Correction one) {
        return switch (one.kind()) {
            case MERGE -> "%s %s is %s".formatted(lower(one.of()), one.name(), one.into());
            case SPLIT ->
                "%s %s is %s at %s"
                        .formatted(
                                lower(one.of()),
                                one.name(),
                                one.into(),
                                one.meetings().stream().map(Object::toString).collect(Collectors.joining(", ")));
            case ACCEPT_LINK -> "%s %s %s".formatted(one.from(), lower(one.link()), one.to());
            case REJECT_LINK -> "not: %s %s %s".formatted(one.from(), lower(one.link()), one.to());
            case MEND ->
                one.action() == null
                        ? "%s of %s is %s".formatted(lower(one.field()), one.meeting(), one.value())
                        : "%s of %s at %s is %s"
                                .formatted(lower(one.field()), one.action(), one.meeting(), one.value());
        };
    }

    private static String lower(@Nullable Enum<?> constant) {
        return Objects.requireNonNull(constant).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
