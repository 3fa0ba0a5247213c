package org.minutebook.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the page that is not blank. Of its words there is one copy: what stands around them is seldom asked for. */
final class Line {
    private final Text text;
    private final String document;
    private final int start;
    private final int end;
    private final int gap;
    private final boolean newPage;
    /** Asked by several readers, and told once; null before. */
    private @Nullable Kind kind;

    /**
     * What a line may be by its own words.
     *
     * @param opens whether it begins a paragraph of its own, however full the line before it is
     * @param ended whether it ends as sentences do
     * @param heads whether it may begin the header of a table: its first word is a heading's, and it is no sentence
     */
    private record Kind(boolean opens, boolean ended, boolean heads) {
        /** The stop behind {@code No.} or {@code Ref.} ends no sentence. */
        private static final int ABBREVIATION = 4;

        static Kind of(Text text) {
            String line = text.value();
            boolean ended = Paragraphs.ended(line);
            return new Kind(
                    Paragraphs.opens(text),
                    ended,
                    (!ended || line.length() <= ABBREVIATION) && ColumnHeader.mayBeHeader(line));
        }
    }

    /**
     * @param text without white space at its ends
     * @param document that it is a line of
     * @param start offset in the document of its first character, white space or not
     * @param end one past its last
     * @param gap how many blank lines stand before it
     * @param newPage whether a page begins with it, as far as the text shows that
     */
    Line(Text text, String document, int start, int end, int gap, boolean newPage) {
        this.text = text;
        this.document = document;
        this.start = start;
        this.end = end;
        this.gap = gap;
        this.newPage = newPage;
    }

    Text text() {
        return text;
    }

    /** How many blank lines stand before it. */
    int gap() {
        return gap;
    }

    /** How many blanks stand before its first word. */
    int indent() {
        return text().start() - start;
    }

    /** Whether a page begins with it, as far as the text shows that. */
    boolean newPage() {
        return newPage;
    }

    /** Whether it begins a paragraph of its own, however full the line before it is. */
    boolean opens() {
        return kind().opens;
    }

    /** Whether it ends as sentences do. */
    boolean ended() {
        return kind().ended;
    }

    /** Whether it may begin the header of a table: most lines don't. */
    boolean mayBeHeader() {
        return kind().heads;
    }

    private Kind kind() {
        Kind told = kind;
        if (told == null) {
            told = Kind.of(text);
            kind = told;
        }
        return told;
    }

    String value() {
        return text.value();
    }

    int length() {
        return text.value().length();
    }

    /** The whole line, for those to whom white space at its ends means something. */
    Text raw() {
        boolean whole = text.start() == start && text.end() == end;
        return whole ? text : Letters.plain(text.wider(document, start, end));
    }

    boolean hasTab() {
        return text.mayHave(Sign.TAB);
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

    /** The line with the next one's words right behind its own. */
    Line then(Line next) {
        return new Line(text.then(next.text), document, start, next.end, gap, newPage);
    }

    /** What stands before a place in its text. */
    Line upTo(int end) {
        Text before = text.sub(0, end).strip();
        return new Line(before, document, start, before.end(), gap, newPage);
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
