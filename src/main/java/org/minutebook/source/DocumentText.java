package org.minutebook.source;

import java.util.Collections;
import java.util.Comparator;
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
 * @param parts how the text is built, in its order; empty where the format leaves that to the eye, as plain text does
 * @param bold stretches that are printed bold, in their order, where the format tells it apart from the text
 * @param notices what could not be read of it, a sentence each
 * @param recognised whether words of it were recognised in pictures: another time, or elsewhere, they may be others
 */
public record DocumentText(
        DocumentId id,
        String mediaType,
        String text,
        List<Integer> pageStarts,
        List<Part> parts,
        List<Span> bold,
        List<String> notices,
        boolean recognised) {
    public DocumentText {
        pageStarts = List.copyOf(pageStarts);
        parts = List.copyOf(parts);
        bold = List.copyOf(bold);
        notices = List.copyOf(notices);
    }

    /** A document of which nothing is known to be bold, but by marks in its text. */
    public DocumentText(
            DocumentId id,
            String mediaType,
            String text,
            List<Integer> pageStarts,
            List<Part> parts,
            List<String> notices,
            boolean recognised) {
        this(id, mediaType, text, pageStarts, parts, List.of(), notices, recognised);
    }

    /** Whether the characters from start to end are printed bold, and none beside them is. */
    public boolean isBold(int start, int end) {
        Span span = new Span(start, end);
        int found = Collections.binarySearch(bold, span, Comparator.comparingInt(Span::start));
        return found >= 0 && bold.get(found).equals(span);
    }

    /** The text from start to end, as evidence. */
    public Evidence evidence(int start, int end) {
        return evidence(start, text.substring(start, end));
    }

    /** The words that the text has from start on, as evidence, which keeps no copy of them. */
    public Evidence evidence(int start, String quote) {
        return new Evidence(id, start, start + quote.length(), page(start), quote);
    }

    private @Nullable Integer page(int offset) {
        if (pageStarts.isEmpty()) {
            return null;
        }
        int found = Collections.binarySearch(pageStarts, offset);
        return found >= 0 ? found + 2 : -found;
    }
}
