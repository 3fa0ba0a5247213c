package org.minutebook.model.answer;

import org.jspecify.annotations.Nullable;
import org.minutebook.model.Evidence;

/**
 * Something about the archive's data that a careful secretary would want to know.
 *
 * @param subject the id of what it is about
 * @param detail a sentence that says what is wrong
 * @param advice what to do about it
 * @param evidence where, null where nothing on a page shows it
 */
public record Finding(
        Kind kind,
        String subject,
        String detail,
        String advice,
        @Nullable Evidence evidence) {
    /** What is wrong. */
    public enum Kind {
        /** Meetings whose numbers lie between those of meetings that are here. */
        MEETING_GAP,
        /** An action that is cited, and neither its own paragraph nor a row of it is here. */
        ACTION_NEVER_SEEN,
        /** An action reviewed as open after it was closed, with no word of its being reopened. */
        OPEN_AFTER_CLOSED,
        /** An action's id with wordings that have little in common. */
        WORDING_DIFFERS,
        /** An action with more than one date raised. */
        RAISED_DATES_DIFFER,
        /** A row that says it was raised after the meeting that looked at it. */
        RAISED_AFTER_MEETING,
        /** A last target before the date raised. */
        TARGET_BEFORE_RAISED,
        /** An action left open without a target. */
        MISSING_TARGET,
        /** A date that no calendar has. */
        IMPOSSIBLE_DATE,
        /** A meeting held before one with a lower number. */
        MEETINGS_OUT_OF_ORDER,
        /** A chain of superseding that leads back to itself. */
        CYCLE,
        /** A code that was made of the names of two bodies, or of one body's two names. */
        SHARED_CODE,
        /** A meeting whose id or date no page states. */
        INFERRED_MEETING,
        /** A row that had to be pieced together from a damaged page. */
        LOW_CONFIDENCE,
        /** Text that no reader made anything of. */
        UNCLAIMED_TEXT
    }
}
