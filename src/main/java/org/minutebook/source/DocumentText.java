package org.minutebook.source;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;

/**
 * A document as text.
 *
 * @param mediaType as detected from its content
 * @param text that offsets count in, line ends and all
 * @param pageStarts offset of the first character of each page after the first; empty where the source marks no pages
 */
public record DocumentText(DocumentId id, String mediaType, String text, List<Integer> pageStarts) {
    public DocumentText {
        pageStarts = List.copyOf(pageStarts);
    }

    /** The text from start to end, as evidence. */
    public Evidence evidence(int start, int end) {
        return new Evidence(id, start, end, page(start), text.substring(start, end));
    }

    private @Nullable Integer page(int offset) {
        if (pageStarts.isEmpty()) {
            return null;
        }
        int found = Collections.binarySearch(pageStarts, offset);
        return found >= 0 ? found + 2 : -found;
    }
}
