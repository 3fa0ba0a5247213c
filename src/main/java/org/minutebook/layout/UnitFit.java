package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the units of a table, of which one cell comes after the other, to the columns of its rows at the least cost: a
 * date among the owners costs more than a cell that is empty.
 */
final class UnitFit {
    static final int NEVER = 300;
    /** Units behind the last row are cheap to leave out, unless they are what rows are known by. */
    private static final int LEFT_OUT = 4;

    private static final int LEFT_OUT_ID = 90;
    private static final int LEFT_OUT_DATE = 30;

    private final List<CellUnit> units;
    private final UnitCost price;
    private final int width;
    /** The least cost of the units up to one that is given to a column. */
    private final int[][] cost;
    /** The column of the unit before, or that and the width where a row begins; -1 before the first. */
    private final int[][] before;

    UnitFit(List<CellUnit> units, List<CellColumn> columns) {
        this.units = units;
        this.price = new UnitCost(columns);
        this.width = columns.size();
        this.cost = new int[units.size()][width];
        this.before = new int[units.size()][width];
        for (int unit = 0; unit < units.size(); unit++) {
            for (int column = 0; column < width; column++) {
                choose(unit, column);
            }
        }
    }

    /**
     * A row of a table.
     *
     * @param cells the units of each column
     */
    record Fitted(List<List<CellUnit>> cells) {}

    private void choose(int unit, int column) {
        CellUnit here = units.get(unit);
        int own = price.of(unit == 0 ? null : units.get(unit - 1), here, column);
        if (unit == 0) {
            cost[unit][column] = own + price.empty(0, column) + price.begin(here, column);
            before[unit][column] = -1;
            return;
        }
        CellUnit last = units.get(unit - 1);
        cost[unit][column] = Integer.MAX_VALUE;
        for (int from = 0; from < width; from++) {
            int sofar = cost[unit - 1][from] + own;
            if (from == column) {
                keep(unit, column, from, sofar + price.stay(last, here, column));
            }
            int change = sofar + price.end(last, from) + price.begin(here, column) + price.change(last, here);
            if (from < column) {
                keep(unit, column, from, change + price.empty(from + 1, column));
            }
            int row = price.empty(from + 1, width) + price.empty(0, column) + price.row(here);
            keep(unit, column, from + width, change + row);
        }
    }

    private void keep(int unit, int column, int from, int total) {
        if (total < cost[unit][column]) {
            cost[unit][column] = total;
            before[unit][column] = from;
        }
    }

    /** How many of the units are in a row of the best fit. */
    private int end() {
        int left = 0;
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int end = units.size(); end > 0; end--) {
            boolean whole = end == units.size() || units.get(end).apart();
            int total = cost[end - 1][last(end - 1)] + price.empty(last(end - 1) + 1, width) + left;
            if (whole && total < least) {
                least = total;
                best = end;
            }
            left += switch (units.get(end - 1).kind()) {
                case ID -> LEFT_OUT_ID;
                case DATE, STATUS -> LEFT_OUT_DATE;
                default -> LEFT_OUT;
            };
        }
        return best;
    }

    /** The column at which it costs least to end with a unit. */
    private int last(int unit) {
        int best = 0;
        for (int column = 1; column < width; column++) {
            if (cost[unit][column] + price.empty(column + 1, width) < cost[unit][best] + price.empty(best + 1, width)) {
                best = column;
            }
        }
        return best;
    }

    /** The rows, in their order. */
    List<Fitted> rows() {
        List<Fitted> rows = new ArrayList<>();
        int end = end();
        if (end == 0) {
            return rows;
        }
        int column = last(end - 1);
        List<List<CellUnit>> cells = cells(width);
        for (int unit = end - 1; unit >= 0; unit--) {
            cells.get(column).addFirst(units.get(unit));
            int from = before[unit][column];
            if (from < 0 || from >= width) {
                rows.addFirst(new Fitted(cells));
                cells = cells(width);
            }
            column = from < 0 ? 0 : from % width;
        }
        return rows;
    }

    /** The cost of the best fit, for each row. */
    int costOfRow() {
        int rows = Math.max(1, rows().size());
        int end = end();
        return end == 0 ? NEVER : (cost[end - 1][last(end - 1)] + price.empty(last(end - 1) + 1, width)) / rows;
    }

    /** So many columns without a unit. */
    static List<List<CellUnit>> cells(int width) {
        List<List<CellUnit>> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }
}
