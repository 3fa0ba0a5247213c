package org.minutebook.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.correction.Correction.Kind;
import org.minutebook.model.correction.Field;

/**
 * What {@code correct.jte} shows: a form that makes a correction, as far as it is filled in.
 *
 * @param about what is to be corrected, and where its page is
 * @param meetings where it may hold: those that list a name, or speak of an action
 * @param edge the link that is judged, null where none is or where no minutes here draw it
 * @param wrong why what was filled in can't be, null where nothing says so
 */
record CorrectView(
        CorrectionForm form,
        About about,
        List<Choice> meetings,
        @Nullable ChainEdge edge,
        @Nullable String wrong) {
    CorrectView {
        meetings = List.copyOf(meetings);
    }

    /** A thing and its page. */
    record About(String name, String href) {}

    /** One of several values. */
    record Choice(String value, String label, boolean chosen) {}

    Kind kind() {
        return form.kind();
    }

    String title() {
        return switch (kind()) {
            case MERGE -> "Two names of one";
            case SPLIT -> "One name of two";
            case APART -> "Two who are not one";
            case ACCEPT_LINK -> "Confirm a link";
            case REJECT_LINK -> "Reject a link";
            case MEND -> "Mend a field";
        };
    }

    /** What the button says. */
    String deed() {
        return switch (kind()) {
            case MERGE -> "They are one";
            case SPLIT -> "They are two there";
            case APART -> "They are two";
            case ACCEPT_LINK -> "Confirm";
            case REJECT_LINK -> "Reject";
            case MEND -> "Mend";
        };
    }

    /** What follows from it. */
    String effect() {
        return switch (kind()) {
            case MERGE ->
                "Wherever the first name is printed, the second is meant, in all minutes here and in all that come.";
            case SPLIT -> "At the meetings that you tick, the name is another's.";
            case APART -> "Neither is suggested for the other again. Nothing else changes.";
            case ACCEPT_LINK -> "The link holds, whatever was made of the page.";
            case REJECT_LINK -> "The link does not hold: chains and the status of both actions are told without it.";
            case MEND -> "What the meeting's minutes say of it is replaced; the words of the page stay beside it.";
        };
    }

    /** Names that are typed, of merges and splits; of all else what is corrected is settled. */
    boolean names() {
        return kind() == Kind.MERGE || kind() == Kind.SPLIT;
    }

    /** The fields that are not shown, for they are settled. */
    List<String> settled() {
        return switch (kind()) {
            case MERGE, SPLIT -> List.of("kind", "of");
            case APART -> List.of("kind", "of", "name", "into");
            case ACCEPT_LINK, REJECT_LINK -> List.of("kind", "link", "from", "to");
            case MEND -> form.text("action") == null ? List.of("kind", "meeting") : List.of("kind", "action");
        };
    }

    /** The fields that may be mended. */
    List<Choice> fields() {
        boolean action = form.text("action") != null;
        return Arrays.stream(Field.values())
                .filter(field -> field.isOfAction() == action)
                .map(CorrectionForm::word)
                .map(field -> new Choice(field, field, field.equals(form.text("field"))))
                .toList();
    }
}
