package org.minutebook.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.minutebook.layout.Block.Row;

/**
 * The rows of tables that a word processor saved as text: a row a line, a tab between its cells. Lists, which have a tab
 * behind their marks, and what stands behind a label and a colon are none.
 */
final class TabRows {
    private static final int FEWEST_ROWS = 2;
    private static final int LABELLED = 2;
    private static final int LONGEST_LABEL = 40;
    private static final Pattern MARK = Pattern.compile("\\W*\\w{0,4}[.):]?\\W*|.*:");

    private final List<Line> lines;
    private final BitSet taken = new BitSet();
    private final Map<Integer, Row> rows = new TreeMap<>();

    TabRows(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); ) {
            i = lines.get(i).hasTab() ? read(i) : i + 1;
        }
    }

    /** Rows by the index of their line. */
    Map<Integer, Row> rows() {
        return rows;
    }

    /** Lines that are rows. */
    BitSet taken() {
        return taken;
    }

    /** Reads lines that stand together and have tabs; answers where they end. */
    private int read(int first) {
        List<Row> run = new ArrayList<>();
        int end = first;
        while (end < lines.size()
                && lines.get(end).hasTab()
                && (end == first || lines.get(end).gap() == 0)) {
            run.add(new Row(cells(lines.get(end)), 1));
            end++;
        }
        if (isTable(run)) {
            taken.set(first, end);
            for (int i = 0; i < run.size(); i++) {
                rows.put(first + i, run.get(i));
            }
        }
        return end;
    }

    private static boolean isTable(List<Row> run) {
        int columns = run.getFirst().cells().size();
        boolean even = run.stream().allMatch(row -> row.cells().size() == columns);
        return run.size() >= FEWEST_ROWS && columns >= LABELLED && even && (columns > LABELLED || areLabelled(run));
    }

    /** Whether two cells are a label, or none under one above, and what it labels: no mark of a list. */
    private static boolean areLabelled(List<Row> run) {
        boolean headed = !run.getFirst().cells().getFirst().isEmpty();
        return headed
                && run.stream()
                        .map(row -> row.cells().getFirst().value())
                        .allMatch(label -> label.isEmpty()
                                || (label.length() <= LONGEST_LABEL
                                        && !MARK.matcher(label).matches()));
    }

    private static List<Text> cells(Line line) {
        Text text = line.raw();
        String value = text.value();
        List<Text> cells = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == '\t') {
                cells.add(text.stripped(from, i));
                from = i + 1;
            }
        }
        return cells;
    }
}
