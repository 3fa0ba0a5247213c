package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the page that is not blank. Of its words there is one copy: what stands around them is seldom asked for.
 *
 * @param text without white space at its ends
 * @param document that it is a line of
 * @param start offset in the document of its first character, white space or not
 * @param end one past its last
 * @param gap how many blank lines stand before it
 * @param newPage whether a page begins with it, as far as the text shows that
 */
record Line(Text text, String document, int start, int end, int gap, boolean newPage) {
    /** Of so many lines one may begin a page. */
    private static final int MOST_INDENTED = 5;

    String value() {
        return text.value();
    }

    int length() {
        return text.value().length();
    }

    /** The whole line, for those to whom white space at its ends means something. */
    Text raw() {
        boolean whole = text.start() == start && text.end() == end;
        return whole ? text : Letters.plain(Text.of(document, start, end));
    }

    boolean hasTab() {
        return document.indexOf('\t', start, end) >= 0;
    }

    /** Whether it ends in two blanks or more, as Markdown breaks a line on purpose. */
    boolean endsInBlanks() {
        return end - start > 1
                && Character.isSpaceChar(document.charAt(end - 1))
                && Character.isSpaceChar(document.charAt(end - 2));
    }

    /** The line behind what was taken out before it: so many blank lines more, and maybe the end of a page. */
    Line behind(int moreGap, boolean pageEnd) {
        return moreGap == 0 && !pageEnd
                ? this
                : new Line(text, document, start, end, gap + moreGap, newPage || pageEnd);
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
            Text text = words(document, start, end, signs);
            if (text.isEmpty()) {
                gap++;
            } else {
                boolean indentedPage = !indented && gap == 0 && start > 0 && document.charAt(start) == ' ';
                lines.add(new Line(text, document, start, end, gap, newPage || indentedPage || lines.isEmpty()));
                gap = 0;
                newPage = false;
            }
            start = end + 1;
        }
        return lines;
    }

    private static Text words(String document, int start, int end, int signs) {
        int from = start;
        int to = end;
        while (from < to && Text.isSpace(document.charAt(from))) {
            from++;
        }
        while (to > from && Text.isSpace(document.charAt(to - 1))) {
            to--;
        }
        return Letters.plain(Text.of(document, from, to, signs)).strip();
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
