package org.minutebook.model.answer;

/**
 * What someone who types may be about to ask.
 *
 * @param text to search for
 * @param hits how many units a search for it finds, at least one
 */
public record Suggestion(String text, Kind kind, long hits) {
    /** What the text is. */
    public enum Kind {
        WORD,
        TOPIC,
        PERSON,
        ORGANISATION,
        MEETING,
        ACTION,
        MODIFICATION,
        INCIDENT
    }

    public Suggestion {
        if (hits < 1) {
            throw new IllegalArgumentException("'%s' finds nothing, so it is no suggestion".formatted(text));
        }
    }
}
