package org.minutebook.model;

import org.jspecify.annotations.Nullable;

/**
 * What a reader could not make sense of, or had to decide: reported, never thrown.
 *
 * @param message a sentence that says what and what to do
 * @param evidence where, null where it concerns the whole document
 */
public record Diagnostic(
        Kind kind, String message, @Nullable Evidence evidence) {
    /** What it is about. */
    public enum Kind {
        /** The bytes: what could not be had from the file. */
        SOURCE,
        /** Something that no page states. */
        INFERRED,
        /** Text that is neither a fact nor under any item of the agenda. */
        UNCLAIMED,
        /** A date that no calendar has. */
        IMPOSSIBLE_DATE
    }
}
