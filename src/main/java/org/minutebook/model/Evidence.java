package org.minutebook.model;

import org.jspecify.annotations.Nullable;

/**
 * The place on the page that says so.
 *
 * @param document whose text the offsets count in
 * @param start first UTF-16 code unit of the quote in the document's text
 * @param end one past the last
 * @param page 1-based, null where the document has no page marks
 * @param quote the text between start and end, unchanged
 */
public record Evidence(
        DocumentId document, int start, int end, @Nullable Integer page, String quote) {
    public Evidence {
        if (start < 0 || end - start != quote.length()) {
            throw new IllegalArgumentException("Evidence from %d to %d can't quote %d characters: %s"
                    .formatted(start, end, quote.length(), document));
        }
        if (page != null && page < 1) {
            throw new IllegalArgumentException("Pages count from 1, not " + page);
        }
    }
}
