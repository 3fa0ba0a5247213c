package org.minutebook.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the lines of a document that are not blank, in one walk over its characters. */
final class Lines {
    /** Where fewer lines are indented, one of so many, one that is begins a page. */
    private static final int MOST_INDENTED = 5;

    /** About as long is a line of print, or a cell. */
    private static final int USUAL = 40;

    private static final char OPENING = '‘';
    private static final char CLOSING = '’';
    private static final int FEWEST_LITTER = 3;

    private final String document;
    private final List<Line> lines;
    /** Lines with a single blank before them and no blank line above: of pages, unless blanks keep text in the columns of the page. */
    private final BitSet blankFirst = new BitSet();

    /** Whether quotation marks that open are what a scan has of the lines that a table is drawn with. */
    private final boolean littered;

    private int filled;
    private int indented;
    private int gap;
    private boolean newPage;

    private Lines(String document) {
        this.document = document;
        this.littered = isLittered(document);
        this.lines = new ArrayList<>(document.length() / USUAL);
    }

    static List<Line> of(String document) {
        Lines reader = new Lines(document);
        int start = 0;
        while (start < document.length()) {
            start = reader.line(start) + 1;
        }
        if (reader.indented <= reader.filled / MOST_INDENTED) {
            reader.blankFirst.stream()
                    .forEach(i -> reader.lines.set(i, reader.lines.get(i).behind(0, true)));
        }
        return reader.lines;
    }

    /** Reads a line; answers where it ends. */
    private int line(int start) {
        int signs = 0;
        int last = 0;
        int end = start;
        while (end < document.length()) {
            int here = Sign.of(document.charAt(end));
            if (Sign.LINE_END.isIn(here) && Line.endsWith(document, end)) {
                break;
            }
            signs |= here | Sign.ofPair(last, here);
            last = here;
            end++;
        }
        if (end == start) {
            gap++;
        } else {
            add(start, end, signs);
        }
        return end;
    }

    private void add(int start, int end, int signs) {
        int from = start;
        int to = end;
        while (from < to && Text.isSpace(document.charAt(from))) {
            from++;
        }
        while (to > from && Text.isSpace(document.charAt(to - 1))) {
            to--;
        }
        boolean blank = document.charAt(start) == ' ';
        boolean full = from < to || !isBlank(start, end);
        filled += full ? 1 : 0;
        indented += full && blank ? 1 : 0;
        newPage |= document.charAt(start) == '\f';
        if (from == to) {
            gap++;
        } else {
            from += littered && document.charAt(from) == OPENING && to > from + 1 ? 1 : 0;
            add(Letters.plain(Text.of(document, from, to, signs)).strip(), start, end);
        }
    }

    /** Whether far more lines begin with a quotation mark that opens than ever close one. */
    private static boolean isLittered(String document) {
        int opened = 0;
        for (int at = document.indexOf(OPENING); at >= 0; at = document.indexOf(OPENING, at + 1)) {
            boolean first = at == 0 || document.charAt(at - 1) == '\n' || document.charAt(at - 1) == '\f';
            opened += first ? 1 : 0;
        }
        int closed = 0;
        for (int at = document.indexOf(CLOSING); at >= 0 && closed <= opened; at = document.indexOf(CLOSING, at + 1)) {
            closed++;
        }
        return opened >= FEWEST_LITTER && opened > closed;
    }

    /** @param text of the line, empty where no page shows anything of it */
    private void add(Text text, int start, int end) {
        if (text.isEmpty()) {
            gap++;
            return;
        }
        boolean blank = document.charAt(start) == ' ';
        if (blank && gap == 0 && start > 0 && document.charAt(start + 1) != ' ') {
            blankFirst.set(lines.size());
        }
        lines.add(new Line(text, document, start, end, gap, newPage || lines.isEmpty()));
        gap = 0;
        newPage = false;
    }

    private boolean isBlank(int start, int end) {
        int at = start;
        while (at < end && document.charAt(at) == ' ') {
            at++;
        }
        return at == end;
    }
}
