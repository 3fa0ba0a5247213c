package org.minutebook.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.FilterValues;
import org.minutebook.model.correction.Correction;
import org.minutebook.model.correction.Correction.Kind;
import org.minutebook.model.correction.CorrectionEntry;
import org.minutebook.model.correction.Field;
import org.minutebook.model.correction.NameKind;

/**
 * A correction as a form has it: with the names of fields that the API has, and values as they were typed. Its address shows the
 * form with what it has filled in.
 */
record CorrectionForm(Address address) {
    private static final String PATH = "/correct";

    static CorrectionForm typed(Map<String, List<String>> fields) {
        return new CorrectionForm(new Address(PATH, fields));
    }

    private static CorrectionForm filled(String... pairs) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], List.of(pairs[i + 1]));
        }
        return typed(fields);
    }

    static CorrectionForm names(Kind kind, NameKind of, String name, String into) {
        return filled("kind", word(kind), "of", word(of), "name", name, "into", into);
    }

    static CorrectionForm link(Kind kind, ChainEdge edge) {
        return filled(
                "kind",
                word(kind),
                "link",
                word(edge.kind()),
                "from",
                edge.from().toString(),
                "to",
                edge.to().toString());
    }

    static CorrectionForm mend(ActionId action) {
        return filled("kind", word(Kind.MEND), "action", action.toString());
    }

    static CorrectionForm mend(MeetingId meeting) {
        return filled("kind", word(Kind.MEND), "meeting", meeting.toString());
    }

    /** A constant as the API has it. */
    static String word(Enum<?> constant) {
        return FilterValues.nameOf(constant).replace('_', '-');
    }

    /** @throws IllegalArgumentException where no such kind is told */
    Kind kind() {
        return constant("kind", Kind.class);
    }

    NameKind of() {
        return constant("of", NameKind.class);
    }

    @Nullable
    ActionId action(String name) {
        String text = text(name);
        return text == null ? null : ActionId.parse(text);
    }

    @Nullable
    MeetingId meeting() {
        String text = text("meeting");
        return text == null ? null : MeetingId.parse(text);
    }

    /** What was typed into a field, null where nothing was. */
    @Nullable
    String text(String name) {
        String value = address.first(name);
        return value == null ? null : value.strip();
    }

    /** The values of a field that may have several. */
    List<String> texts(String name) {
        return address.all(name);
    }

    /**
     * What the form says, with who says so and why.
     *
     * @throws IllegalArgumentException saying what is wrong or missing
     */
    CorrectionEntry entry() {
        Correction correction = new Correction(
                kind(),
                text("of") == null ? null : of(),
                text("name"),
                text("into"),
                texts("meetings").stream().map(MeetingId::parse).toList(),
                text("link") == null ? null : constant("link", LinkKind.class),
                action("from"),
                action("to"),
                action("action"),
                meeting(),
                text("field") == null ? null : constant("field", Field.class),
                text("value"));
        return CorrectionEntry.of(correction, who(), text("why"));
    }

    /** Who says so; blank where nobody does, which an entry refuses. */
    String who() {
        return Objects.requireNonNullElse(text("by"), "");
    }

    private <E extends Enum<E>> E constant(String name, Class<E> type) {
        String typed = Objects.requireNonNullElse(text(name), "");
        return FilterValues.constant(name, typed.toLowerCase(Locale.ROOT).replace('-', '_'), type);
    }
}
