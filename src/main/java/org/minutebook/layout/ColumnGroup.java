package org.minutebook.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.minutebook.layout.Block.Row;

/**
 * Lines that stand together in a table whose columns blanks keep apart: a row, several without a blank line between
 * them, or a part of one. Without lines it stands for prose between rows.
 */
final class ColumnGroup {
    private static final double TORN = 0.9;
    /** Longer rows take in no more, lest a page of strays is gone through for each of them. */
    private static final int MOST_LINES = 80;

    private final RowKey key;
    private final int id;
    private final boolean newPage;
    private final List<Integer> indexes = new ArrayList<>();
    private final List<Text[]> cells = new ArrayList<>();
    private boolean torn;

    /**
     * @param key what tells its rows apart
     * @param id the column that this stands in
     * @param newPage whether a page ended before it
     */
    ColumnGroup(RowKey key, int id, boolean newPage) {
        this.key = key;
        this.id = id;
        this.newPage = newPage;
    }

    void add(int index, Text[] line) {
        indexes.add(index);
        cells.add(line);
    }

    List<Integer> indexes() {
        return indexes;
    }

    int first() {
        return indexes.getFirst();
    }

    /** How many columns it has; 0 where it stands for prose. */
    int width() {
        return cells.isEmpty() ? 0 : cells.getFirst().length;
    }

    boolean hasId() {
        return !ids().isEmpty();
    }

    /** The lines that have an id, or the first part of one that goes on in the next. */
    private List<Integer> ids() {
        List<Integer> found = new ArrayList<>();
        String before = "";
        for (int i = 0; i < cells.size(); i++) {
            String value = cells.get(i)[id].value();
            if (!value.isEmpty() && key.begins(value, before)) {
                found.add(i);
            }
            before = value.isEmpty() ? before : value;
        }
        return found;
    }

    /** A group for each id; the group itself where there is none or one. */
    List<ColumnGroup> split() {
        List<Integer> ids = ids();
        if (ids.size() < 2) {
            return List.of(this);
        }
        List<ColumnGroup> rows = new ArrayList<>();
        boolean atTop = start(ids.getFirst()) == 0;
        int from = 0;
        for (int row = 0; row < ids.size(); row++) {
            int to = cells.size();
            if (row + 1 < ids.size()) {
                to = atTop ? start(ids.get(row + 1)) : between(ids.get(row), ids.get(row + 1));
            }
            ColumnGroup part = new ColumnGroup(key, id, newPage && row == 0);
            part.indexes.addAll(indexes.subList(from, to));
            part.cells.addAll(cells.subList(from, to));
            rows.add(part);
            from = to;
        }
        return rows;
    }

    /** The line that an id begins in, with the committee's code before its number. */
    private int start(int line) {
        boolean coded = line > 0 && key.isCode(cells.get(line - 1)[id].value());
        return coded ? line - 1 : line;
    }

    /** Where the row of a later id begins, when ids stand in the middle of their rows: nearest to halfway behind a stop. */
    private int between(int line, int later) {
        int half = (line + start(later) + 1) / 2;
        for (int away = 0; away <= later - line; away++) {
            if (half - away > line && endsBefore(half - away)) {
                return half - away;
            }
            if (half + away <= start(later) && endsBefore(half + away)) {
                return half + away;
            }
        }
        return half;
    }

    private boolean endsBefore(int line) {
        return Arrays.stream(cells.get(line - 1)).anyMatch(cell -> Paragraphs.ended(cell.value()));
    }

    /** Takes in what follows where that is the rest of this, or this the beginning of that. */
    boolean takes(ColumnGroup next) {
        if (indexes.size() + next.indexes.size() > MOST_LINES) {
            return false;
        }
        boolean rest = hasId() && !next.hasId() && !isWhole();
        boolean beginning = !hasId() && next.hasId() && next.newPage;
        if (cells.isEmpty() || next.cells.isEmpty() || !(rest || beginning)) {
            return false;
        }
        indexes.addAll(next.indexes);
        cells.addAll(next.cells);
        torn = true;
        return true;
    }

    /** Whether the cell with most lines ends as sentences do. */
    private boolean isWhole() {
        List<Text> longest = List.of();
        for (int column = 0; column < width(); column++) {
            List<Text> cell = column(column);
            longest = cell.size() > longest.size() ? cell : longest;
        }
        return !longest.isEmpty() && Paragraphs.ended(longest.getLast().value());
    }

    private List<Text> column(int column) {
        return cells.stream()
                .map(line -> line[column])
                .filter(text -> !text.isEmpty())
                .toList();
    }

    Row row() {
        List<Text> row = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            List<Text> cell = column(column);
            row.add(cell.isEmpty() ? cells.getFirst()[column] : TableRows.joined(cell));
        }
        return new Row(row, torn ? TORN : 1);
    }
}
