package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;

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
}
