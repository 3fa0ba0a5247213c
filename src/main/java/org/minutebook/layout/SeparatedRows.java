package org.minutebook.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.minutebook.layout.Block.Row;

/**
 * The rows of tables that programs saved as text: a row a line, and the same sign between all its cells, which is a tab, a
 * bar, a semicolon or a comma. Lists, which have a tab behind their marks, and what stands behind a label and a colon are
 * none; nor are lines with other signs that no row of headings begins, or whose cells go on in the next line.
 */
final class SeparatedRows {
    private static final char TAB = '\t';
    private static final char BAR = '|';
    /** Those besides the tab, in the order in which they are tried. */
    private static final String SIGNS = "|;,";

    private static final int FEWEST_ROWS = 2;
    private static final int LABELLED = 2;
    private static final int LONGEST_LABEL = 40;
    private static final Pattern MARK = Pattern.compile("\\W*(?:\\d{1,4}|\\w{0,4}[.):]|\\p{Ll}{1,4}|\\w)?\\W*|.*:");
    private static final String RULE = "-:=+| ";

    /** So many cells between tabs are in no paragraph. */
    private static final int MANY_COLUMNS = 4;

    private final List<Line> lines;
    /** The columns of the last table that has tabs; 0 before. */
    private int columns;

    private final BitSet taken = new BitSet();
    private final Map<Integer, Row> rows = new TreeMap<>();

    SeparatedRows(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); ) {
            char sign = lines.get(i).hasTab() ? TAB : mayHaveHeadings(lines.get(i)) ? sign(lines.get(i)) : 0;
            i = sign == 0 ? i + 1 : read(i, sign);
        }
    }

    /** Rows by the index of their line. */
    Map<Integer, Row> rows() {
        return rows;
    }

    /** Lines that are rows, and what is drawn between them. */
    BitSet taken() {
        return taken;
    }

    /** Cheap to tell, and nearly no line does: headings begin with capitals and have no digits. */
    private static boolean mayHaveHeadings(Line line) {
        char first = line.value().charAt(0);
        return line.text().mayHave(Sign.SEPARATOR)
                && !line.text().mayHave(Sign.DIGIT)
                && (Character.isUpperCase(first) || first == BAR || first == '"');
    }

    /** The sign that parts a line into headings; 0 where none does. */
    private static char sign(Line line) {
        for (int i = 0; i < SIGNS.length(); i++) {
            char sign = SIGNS.charAt(i);
            int last = line.value().lastIndexOf(sign);
            if (last > 0 && !isInSentence(line.value(), last) && areHeadings(cells(line, sign, isEdged(line)), sign)) {
                return sign;
            }
        }
        return 0;
    }

    /** Whether a sign is one of a sentence, with a blank behind it. */
    private static boolean isInSentence(String line, int at) {
        return line.charAt(at) != BAR && at + 1 < line.length() && line.charAt(at + 1) == ' ';
    }

    /** Whether all cells are as short as headings and have no digits; commas in sentences part fewer or have blanks behind them. */
    private static boolean areHeadings(List<Text> cells, char sign) {
        boolean are = cells.size() > (sign == ',' ? LABELLED : 1);
        for (int i = 0; i < cells.size() && are; i++) {
            Text cell = cells.get(i);
            are = cell.value().length() <= LONGEST_LABEL
                    && !cell.isEmpty()
                    && Character.isUpperCase(cell.value().charAt(0))
                    && !cell.mayHave(Sign.DIGIT);
        }
        return are;
    }

    /** Reads lines that stand together and have the sign; answers where they end. */
    private int read(int first, char sign) {
        List<Row> run = new ArrayList<>();
        BitSet drawn = new BitSet();
        boolean edged = sign == BAR && isEdged(lines.get(first));
        int end = first;
        while (end < lines.size()
                && lines.get(end).raw().value().indexOf(sign) >= 0
                && (end == first || lines.get(end).gap() == 0)) {
            drawn.set(end, sign == BAR && isRule(lines.get(end).value()));
            if (!drawn.get(end)) {
                run.add(new Row(cells(lines.get(end), sign, edged), 1));
            }
            end++;
        }
        if (isTable(run, sign) || goesOn(run, sign)) {
            columns = sign == TAB ? run.getFirst().cells().size() : 0;
            taken.set(first, end);
            int next = 0;
            for (int i = first; i < end; i++) {
                if (!drawn.get(i)) {
                    rows.put(i, run.get(next++));
                }
            }
        }
        return end;
    }

    /** Whether rows have as many cells as the table before, in which prose stands between rows, as what was said of each. */
    private boolean goesOn(List<Row> run, char sign) {
        return sign == TAB
                && columns >= MANY_COLUMNS
                && run.stream().allMatch(row -> row.cells().size() == columns);
    }

    private static boolean isRule(String line) {
        int at = 0;
        while (at < line.length() && RULE.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at == line.length() && line.indexOf('-') >= 0;
    }

    private static boolean isTable(List<Row> run, char sign) {
        int columns = run.getFirst().cells().size();
        boolean even = run.stream().allMatch(row -> row.cells().size() == columns);
        return run.size() >= FEWEST_ROWS
                && columns >= LABELLED
                && even
                && (sign == TAB ? columns > LABELLED || areLabelled(run) : !goesOnBelow(run));
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

    /** Whether a cell goes on in the line below, as where a scan has bars between columns: such lines are no whole rows. */
    private static boolean goesOnBelow(List<Row> run) {
        for (int i = 1; i < run.size(); i++) {
            List<Text> above = run.get(i - 1).cells();
            List<Text> cells = run.get(i).cells();
            for (int column = 0; column < cells.size(); column++) {
                String cell = cells.get(column).value();
                boolean small = !cell.isEmpty() && Character.isLowerCase(cell.charAt(0));
                if (small
                        && !above.get(column).isEmpty()
                        && !Paragraphs.ended(above.get(column).value())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEdged(Line line) {
        return line.value().charAt(0) == BAR;
    }

    /**
     * The cells of a line; signs within quotation marks part none.
     *
     * @param edged whether bars at the edges are the table's and part no cells
     */
    private static List<Text> cells(Line line, char sign, boolean edged) {
        Text text = edged ? line.text() : line.raw();
        String value = text.value();
        List<Text> cells = new ArrayList<>();
        boolean mayQuote = sign == ';' || sign == ',';
        boolean quoted = false;
        int from = edged && value.charAt(0) == BAR ? 1 : 0;
        for (int i = from; i <= value.length(); i++) {
            boolean end = i == value.length();
            quoted ^= !end && mayQuote && value.charAt(i) == '"';
            if (end ? !edged || i > from : value.charAt(i) == sign && !quoted) {
                cells.add(unquoted(text.stripped(from, i)));
                from = i + 1;
            }
        }
        return cells;
    }

    private static Text unquoted(Text cell) {
        int length = cell.value().length();
        boolean quoted =
                length > 1 && cell.value().charAt(0) == '"' && cell.value().charAt(length - 1) == '"';
        return quoted ? cell.sub(1, length - 1).strip() : cell;
    }
}
