package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What stands between wide gaps of a line: a cell's line, where blanks keep the columns of a table apart.
 *
 * @param text its words, without blanks at its ends
 * @param from where on the line it begins, in characters from the left edge of the page
 */
record Piece(Text text, int from) {
    private static final int WIDE = 2;

    int to() {
        return from + text.value().length();
    }

    ColumnHeader.Columns place() {
        return new ColumnHeader.Columns(from, to());
    }

    /** A line has no more: cheap to tell, and most lines have one. */
    static int most(Line line) {
        String value = line.value();
        int most = 1;
        for (int at = 1; at < value.length(); at++) {
            most += Text.isSpace(value.charAt(at)) && Text.isSpace(value.charAt(at - 1)) ? 1 : 0;
        }
        return most;
    }

    /** The pieces of a line from left to right. */
    static List<Piece> of(Line line) {
        List<Piece> pieces = new ArrayList<>();
        Text raw = line.raw();
        String value = raw.value();
        int edge = value.startsWith("\f") ? 1 : 0;
        int at = edge;
        while (at < value.length()) {
            int start = at;
            while (start < value.length() && Text.isSpace(value.charAt(start))) {
                start++;
            }
            int end = start;
            int blanks = 0;
            for (at = start; at < value.length() && blanks < WIDE; at++) {
                blanks = Text.isSpace(value.charAt(at)) ? blanks + 1 : 0;
                end = blanks == 0 ? at + 1 : end;
            }
            if (end > start) {
                pieces.add(new Piece(raw.sub(start, end), start - edge));
            }
        }
        return pieces;
    }

    /** The pieces of a row's line, dates and what follows them each for itself: columns of dates may be one blank apart. */
    static List<Piece> ofRow(Line line) {
        List<Piece> pieces = of(line);
        if (!Shapes.mayHaveDate(line.text())
                || (pieces.size() == 1 && !pieces.getFirst().beginsWithDate())) {
            return pieces;
        }
        List<Piece> parted = new ArrayList<>();
        for (Piece piece : pieces) {
            piece.part(parted);
        }
        return parted;
    }

    private boolean beginsWithDate() {
        return CellChunk.begins(CellChunk.Kind.DATE, text.value(), 0) != null;
    }

    private void part(List<Piece> parted) {
        String value = text.value();
        int from = 0;
        boolean dated = false;
        for (int at = 0; at < value.length(); ) {
            Matcher marked = marked(value, at, dated);
            int end = at;
            if (marked != null) {
                add(from, at, parted);
                add(at, marked.end(), parted);
                from = marked.end();
                end = from;
                dated = true;
            }
            while (end < value.length() && !Text.isSpace(value.charAt(end))) {
                end++;
            }
            at = Math.min(value.length(), end + 1);
        }
        add(from, value.length(), parted);
    }

    /** A date, or behind one what says that there is none or how an action stands. */
    private static @Nullable Matcher marked(String value, int at, boolean dated) {
        Matcher date = CellChunk.begins(CellChunk.Kind.DATE, value, at);
        if (date != null || !dated) {
            return date;
        }
        Matcher none = CellChunk.begins(CellChunk.Kind.NONE, value, at);
        return none == null ? CellChunk.begins(CellChunk.Kind.STATUS, value, at) : none;
    }

    private void add(int start, int end, List<Piece> parted) {
        Piece part = sub(start, end);
        if (!part.text.isEmpty()) {
            parted.add(part);
        }
    }

    /** A part of it, without blanks at its ends. */
    Piece sub(int start, int end) {
        int at = start;
        while (at < end && Text.isSpace(text.value().charAt(at))) {
            at++;
        }
        return new Piece(text.stripped(at, end), from + at);
    }
}
