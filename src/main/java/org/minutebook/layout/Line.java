package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the page that is not blank.
 *
 * @param text without white space at its ends
 * @param raw the whole line, for those to whom leading tabs mean something
 * @param gap how many blank lines stand before it
 * @param newPage whether a page begins with it, as far as the text shows that
 */
record Line(Text text, Text raw, int gap, boolean newPage) {
    /** Of so many lines one may begin a page. */
    private static final int MOST_INDENTED = 5;

    String value() {
        return text.value();
    }

    int length() {
        return text.value().length();
    }

    /** The line behind what was taken out before it: so many blank lines more, and maybe the end of a page. */
    Line behind(int moreGap, boolean pageEnd) {
        return moreGap == 0 && !pageEnd ? this : new Line(text, raw, gap + moreGap, newPage || pageEnd);
    }

    static List<Line> of(String document) {
        List<Line> lines = new ArrayList<>();
        boolean indented = isIndented(document);
        int gap = 0;
        boolean newPage = false;
        int start = 0;
        while (start < document.length()) {
            int end = start;
            int signs = 0;
            while (end < document.length()) {
                int here = Sign.of(document.charAt(end));
                if (Sign.LINE_END.isIn(here) && endsLine(document, end)) {
                    break;
                }
                signs |= here;
                end++;
            }
            newPage |= start < end && document.charAt(start) == '\f';
            Text raw = Letters.plain(Text.of(document, start, end, signs));
            Text text = raw.strip();
            if (text.isEmpty()) {
                gap++;
            } else {
                boolean indentedPage = !indented && gap == 0 && start > 0 && document.charAt(start) == ' ';
                lines.add(new Line(text, raw, gap, newPage || indentedPage || lines.isEmpty()));
                gap = 0;
                newPage = false;
            }
            start = end + 1;
        }
        return lines;
    }

    /** Whether blanks keep text in the columns of the page, so that one before a line says nothing of pages. */
    private static boolean isIndented(String document) {
        int lines = 0;
        int indented = 0;
        int start = 0;
        while (start < document.length()) {
            int first = start;
            while (first < document.length() && document.charAt(first) == ' ') {
                first++;
            }
            int end = end(document, first);
            lines += end > first ? 1 : 0;
            indented += end > first && first > start ? 1 : 0;
            start = end + 1;
        }
        return indented > lines / MOST_INDENTED;
    }

    /** Where a line ends: before a line feed, or a carriage return without one. */
    static int end(String document, int start) {
        int end = start;
        while (end < document.length() && !endsLine(document, end)) {
            end++;
        }
        return end;
    }

    private static boolean endsLine(String document, int at) {
        return switch (document.charAt(at)) {
            case '\n', '\u2028', '\u2029', '\u0085' -> true;
            case '\r' -> at + 1 < document.length() && document.charAt(at + 1) != '\n';
            default -> false;
        };
    }
}
