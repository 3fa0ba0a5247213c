package org.minutebook.generate;

import java.util.List;

/** A page: what stands on it from top to bottom. */
record Leaf(List<Strip> strips) {
    Leaf {
        strips = List.copyOf(strips);
    }

    /** Something that takes the width of a page. */
    sealed interface Strip {}

    /**
     * Lines of a paragraph, a heading or a list entry, as far as they stand on this page.
     *
     * @param kind what it is
     * @param y baseline of the first line, from the top, in points
     * @param left where its lines begin
     * @param mark what hangs before the first line, as a bullet; empty for none
     * @param begins whether the paragraph begins here, not on the page before
     * @param ends whether it ends here
     */
    record Lines(Kind kind, double y, double left, String mark, List<String> lines, boolean begins, boolean ends)
            implements Strip {
        Lines {
            lines = List.copyOf(lines);
        }
    }

    enum Kind {
        TITLE,
        HEADING,
        SUBHEADING,
        PARAGRAPH,
        ENTRY,
        STATUS,
        NOTE
    }

    /**
     * A row of the actions table, or the part of it on this page.
     *
     * @param header whether it is the header
     * @param ends whether the row ends here
     */
    record Row(double y, List<Cell> cells, boolean header, boolean ends) implements Strip {
        Row {
            cells = List.copyOf(cells);
        }

        int height() {
            return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
        }
    }

    /** Lines of a cell, from its upper edge. */
    record Cell(double left, double width, List<String> lines) {
        Cell {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Those beside one label of an attendance table, as far as they stand on this page.
     *
     * @param label in the middle of the names; empty where it stands on the page before
     * @param heads whether this is the row of the headings
     * @param goesOn whether the table began on the page before
     */
    record Names(Paper.Roll.Kind kind, double y, String label, List<String> names, boolean heads, boolean goesOn)
            implements Strip {
        Names {
            names = List.copyOf(names);
        }
    }
}
