package org.minutebook.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block.Row;

/**
 * The rows of tables whose columns a line of dashes shows, as converters write where cells have several lines and as some
 * pages are kept in plain text:
 *
 * <pre>
 *   --------------------------
 *   Ref     Action      Owner
 *   ------- ----------- ------
 *   12/01   Oil the     MDS
 *           crane.
 *
 *   12/02   Carry on.   CSO
 *   --------------------------
 * </pre>
 *
 * A table may have no headings, but a line like that over it and under it. A blank line stands between rows where a line is drawn over the headings too; else every line with a first cell is a row.
 */
final class DashedRows {
    private static final int FEWEST_COLUMNS = 2;
    private static final int MOST_HEADING_LINES = 8;
    private static final int SHORTEST_RULE = 2;
    private static final int SHORTEST_FRAME = 12;

    private final List<Line> lines;
    private final BitSet taken = new BitSet();
    private final Map<Integer, Row> rows = new TreeMap<>();

    DashedRows(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); ) {
            i = isDrawn(lines.get(i)) ? read(i) : i + 1;
        }
    }

    /** Rows by the index of their first line. */
    Map<Integer, Row> rows() {
        return rows;
    }

    /** Lines that are rows, and what is drawn between them. */
    BitSet taken() {
        return taken;
    }

    /** Whether a line has dashes and blanks only: cheap to tell, and nearly all begin otherwise. */
    private static boolean isDrawn(Line line) {
        String value = line.value();
        char dash = value.charAt(0);
        int at = dash == '-' || dash == '=' ? 1 : value.length() + 1;
        while (at < value.length() && (value.charAt(at) == dash || value.charAt(at) == ' ')) {
            at++;
        }
        return at == value.length();
    }

    /** Where columns begin, by a line that shows them; fewer than two where a line shows none. */
    private static List<Integer> columns(Line rule) {
        List<Integer> columns = new ArrayList<>();
        String value = rule.value();
        for (int at = 0; at < value.length(); ) {
            int end = value.indexOf(' ', at);
            end = end < 0 ? value.length() : end;
            if (end - at < SHORTEST_RULE) {
                return List.of();
            }
            columns.add(rule.indent() + at);
            at = end;
            while (at < value.length() && value.charAt(at) == ' ') {
                at++;
            }
        }
        return columns;
    }

    /**
     * Where the headings of a table stand.
     *
     * @param first index of the table's first line
     * @param from index of their first line
     * @param under index of the line below them that shows the columns
     * @param framed whether a line is drawn over them
     */
    private record Head(int first, int from, int under, boolean framed) {}

    /** Reads the table that a drawn line shows the columns of; answers where to go on. */
    private int read(int drawn) {
        List<Integer> columns = columns(lines.get(drawn));
        int close = columns.size() < FEWEST_COLUMNS ? 0 : close(drawn, columns);
        if (close > 0) {
            rows(drawn + 1, close, columns);
            taken.set(drawn, close + 1);
            return close + 1;
        }
        Head head = columns.size() < FEWEST_COLUMNS ? null : head(drawn);
        if (head == null || taken.get(head.from)) {
            return drawn + 1;
        }
        add(head.from, new ArrayList<>(lines.subList(head.from, head.under)), columns);
        int end = body(head, columns);
        taken.set(head.first, end);
        return end;
    }

    /** The line that ends a table without headings, which another like it begins; 0 where none does. */
    private int close(int drawn, List<Integer> columns) {
        int at = drawn + 1;
        while (at < lines.size() && !isDrawn(lines.get(at)) && fits(lines.get(at), columns)) {
            at++;
        }
        boolean closes = at - drawn > 2
                && at < lines.size()
                && lines.get(at).value().equals(lines.get(drawn).value());
        boolean goesOn = at + 1 < lines.size() && lines.get(at + 1).gap() == 0;
        return closes && !goesOn ? at : 0;
    }

    /** The rows of a table without headings: one a line, but where blank lines part them. */
    private void rows(int first, int end, List<Integer> columns) {
        boolean parted = lines.subList(first + 1, end).stream().anyMatch(line -> line.gap() > 0);
        List<Line> open = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (!parted || lines.get(i).gap() > 0) {
                add(i - open.size(), open, columns);
            }
            open.add(lines.get(i));
        }
        add(end - open.size(), open, columns);
    }

    /** Whether no word of a line goes over the beginning of a column. */
    private static boolean fits(Line line, List<Integer> columns) {
        boolean fits = true;
        for (int column = 1; column < columns.size() && fits; column++) {
            int before = columns.get(column) - line.indent() - 1;
            fits = before < 0 || before >= line.length() || line.value().charAt(before) == ' ';
        }
        return fits;
    }

    /** The headings over or under a line that shows columns; null where none are. */
    private @Nullable Head head(int drawn) {
        int next = drawn + 1;
        while (next < lines.size() && next - drawn < MOST_HEADING_LINES && !isDrawn(lines.get(next))) {
            next++;
        }
        boolean over = next > drawn + 1
                && next < lines.size()
                && lines.get(drawn).value().equals(lines.get(next).value());
        if (over) {
            return new Head(drawn, drawn + 1, next, false);
        }
        int from = drawn;
        while (from > 0
                && drawn - from < MOST_HEADING_LINES
                && lines.get(from).gap() == 0
                && !isDrawn(lines.get(from - 1))) {
            from--;
        }
        if (from == drawn) {
            return null;
        }
        boolean framed = from > 0 && isFrame(lines.get(from - 1));
        return framed ? new Head(from - 1, from, drawn, true) : new Head(drawn - 1, drawn - 1, drawn, false);
    }

    private static boolean isFrame(Line line) {
        return line.length() >= SHORTEST_FRAME && isDrawn(line);
    }

    /** Reads what stands below the headings; answers where it ends. */
    private int body(Head head, List<Integer> columns) {
        List<Line> open = new ArrayList<>();
        int first = head.under + 1;
        int at = first;
        while (at < lines.size()
                && !isDrawn(lines.get(at))
                && (head.framed || at == first || lines.get(at).gap() == 0)
                && fits(lines.get(at), columns)) {
            Line line = lines.get(at);
            boolean next =
                    head.framed ? line.gap() > 0 : !cell(line, columns, 0).isEmpty();
            if (next) {
                add(at - open.size(), open, columns);
            }
            open.add(line);
            at++;
        }
        add(at - open.size(), open, columns);
        return at < lines.size() && isDrawn(lines.get(at)) ? at + 1 : at;
    }

    private void add(int first, List<Line> open, List<Integer> columns) {
        if (open.isEmpty()) {
            return;
        }
        List<Text> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            List<Text> parts = new ArrayList<>();
            for (Line line : open) {
                Text part = cell(line, columns, column);
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
            cells.add(parts.isEmpty() ? open.getFirst().text().sub(0, 0) : TableRows.joined(parts));
        }
        rows.put(first, new Row(cells, 1));
        open.clear();
    }

    private static Text cell(Line line, List<Integer> columns, int column) {
        int length = line.length();
        int from = column == 0 ? 0 : Math.clamp(columns.get(column) - line.indent(), 0, length);
        int to = column + 1 == columns.size()
                ? length
                : Math.clamp(columns.get(column + 1) - line.indent(), from, length);
        return line.text().sub(from, to).strip();
    }
}
