package org.minutebook.source;

import java.util.List;

/**
 * A cell of a table row, before it has its place in the text.
 *
 * @param column its first, from 0
 * @param columns how many it covers
 * @param goesOn whether it is the rest of the cell above, merged with it
 */
record Cell(int column, int columns, boolean goesOn, List<Piece> pieces) {
    Cell {
        pieces = pieces.stream().filter(piece -> !piece.isBlank()).toList();
    }

    int end() {
        return column + columns;
    }
}
