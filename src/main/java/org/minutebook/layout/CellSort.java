package org.minutebook.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Sorts the cells of a table that come column by column, or in no order, by what they hold, and gives the first of each
 * kind to the first id, and so on: only where there are as many of each kind as of ids, or twice as many where a kind has
 * two columns.
 */
final class CellSort {
    private final List<CellColumn> columns;
    private final List<CellChunk> cells;
    private final int rows;
    private final Map<CellColumn.Kind, List<CellChunk>> byKind = new EnumMap<>(CellColumn.Kind.class);

    private CellSort(List<CellColumn> columns, List<CellChunk> cells) {
        this.columns = columns;
        this.cells = cells;
        this.rows =
                (int) cells.stream().filter(cell -> cell.is(CellChunk.Kind.ID)).count();
        sort();
    }

    /** The rows, each with a cell for each column; none where the counts don't agree. */
    static Optional<List<List<CellChunk>>> of(List<CellColumn> columns, List<CellChunk> cells) {
        for (int end = cells.size(); end > 0 && cells.size() - end <= MOST_BEHIND; end--) {
            CellSort sort = new CellSort(columns, cells.subList(0, end));
            if (sort.agrees()) {
                return Optional.of(sort.rows());
            }
        }
        return Optional.empty();
    }

    /** Paragraphs below a table may be as narrow as its cells; so many are left out to see whether the others agree. */
    private static final int MOST_BEHIND = 8;

    private void sort() {
        for (CellColumn.Kind kind : CellColumn.Kind.values()) {
            byKind.put(kind, new ArrayList<>());
        }
        for (CellChunk cell : cells) {
            CellColumn.Kind kind = switch (cell.kind()) {
                case ID -> CellColumn.Kind.ID;
                case DATE, NONE -> CellColumn.Kind.DATE;
                case STATUS -> CellColumn.Kind.STATUS;
                case SHORT -> CellColumn.Kind.OWNER;
                default -> CellColumn.Kind.WORDING;
            };
            of(kind).add(cell);
        }
    }

    private List<CellChunk> of(CellColumn.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private int width(CellColumn.Kind kind) {
        return (int) columns.stream().filter(column -> column.kind() == kind).count();
    }

    private boolean agrees() {
        int prose = width(CellColumn.Kind.WORDING) + width(CellColumn.Kind.UPDATE);
        return rows > 0
                && width(CellColumn.Kind.ID) == 1
                && width(CellColumn.Kind.WORDING) == 1
                && of(CellColumn.Kind.WORDING).size() == rows * prose
                && of(CellColumn.Kind.OWNER).size() == rows * width(CellColumn.Kind.OWNER)
                && of(CellColumn.Kind.DATE).size() == rows * width(CellColumn.Kind.DATE)
                && of(CellColumn.Kind.STATUS).size() == rows * width(CellColumn.Kind.STATUS);
    }

    private List<List<CellChunk>> rows() {
        int dates = width(CellColumn.Kind.DATE);
        int prose = width(CellColumn.Kind.WORDING) + width(CellColumn.Kind.UPDATE);
        boolean datesByRow = !areUnderHeadings() && faults(dates, true) <= faults(dates, false);
        if (dates == 1) {
            beside(CellColumn.Kind.DATE);
        }
        boolean proseByRow = prose > 1 && isBetweenIds(prose);
        List<Integer> dateColumns = ordered();
        List<List<CellChunk>> table = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<CellChunk> cellsOfRow = new ArrayList<>();
            int update = 0;
            for (int i = 0; i < columns.size(); i++) {
                CellColumn.Kind kind = columns.get(i).kind();
                cellsOfRow.add(
                        switch (kind) {
                            case DATE -> of(kind).get(at(row, dateColumns.indexOf(i), dates, datesByRow));
                            case WORDING -> of(kind).get(at(row, 0, prose, proseByRow));
                            case UPDATE -> of(CellColumn.Kind.WORDING).get(at(row, ++update, prose, proseByRow));
                            default -> of(kind).get(row);
                        });
            }
            table.add(cellsOfRow);
        }
        return table;
    }

    /**
     * Puts the cells of a kind in the order of the rows: one that stands right before a cell of the next column is of
     * the same row as that; the others fill the rows that are left.
     */
    private void beside(CellColumn.Kind kind) {
        int column = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).kind() == kind)
                .findFirst()
                .orElse(columns.size());
        if (column + 1 >= columns.size() || width(columns.get(column + 1).kind()) != 1) {
            return;
        }
        List<CellChunk> next = of(columns.get(column + 1).kind());
        CellChunk[] ordered = new CellChunk[rows];
        List<CellChunk> others = new ArrayList<>();
        for (CellChunk cell : of(kind)) {
            int behind = cells.indexOf(cell) + 1;
            int row = behind < cells.size() ? next.indexOf(cells.get(behind)) : -1;
            if (row >= 0 && row < rows) {
                ordered[row] = cell;
            } else {
                others.add(cell);
            }
        }
        Iterator<CellChunk> left = others.iterator();
        for (int row = 0; row < rows; row++) {
            ordered[row] = ordered[row] == null ? left.next() : ordered[row];
        }
        byKind.put(kind, List.of(ordered));
    }

    private int at(int row, int column, int width, boolean byRow) {
        return byRow ? row * width + column : column * rows + row;
    }

    /** The columns of dates in the usual order of what they mean. */
    private List<Integer> ordered() {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).kind() == CellColumn.Kind.DATE)
                .boxed()
                .sorted(Comparator.comparingInt(i -> columns.get(i).dateOrder()))
                .toList();
    }

    /** Whether as many dates as rows stand between the heading of each column of dates and that of the next. */
    private boolean areUnderHeadings() {
        List<CellChunk> dates = of(CellColumn.Kind.DATE);
        int done = 0;
        for (CellColumn column : columns) {
            if (column.kind() == CellColumn.Kind.DATE) {
                boolean under = done < dates.size()
                        && dates.get(done).text().start() > column.heading().start()
                        && (done == 0
                                || dates.get(done - 1).text().start()
                                        < column.heading().start());
                if (!under) {
                    return false;
                }
                done += rows;
            }
        }
        return done > rows;
    }

    /** How many rows would have words for no date where one must be, before a date. */
    private int faults(int width, boolean byRow) {
        List<CellChunk> dates = of(CellColumn.Kind.DATE);
        int faults = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column + 1 < width; column++) {
                faults += dates.get(at(row, column, width, byRow)).is(CellChunk.Kind.NONE) ? 1 : 0;
            }
        }
        return faults;
    }

    /** Whether as much prose as a row has stands between each id and the next. */
    private boolean isBetweenIds(int prose) {
        int since = prose;
        for (CellChunk cell : cells) {
            if (cell.is(CellChunk.Kind.ID)) {
                if (since != prose) {
                    return false;
                }
                since = 0;
            } else if (cell.is(CellChunk.Kind.WORDS)) {
                since++;
            }
        }
        return since == prose;
    }
}
