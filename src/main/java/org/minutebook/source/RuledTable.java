package org.minutebook.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A table whose cells are framed by lines. Where no line stands between two cells they are one, so a label that is merged
 * over several rows covers just those that its frame encloses.
 */
final class RuledTable implements PrintedTable {
    private static final double NARROWEST = 6;
    /** A page with more is a drawing. */
    private static final int MOST_CELLS = 20_000;

    private final double[] lefts;
    private final double[] tops;
    /** For each row and column the number of the frame that it is in. */
    private final int[][] frames;

    private final Map<Integer, List<Word>> words = new HashMap<>();

    private RuledTable(double[] lefts, double[] tops, int[][] frames) {
        this.lefts = lefts;
        this.tops = tops;
        this.frames = frames;
    }

    /** The table that lines which meet each other draw. */
    static RuledTable of(List<Ruling> rulings) {
        double[] lefts = places(rulings, false);
        double[] tops = places(rulings, true);
        int rows = Math.max(0, tops.length - 1);
        int columns = Math.max(0, lefts.length - 1);
        if ((long) rows * columns > MOST_CELLS) {
            return new RuledTable(lefts, tops, new int[0][0]);
        }
        int[] frame = new int[rows * columns];
        Arrays.setAll(frame, i -> i);
        for (int row = 0; row < rows; row++) {
            double middle = (tops[row] + tops[row + 1]) / 2;
            for (int column = 0; column < columns; column++) {
                double centre = (lefts[column] + lefts[column + 1]) / 2;
                int cell = row * columns + column;
                if (column + 1 < columns && !isDrawn(rulings, false, lefts[column + 1], middle)) {
                    join(frame, cell, cell + 1);
                }
                if (row + 1 < rows && !isDrawn(rulings, true, tops[row + 1], centre)) {
                    join(frame, cell, cell + columns);
                }
            }
        }
        int[][] frames = new int[rows][columns];
        for (int cell = 0; cell < frame.length; cell++) {
            frames[cell / columns][cell % columns] = root(frame, cell);
        }
        return new RuledTable(lefts, tops, frames);
    }

    /** Where lines stand, with the ends of lines that reach out beyond those that cross them. */
    private static double[] places(List<Ruling> rulings, boolean across) {
        TreeSet<Double> places = new TreeSet<>();
        rulings.stream().filter(ruling -> ruling.across() == across).forEach(ruling -> places.add(ruling.at()));
        if (places.isEmpty()) {
            return new double[0];
        }
        double first = places.first();
        double last = places.last();
        for (Ruling ruling : rulings) {
            if (ruling.across() != across && ruling.from() < first - NARROWEST) {
                places.add(ruling.from());
            }
            if (ruling.across() != across && ruling.to() > last + NARROWEST) {
                places.add(ruling.to());
            }
        }
        List<Double> distinct = new ArrayList<>();
        for (double place : places) {
            if (distinct.isEmpty() || place - distinct.getLast() > NARROWEST) {
                distinct.add(place);
            }
        }
        return distinct.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean isDrawn(List<Ruling> rulings, boolean across, double at, double place) {
        for (Ruling ruling : rulings) {
            if (ruling.across() == across
                    && Math.abs(ruling.at() - at) <= NARROWEST
                    && ruling.from() <= place
                    && place <= ruling.to()) {
                return true;
            }
        }
        return false;
    }

    private static int root(int[] frame, int cell) {
        int root = cell;
        while (frame[root] != root) {
            frame[root] = frame[frame[root]];
            root = frame[root];
        }
        return root;
    }

    private static void join(int[] frame, int one, int other) {
        int a = root(frame, one);
        int b = root(frame, other);
        frame[Math.max(a, b)] = Math.min(a, b);
    }

    /** Whether there are frames beside each other; else the lines are a box, or underline something. */
    boolean isTable() {
        return Arrays.stream(frames)
                .anyMatch(row -> Arrays.stream(row).distinct().count() > 1);
    }

    @Override
    public double top() {
        return tops[0];
    }

    @Override
    public double bottom() {
        return tops[tops.length - 1];
    }

    /** Takes a word that stands in it. */
    boolean take(Word word) {
        int row = index(tops, word.middle());
        int column = index(lefts, word.centre());
        if (row < 0 || column < 0) {
            return false;
        }
        words.computeIfAbsent(frames[row][column], frame -> new ArrayList<>()).add(word);
        return true;
    }

    private static int index(double[] places, double place) {
        int found = Arrays.binarySearch(places, place);
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 && index < places.length - 1 ? index : -1;
    }

    @Override
    public void write(Manuscript manuscript, double confidence) {
        if (words.isEmpty()) {
            return;
        }
        manuscript.beginTable(confidence);
        for (int row = 0; row < frames.length; row++) {
            manuscript.row(lefts.length - 1, row(row));
        }
        manuscript.endTable();
    }

    private List<Cell> row(int row) {
        List<Cell> cells = new ArrayList<>();
        int[] in = frames[row];
        for (int column = 0; column < in.length; ) {
            int end = column + 1;
            while (end < in.length && in[end] == in[column]) {
                end++;
            }
            boolean goesOn = row > 0 && frames[row - 1][column] == in[column];
            cells.add(new Cell(column, end - column, goesOn, goesOn ? List.of() : pieces(in[column], lefts[end])));
            column = end;
        }
        return cells;
    }

    private List<Piece> pieces(int frame, double right) {
        List<PrintedLine> lines = PrintedLine.of(words.getOrDefault(frame, List.of()));
        return PrintedProse.pieces(lines, new PrintedProse.Measure(right - NARROWEST, lines));
    }
}
