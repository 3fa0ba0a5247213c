package org.minutebook.model.answer;

/**
 * A name that may be another spelling of the same: a suggestion, which nobody has judged.
 *
 * @param id the slug of whoever bears it
 * @param name as it is printed
 * @param alike from 0 to 1, by Jaro and Winkler
 */
public record SimilarName(String id, String name, Reason reason, double alike) {
    /** Why it may be the same. */
    public enum Reason {
        /** Nearly the same letters. */
        SPELLING,
        /** Initials in place of words: {@code D. Warner}, or {@code DCC}. */
        INITIALS,
        /** The same once letters that a scan takes for each other are one. */
        SCAN,
        /** The same words in another order. */
        ORDER,
        /** One has a word more between its first and its last. */
        SHORTENED
    }
}
