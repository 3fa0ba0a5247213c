package org.minutebook.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Gives the cells of one row, which come one after the other, to the columns of its table in their order, at the least
 * cost: a date in the column of owners costs more than an empty cell.
 */
final class CellFit {
    private static final int NEVER = 1_000;
    /** A row that costs more is none. */
    private static final int MOST = 7;
    /** What is said below a row costs less than words in a cell where they don't belong. */
    private static final int BEHIND = 1;

    private final List<CellChunk> cells;
    private final List<CellColumn> columns;
    /** The least cost of giving the first cells to the first columns. */
    private final int[][] cost;
    /** How many cells the last of these columns then takes. */
    private final int[][] taken;

    private CellFit(List<CellChunk> cells, List<CellColumn> columns) {
        this.cells = cells;
        this.columns = columns;
        this.cost = new int[columns.size() + 1][cells.size() + 1];
        this.taken = new int[columns.size() + 1][cells.size() + 1];
    }

    /** The cells of each column; empty where they don't make a row. Those behind the last column's are none's. */
    static Optional<List<List<CellChunk>>> of(List<CellChunk> cells, List<CellColumn> columns) {
        return new CellFit(cells, columns).fit();
    }

    private Optional<List<List<CellChunk>>> fit() {
        Arrays.fill(cost[0], NEVER);
        cost[0][0] = 0;
        for (int column = 1; column <= columns.size(); column++) {
            for (int upTo = 0; upTo <= cells.size(); upTo++) {
                choose(column, upTo);
            }
        }
        int[] whole = cost[columns.size()];
        int best = cells.size();
        for (int used = cells.size(); used > 0 && mayBeBehind(used - 1); used--) {
            best = whole[used - 1] + BEHIND < whole[best] ? used - 1 : best;
        }
        return whole[best] <= MOST ? Optional.of(cells(best)) : Optional.empty();
    }

    private void choose(int column, int upTo) {
        cost[column][upTo] = NEVER;
        int own = 0;
        for (int from = upTo; from >= 0 && own < NEVER; from--) {
            int here = cost[column - 1][from] + (from == upTo ? empty(kind(column - 1)) : own);
            if (here < cost[column][upTo]) {
                cost[column][upTo] = here;
                taken[column][upTo] = upTo - from;
            }
            if (from > 0) {
                own += cost(cells.get(from - 1), kind(column - 1)) + (from < upTo ? more(kind(column - 1)) : 0);
            }
        }
    }

    private CellColumn.Kind kind(int column) {
        return columns.get(column).kind();
    }

    /** Whether a cell may be what is said below the row: prose, where the last column has none. */
    private boolean mayBeBehind(int cell) {
        CellColumn.Kind last = columns.getLast().kind();
        boolean prose = last == CellColumn.Kind.UPDATE || last == CellColumn.Kind.WORDING;
        return !prose && cells.get(cell).is(CellChunk.Kind.WORDS);
    }

    private List<List<CellChunk>> cells(int used) {
        List<List<CellChunk>> row = new ArrayList<>();
        int upTo = used;
        for (int column = columns.size(); column > 0; column--) {
            int from = upTo - taken[column][upTo];
            row.addFirst(cells.subList(from, upTo));
            upTo = from;
        }
        return row;
    }

    private static int empty(CellColumn.Kind column) {
        return switch (column) {
            case ID, WORDING -> NEVER;
            case OWNER, STATUS -> 4;
            case DATE -> 3;
            case UPDATE -> 1;
        };
    }

    /** What one more part of a cell costs. */
    private static int more(CellColumn.Kind column) {
        return switch (column) {
            case ID, STATUS -> NEVER;
            case DATE -> 3;
            case OWNER -> 2;
            case WORDING, UPDATE -> 1;
        };
    }

    private static int cost(CellChunk cell, CellColumn.Kind column) {
        return switch (column) {
            case ID -> cell.is(CellChunk.Kind.ID) ? 0 : NEVER;
            case WORDING ->
                switch (cell.kind()) {
                    case WORDS -> 0;
                    case SHORT -> 2;
                    case STATUS -> 6;
                    default -> NEVER;
                };
            case DATE ->
                switch (cell.kind()) {
                    case DATE, NONE -> 0;
                    case SHORT -> 4;
                    case WORDS, STATUS -> 5;
                    default -> NEVER;
                };
            case OWNER ->
                switch (cell.kind()) {
                    case SHORT -> 0;
                    case NONE -> 3;
                    case WORDS -> 5;
                    default -> NEVER;
                };
            case STATUS ->
                switch (cell.kind()) {
                    case STATUS -> 0;
                    case NONE -> 2;
                    case SHORT -> 3;
                    default -> NEVER;
                };
            case UPDATE ->
                switch (cell.kind()) {
                    case WORDS -> 0;
                    case SHORT, NONE -> 1;
                    case DATE, STATUS -> 3;
                    default -> NEVER;
                };
        };
    }
}
