package org.minutebook.model;

import org.jspecify.annotations.Nullable;

/**
 * What a reader could not make sense of, or had to decide: reported, never thrown.
 *
 * @param message a sentence that says what and what to do
 * @param evidence where, null where it concerns the whole document
 * @param body name of the body that a code was made of, without articles and words for kinds of meetings; null but there
 */
public record Diagnostic(
        Kind kind,
        String message,
        @Nullable Evidence evidence,
        @Nullable String body) {
    public Diagnostic(Kind kind, String message, @Nullable Evidence evidence) {
        this(kind, message, evidence, null);
    }

    /** What it is about. */
    public enum Kind {
        /** The bytes: what could not be had from the file. */
        SOURCE,
        /** Something that no page states. */
        INFERRED,
        /** The ids, of minutes that print none, as those of most bodies. */
        NO_IDS,
        /** Text that is neither a fact nor under any item of the agenda. */
        UNCLAIMED,
        /** A date that no calendar has. */
        IMPOSSIBLE_DATE
    }
}
