package org.minutebook.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** Reads a table of an HTML page: which cell stands where, merged ones among them, as browsers place them. */
final class HtmlTable {
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = 65_534;

    private final Manuscript manuscript;
    private final Consumer<Piece> to;
    private final boolean inCell;
    /** For each column, how many rows more the cell above covers; and of how many columns it is, at its first. */
    private final int[] rowsLeft = new int[MOST_COLUMNS + 1];

    private final int[] widths = new int[MOST_COLUMNS + 1];

    HtmlTable(Manuscript manuscript, Consumer<Piece> to, boolean inCell) {
        this.manuscript = manuscript;
        this.to = to;
        this.inCell = inCell;
    }

    void read(Element table) {
        List<Element> rows = rows(table);
        int columns = 0;
        for (Element row : rows) {
            columns = Math.max(
                    columns,
                    place(row, false).stream().mapToInt(Cell::end).max().orElse(0));
        }
        Arrays.fill(rowsLeft, 0);
        for (Element caption : table.children()) {
            if (caption.normalName().equals("caption")) {
                words(caption);
            }
        }
        // A table of one column only puts things below each other.
        if (inCell || columns < 2) {
            rows.forEach(row -> cells(row).forEach(this::words));
            return;
        }
        manuscript.beginTable(1);
        for (Element row : rows) {
            manuscript.row(columns, place(row, true));
        }
        manuscript.endTable();
    }

    private void words(Element element) {
        new HtmlBlocks(manuscript, to, inCell).read(element);
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                    child.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .forEach(rows::add);
                default -> {}
            }
        }
        return rows;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    /** The cells of a row in their columns, with those that reach into it from above. */
    private List<Cell> place(Element row, boolean read) {
        List<Cell> placed = new ArrayList<>();
        int column = above(placed, 0);
        for (Element cell : cells(row)) {
            int columns = Math.clamp(DocxPackage.number(cell.attr("colspan"), 1), 1, MOST_COLUMNS);
            columns = Math.min(columns, MOST_COLUMNS - column);
            if (columns < 1) {
                break;
            }
            int rows = DocxPackage.number(cell.attr("rowspan"), 1);
            rows = rows == 0 ? MOST_ROWS : Math.clamp(rows, 1, MOST_ROWS);
            List<Piece> pieces = new ArrayList<>();
            if (read) {
                new HtmlBlocks(manuscript, pieces::add, true).read(cell);
            }
            placed.add(new Cell(column, columns, false, pieces));
            Arrays.fill(rowsLeft, column, column + columns, rows - 1);
            widths[column] = columns;
            column = above(placed, column + columns);
        }
        return placed;
    }

    /** Places the cells from above that stand at a column; the next column without one. */
    private int above(List<Cell> placed, int from) {
        int column = from;
        while (column < MOST_COLUMNS && rowsLeft[column] > 0) {
            int columns = Math.max(1, widths[column]);
            placed.add(new Cell(column, columns, true, List.of()));
            for (int i = column; i < column + columns; i++) {
                rowsLeft[i]--;
            }
            column += columns;
        }
        return column;
    }
}
