package org.minutebook.layout;

import java.util.ArrayList;
import java.util.BitSet;
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
    /** What it costs that a row goes on behind the end of a page. */
    private static final int RESUMED = 2;

    /** That a cell goes on behind a line that ended before it was full. */
    private static final int MEANT = 8;
    /** What it is worth that the wording begins with its owner, {@code Keepers | Keepers to oil the sluice}. */
    private static final int REPEATED = 8;

    private static final int FORBIDDEN = Integer.MAX_VALUE / 4;

    private final List<CellUnit> units;
    private final UnitCost price;
    private final LineBreaks breaks;
    private final int width;
    /** Lines on which a row may go on whose cells the end of a page cut: the rest of each comes once more in order. */
    private final BitSet resumes;
    /** As many as columns, and as many again for those of a row that goes on where some does. */
    private final int states;
    /** The least cost of the units up to one that is given to a column. */
    private final int[][] cost;
    /** The state of the unit before, or that and all states where a row begins; -1 before the first. */
    private final int[][] before;

    /** @param resumes lines that begin a page or stand behind a header that it repeats */
    UnitFit(List<CellUnit> units, List<CellColumn> columns, BitSet resumes) {
        this.units = units;
        this.price = new UnitCost(columns);
        this.breaks = new LineBreaks(units);
        this.width = columns.size();
        this.resumes = resumes;
        this.states = resumes.isEmpty() ? width : 2 * width;
        this.cost = new int[units.size()][states];
        this.before = new int[units.size()][states];
        for (int unit = 0; unit < units.size(); unit++) {
            for (int column = 0; column < width; column++) {
                choose(unit, column);
            }
            for (int state = width; state < states; state++) {
                resume(unit, state);
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
        for (int from = 0; from < states; from++) {
            int sofar = cost[unit - 1][from] + own;
            if (from == column) {
                int goesOn = price.isOfProse(column) && breaks.isMeant(unit) ? MEANT : 0;
                keep(unit, column, from, sofar + price.stay(last, here, column) + goesOn);
            }
            int change = sofar + price.end(last, from % width) + price.begin(here, column) + price.change(last, here);
            if (from < column) {
                int repeated = price.areOwnerAndWording(from, column) && breaks.repeats(unit) ? REPEATED : 0;
                keep(unit, column, from, change + price.empty(from + 1, column) - repeated);
            }
            int row = missing(from) + price.empty(0, column) + price.row(here);
            keep(unit, column, from + states, change + row);
        }
    }

    /** A unit in a row that goes on behind the end of a page: its columns before have what they need. */
    private void resume(int unit, int state) {
        CellUnit here = units.get(unit);
        int column = state % width;
        cost[unit][state] = FORBIDDEN;
        if (unit == 0 || here.is(CellChunk.Kind.ID)) {
            return;
        }
        CellUnit last = units.get(unit - 1);
        int own = price.of(last, here, column);
        if (last.line() < here.line() && resumes.get(here.line())) {
            for (int from = 0; from < width; from++) {
                keep(unit, state, from, cost[unit - 1][from] + own + missing(from) + price.end(last, from) + RESUMED);
            }
        }
        for (int from = width; from <= state; from++) {
            int sofar = cost[unit - 1][from] + own;
            boolean same = from == state;
            keep(unit, state, from, sofar + (same ? price.stay(last, here, column) : price.change(last, here)));
        }
    }

    /** What the columns cost that a row is left without where it ends in a state. */
    private int missing(int state) {
        return state < width ? price.empty(state + 1, width) : 0;
    }

    private void keep(int unit, int state, int from, int total) {
        if (total < cost[unit][state]) {
            cost[unit][state] = total;
            before[unit][state] = from;
        }
    }

    /** How many of the units are in a row of the best fit. */
    private int end() {
        int left = 0;
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int end = units.size(); end > 0; end--) {
            boolean whole = end == units.size() || units.get(end).apart();
            int total = cost[end - 1][last(end - 1)] + missing(last(end - 1)) + left;
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

    /** The state in which it costs least to end with a unit. */
    private int last(int unit) {
        int best = 0;
        for (int state = 1; state < states; state++) {
            if (cost[unit][state] + missing(state) < cost[unit][best] + missing(best)) {
                best = state;
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
        int state = last(end - 1);
        List<List<CellUnit>> cells = cells(width);
        for (int unit = end - 1; unit >= 0; unit--) {
            cells.get(state % width).addFirst(units.get(unit));
            int from = before[unit][state];
            if (from < 0 || from >= states) {
                rows.addFirst(new Fitted(cells));
                cells = cells(width);
            }
            state = from < 0 ? 0 : from % states;
        }
        return rows;
    }

    /** The cost of the best fit, for each row. */
    int costOfRow() {
        int rows = Math.max(1, rows().size());
        int end = end();
        return end == 0 ? NEVER : (cost[end - 1][last(end - 1)] + missing(last(end - 1))) / rows;
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
