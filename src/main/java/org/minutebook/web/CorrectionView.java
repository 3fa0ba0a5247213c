package org.minutebook.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Slug;
import org.minutebook.model.correction.Correction;
import org.minutebook.model.correction.CorrectionState;
import org.minutebook.model.correction.NameKind;

/**
 * What {@code correction.jte} shows: one correction, and the form that takes it back.
 *
 * @param form as far as it is filled in
 * @param wrong why it can't be taken back so, null where nothing says so
 */
record CorrectionView(
        CorrectionState state,
        CorrectionForm form,
        @Nullable String wrong) {
    /** The pages of what it is about, by name; those of names that nobody bears any more lead to whoever does. */
    Map<String, String> about() {
        Correction correction = state.correction();
        Map<String, String> about = new LinkedHashMap<>();
        for (String name : there(correction.name(), correction.into(), null)) {
            about.put(name, Show.entity(list(Objects.requireNonNull(correction.of())), Slug.of(name)));
        }
        for (ActionId action : there(correction.from(), correction.to(), correction.action())) {
            about.put(action.toString(), Show.action(action));
        }
        for (MeetingId meeting : correction.meetings()) {
            about.put(meeting.toString(), Show.meeting(meeting));
        }
        if (correction.meeting() != null) {
            about.put(correction.meeting().toString(), Show.meeting(correction.meeting()));
        }
        return about;
    }

    /** Where the pages of people or organisations are. */
    static String list(NameKind of) {
        return of == NameKind.PERSON ? "/people" : "/organisations";
    }

    private static <T> List<T> there(@Nullable T one, @Nullable T other, @Nullable T third) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other), Optional.ofNullable(third))
                .flatMap(Optional::stream)
                .toList();
    }
}
