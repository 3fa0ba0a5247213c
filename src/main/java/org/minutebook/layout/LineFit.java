package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the units of a table to columns where each line has a line of several cells, as a scan is read: a row's lines
 * stand around the one with its id and dates, and how wide a column is tells where its words end.
 */
final class LineFit {
    /** What a column of prose costs for each character by which it is too wide, and for each that it leaves free. */
    private static final int TOO_WIDE = 4;

    private static final int FREE = 1;
    /** A word that did not fit may have left so many free. */
    private static final int WORD = 6;

    private static final int LOST = 60;
    /** What a row with an empty cell costs at most on the line of its dates, where ids and wordings need not be. */
    private static final int MISSING = 20;
    /** An update before the first word of the action costs a little. */
    private static final int EARLY = 3;

    private final List<CellColumn> columns;
    private final UnitCost price;
    private final int wording;
    private final int update;
    /** How many characters the columns of wording and of updates are wide, as far as lines show that. */
    private int wordingWidth;

    private int updateWidth;
    private int cost;
    private final List<UnitFit.Fitted> rows = new ArrayList<>();
    /** Whether the line that is cut has the id of its row, and whether it has the dates. */
    private boolean own;

    private boolean dated;

    /**
     * @param lines the units of each line of the table
     * @param page all lines of the page
     */
    LineFit(List<CellColumn> columns, List<List<CellUnit>> lines, List<Line> page) {
        this.columns = columns;
        this.price = new UnitCost(columns);
        this.wording = at(CellColumn.Kind.WORDING);
        this.update = at(CellColumn.Kind.UPDATE);
        measure(lines);
        List<RowSpan> spans = RowSpan.of(lines, page, at(CellColumn.Kind.ID));
        fit(spans, lines);
        if (at(CellColumn.Kind.OWNER) >= 0) {
            price.know(rows.stream()
                    .flatMap(row -> row.cells().get(at(CellColumn.Kind.OWNER)).stream())
                    .toList());
            fit(spans, lines);
        }
    }

    private int at(CellColumn.Kind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    private void fit(List<RowSpan> spans, List<List<CellUnit>> lines) {
        rows.clear();
        cost = 0;
        for (RowSpan span : spans) {
            List<List<CellUnit>> cells = UnitFit.cells(columns.size());
            for (int i = span.first(); i < span.end(); i++) {
                own = i == span.id();
                dated = i == span.dated();
                add(lines.get(i), cells);
            }
            cost += cells.get(wording).isEmpty() ? LOST : 0;
            rows.add(new UnitFit.Fitted(cells));
        }
    }

    /** The rows, in their order. */
    List<UnitFit.Fitted> rows() {
        return rows;
    }

    /** The cost of the rows, for each. */
    int costOfRow() {
        return rows.isEmpty() ? UnitFit.NEVER : cost / rows.size();
    }

    /** Learns the widths from lines whose dates or states stand between the words of two columns. */
    private void measure(List<List<CellUnit>> lines) {
        List<Integer> wordings = new ArrayList<>();
        List<Integer> updates = new ArrayList<>();
        for (List<CellUnit> line : lines) {
            int marked = 0;
            while (marked < line.size() && !isMark(line.get(marked))) {
                marked++;
            }
            int behind = line.size();
            while (behind > marked && !isMark(line.get(behind - 1))) {
                behind--;
            }
            if (marked < line.size()) {
                int begin = marked;
                while (begin > 0
                        && line.get(begin - 1).is(CellChunk.Kind.WORDS)
                        && !line.get(begin).apart()) {
                    begin--;
                }
                wordings.add(width(line.subList(begin, marked)));
                updates.add(width(line.subList(behind, line.size())));
            }
        }
        wordingWidth = widest(wordings);
        updateWidth = widest(updates);
    }

    /** The greatest; 0 where fewer than two lines show any. */
    private static int widest(List<Integer> widths) {
        boolean seldom = widths.stream().filter(width -> width > 0).count() < 2;
        return seldom ? 0 : widths.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static boolean isMark(CellUnit unit) {
        return unit.is(CellChunk.Kind.DATE) || unit.is(CellChunk.Kind.STATUS) || unit.is(CellChunk.Kind.NONE);
    }

    private static int width(List<CellUnit> units) {
        return units.isEmpty()
                ? 0
                : units.getLast().text().end() - units.getFirst().text().start();
    }

    /** Cuts a line into its columns at the least cost and adds what each has to the row's cells. */
    private void add(List<CellUnit> line, List<List<CellUnit>> cells) {
        int width = columns.size();
        int[][] least = new int[width + 1][line.size() + 1];
        int[][] from = new int[width + 1][line.size() + 1];
        for (int upTo = 1; upTo <= line.size(); upTo++) {
            least[0][upTo] = Integer.MAX_VALUE / 2;
        }
        for (int column = 1; column <= width; column++) {
            for (int upTo = 0; upTo <= line.size(); upTo++) {
                least[column][upTo] = Integer.MAX_VALUE;
                for (int begin = upTo; begin >= 0; begin--) {
                    int here = least[column - 1][begin] + piece(line, begin, upTo, column - 1, cells);
                    if (here < least[column][upTo]) {
                        least[column][upTo] = here;
                        from[column][upTo] = begin;
                    }
                }
            }
        }
        cost += least[width][line.size()];
        int upTo = line.size();
        for (int column = width; column > 0; column--) {
            cells.get(column - 1).addAll(line.subList(from[column][upTo], upTo));
            upTo = from[column][upTo];
        }
    }

    /** What it costs to give a column a piece of a line. */
    private int piece(List<CellUnit> line, int from, int to, int column, List<List<CellUnit>> cells) {
        List<CellUnit> sofar = cells.get(column);
        if (from == to) {
            return dated && sofar.isEmpty() ? Math.min(price.empty(column, column + 1) / 2, MISSING) : 0;
        }
        CellUnit first = line.get(from);
        int sum = from == 0 ? 0 : price.change(line.get(from - 1), first) / 2;
        boolean ofId = columns.get(column).kind() == CellColumn.Kind.ID;
        sum += ofId && (isWhole(sofar) || (isWhole(line.subList(from, to)) && !own)) ? UnitFit.NEVER : 0;
        for (int i = from; i < to; i++) {
            sum += price.of(i == 0 ? null : line.get(i - 1), line.get(i), column);
            sum += i > from ? price.stay(line.get(i - 1), line.get(i), column) : 0;
        }
        sum += column == update && cells.get(wording).isEmpty() ? EARLY : 0;
        if (sofar.isEmpty()) {
            sum += price.begin(first, column);
        } else if (Paragraphs.ended(sofar.getLast().text().value())) {
            sum += first.beginsLarge() ? 2 : 10;
        }
        return sum + ofWidth(line.subList(from, to), column, to < line.size());
    }

    private static boolean isWhole(List<CellUnit> id) {
        return !id.isEmpty() && id.getLast().isNumbered();
    }

    private int ofWidth(List<CellUnit> piece, int column, boolean more) {
        int most = column == wording ? wordingWidth : column == update ? updateWidth : 0;
        if (most == 0) {
            return 0;
        }
        int width = width(piece);
        boolean ended = Paragraphs.ended(piece.getLast().text().value());
        int free = ended || (column == update && !more) ? 0 : Math.max(0, most - width - WORD) * FREE;
        return Math.max(0, width - most) * TOO_WIDE + free;
    }
}
