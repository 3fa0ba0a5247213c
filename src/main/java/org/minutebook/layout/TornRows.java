package org.minutebook.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.minutebook.layout.Block.Row;

/**
 * Puts the rows of an actions table together again that a converter tore: of the lines of one row, one bears the dates;
 * the others bear only more of the wording, with litter or nothing where the id would stand.
 */
final class TornRows {
    private static final int WORDING = 1;
    private static final double TORN = 0.9;
    /** Lines that one row was torn to; where more are without dates, they are rows of another kind. */
    private static final int MOST_TORN = 40;

    private TornRows() {}

    /** The rows of one stretch of table, torn ones joined. A stretch without dates comes back as it is. */
    static List<Row> mend(List<Row> rows) {
        BitSet dated = dated(rows);
        if (dated.isEmpty()) {
            return List.copyOf(rows);
        }
        List<Row> mended = new ArrayList<>();
        List<Row> loose = new ArrayList<>();
        int rest = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (dated.get(i)) {
                mended.add(joined(loose, row));
                loose.clear();
            } else if (isHeader(row) || isWhole(row)) {
                mended.addAll(loose);
                loose.clear();
                mended.add(row);
            } else if (rest < MOST_TORN && isRest(mended, row)) {
                Row last = mended.removeLast();
                mended.add(extended(last, row));
                rest++;
            } else {
                loose.add(row);
            }
            rest = dated.get(i) ? 0 : rest;
            if (loose.size() > MOST_TORN) {
                mended.addAll(loose);
                loose.clear();
            }
        }
        mended.addAll(loose);
        return mended;
    }

    /** Indexes of the rows that bear dates. */
    private static BitSet dated(List<Row> rows) {
        BitSet dated = new BitSet();
        for (int i = 0; i < rows.size(); i++) {
            dated.set(i, bearsDates(rows.get(i)));
        }
        return dated;
    }

    private static boolean bearsDates(Row row) {
        boolean bears = false;
        for (int i = 0; i < row.cells().size() && row.cells().size() > WORDING && !bears; i++) {
            bears = Shapes.hasDate(row.cells().get(i));
        }
        return bears;
    }

    /** What was torn off a row has no more than its wording and litter; a row with more is one that bears no dates. */
    private static boolean isWhole(Row row) {
        return !row.cells().getFirst().isEmpty()
                && row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 2;
    }

    private static boolean isHeader(Row row) {
        return row.cells().stream()
                .map(Text::value)
                .filter(value -> !value.isEmpty())
                .allMatch(Shapes::isHeader);
    }

    /** Whether a row without dates is the rest of the row before it, which has them. */
    private static boolean isRest(List<Row> mended, Row row) {
        if (mended.isEmpty() || !bearsDates(mended.getLast())) {
            return false;
        }
        String sofar = mended.getLast().cells().get(WORDING).value();
        String rest = wording(row).map(Text::value).orElse("");
        return !sofar.endsWith(".") || rest.isEmpty() || sofar.endsWith(rest) || Character.isLowerCase(rest.charAt(0));
    }

    private static Optional<Text> wording(Row row) {
        return row.cells().size() > WORDING ? Optional.of(row.cells().get(WORDING)) : Optional.empty();
    }

    private static Row joined(List<Row> loose, Row main) {
        Row row = main;
        for (Row before : loose.reversed()) {
            List<Text> cells = new ArrayList<>(row.cells());
            Text more = wording(before).orElse(cells.get(WORDING));
            cells.set(WORDING, Text.joined(List.of(more, cells.get(WORDING))));
            row = new Row(cells, TORN);
        }
        return row;
    }

    private static Row extended(Row main, Row rest) {
        List<Text> cells = new ArrayList<>(main.cells());
        Text more = wording(rest).orElse(cells.get(WORDING));
        String sofar = cells.get(WORDING).value();
        if (!sofar.endsWith(more.value())) {
            cells.set(WORDING, Text.joined(List.of(cells.get(WORDING), more)));
        }
        return new Row(cells, TORN);
    }
}
