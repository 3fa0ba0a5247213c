package org.minutebook.layout;

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
        return Lines.of(document);
    }

    /** Where a line ends: before a line feed, or a carriage return without one. */
    static int end(String document, int start) {
        int end = start;
        while (end < document.length() && !endsWith(document, end)) {
            end++;
        }
        return end;
    }

    /** Whether a line ends with the character at a place. */
    static boolean endsWith(String document, int at) {
        return switch (document.charAt(at)) {
            case '\n', '\u2028', '\u2029', '\u0085' -> true;
            case '\r' -> at + 1 < document.length() && document.charAt(at + 1) != '\n';
            default -> false;
        };
    }
}
