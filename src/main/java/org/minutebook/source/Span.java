package org.minutebook.source;

/**
 * A stretch of a document's text.
 *
 * @param start offset of its first character
 * @param end one past its last; the same as start where it is empty
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No stretch of text goes from %d to %d".formatted(start, end));
        }
    }

    public boolean isEmpty() {
        return start == end;
    }
}
