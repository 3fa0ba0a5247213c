package org.minutebook.web;

import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.DocumentSummary;

/**
 * What {@code document.jte} shows: the text, in three parts where a place in it is marked.
 *
 * @param before all of the text where none is
 */
record DocumentView(
        DocumentSummary document, String before, @Nullable String marked, String after) {
    /**
     * The text with a place marked.
     *
     * @param start in UTF-16 code units, as evidence counts; what lies outside the text marks nothing
     */
    static DocumentView of(DocumentSummary document, String text, int start, int end) {
        boolean inside = start >= 0 && start < end && end <= text.length();
        return inside
                ? new DocumentView(document, text.substring(0, start), text.substring(start, end), text.substring(end))
                : new DocumentView(document, text, null, "");
    }
}
