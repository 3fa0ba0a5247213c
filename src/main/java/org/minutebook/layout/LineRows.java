package org.minutebook.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minutebook.layout.Block.Row;

/**
 * The rows of actions tables whose cells share lines: {@code 20/01/2023 Closed} under {@code Ref Owner Action Due Status
 * Comment}. What the header names, and what dates, states and ids look like, tells where cells end. In a PDF's text one cell
 * comes after the other; in a scan's each line has a line of several cells.
 */
final class LineRows {
    /** No table on a few pages has more lines. */
    private static final int MOST_LINES = 400;
    /** Behind so many, a header that a page repeats is that of another. */
    private static final int MANY_LINES = 200;

    /** Rows that cost more on average are none. */
    private static final int MOST = 110;

    private static final int MOST_DATES = 3;
    private static final double IN_ORDER = 0.8;
    private static final double LINE_BY_LINE = 0.7;
    private static final double WIDE = 0.64;
    private static final double WIDER = 1.4;
    /** The line with a row's dates is no further below its first. */
    private static final int NEAR = 4;

    private static final int LEAST_CELL = 45;
    /** No row of a table has more lines. */
    private static final int LONGEST_ROW = 24;

    private static final int FEWEST_WORDS = 4;
    /** Of one action no more lines are said. */
    private static final int MOST_PROSE = 60;

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,8}_?");
    private static final Pattern CAPTION = Pattern.compile(
            "(?:(?:Open|Ongoing|Outstanding|Closed|Completed?|New) [Aa]ctions?|Actions? (?:open|ongoing|outstanding|closed|completed))\\b[^.]{0,40}");

    private final List<Line> lines;
    private final int width;
    private final RowIds ids;
    private final BitSet taken = new BitSet();
    private final Map<Integer, Row> rows = new TreeMap<>();

    /**
     * @param width characters in a full line
     * @param ids the document's ids of actions
     * @param known lines that were read already
     */
    LineRows(List<Line> lines, int width, RowIds ids, BitSet known) {
        this.lines = lines;
        this.ids = ids;
        this.width = width;
        for (int i = 0; i < lines.size(); ) {
            Optional<LineHeader> header = known.get(i) ? Optional.empty() : LineHeader.at(lines, i);
            i = header.isPresent() ? read(header.get(), known) : i + 1;
        }
    }

    /** Headers and rows by the index of their first line. */
    Map<Integer, Row> rows() {
        return rows;
    }

    /** Lines that belong to a header or row. */
    BitSet taken() {
        return taken;
    }

    /** Reads a header and what goes under it; answers where that ends. */
    private int read(LineHeader header, BitSet known) {
        BitSet heads = new BitSet();
        heads.set(header.first(), header.end());
        List<Integer> body = new ArrayList<>();
        int end = body(header, known, heads, body);
        LineHeader whole = header.withDates(dates(body));
        List<CellUnit> units = CellUnit.of(lines, body, ids);
        units = header.has(CellColumn.Kind.STATUS) ? CellUnit.withStates(units) : units;
        UnitFit oneByOne = new UnitFit(units, whole.columns(), resumes(body));
        boolean inOrder = oneByOne.costOfRow() <= MOST;
        List<UnitFit.Fitted> found = inOrder ? oneByOne.rows() : lineByLine(whole, body);
        double confidence = inOrder ? IN_ORDER : LINE_BY_LINE;
        if (!found.isEmpty()) {
            rows.put(
                    header.first(),
                    new Row(whole.columns().stream().map(CellColumn::heading).toList(), 1));
            taken.or(heads);
            found.forEach(row -> keep(row, confidence));
        }
        return end;
    }

    /** The lines of a table that begin a page, or stand behind a header that it repeats. */
    private BitSet resumes(List<Integer> body) {
        BitSet resumes = new BitSet();
        for (int i = 1; i < body.size(); i++) {
            int line = body.get(i);
            if (line > body.get(i - 1) + 1 || lines.get(line).newPage()) {
                resumes.set(line);
            }
        }
        return resumes;
    }

    /** How many dates, or words for none, stand one behind the other in at least two lines. */
    private int dates(List<Integer> body) {
        int[] counts = new int[MOST_DATES + 1];
        for (List<CellUnit> line : CellUnit.byLine(lines, body, ids)) {
            int run = 0;
            int longest = 0;
            for (CellUnit unit : line) {
                run = unit.is(CellChunk.Kind.DATE) || unit.is(CellChunk.Kind.NONE) ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
            counts[Math.min(longest, MOST_DATES)]++;
        }
        int most = MOST_DATES;
        while (most > 0 && counts[most] < 2) {
            most--;
        }
        return most;
    }

    private List<UnitFit.Fitted> lineByLine(LineHeader header, List<Integer> body) {
        if (body.isEmpty()) {
            return List.of();
        }
        LineFit fit = new LineFit(header.columns(), CellUnit.byLine(lines, body, ids), lines);
        return fit.costOfRow() <= MOST ? fit.rows() : List.of();
    }

    /** Collects the lines that may be a table's, without its header where a page repeats it; answers where they end. */
    private int body(LineHeader header, BitSet known, BitSet heads, List<Integer> body) {
        int at = header.end();
        int longest = LEAST_CELL;
        while (at < lines.size() && at - header.end() < MOST_LINES && !known.get(at)) {
            Optional<LineHeader> again = LineHeader.at(lines, at);
            boolean another = again.isPresent()
                    && (at - header.end() > MANY_LINES || !again.get().isLike(header));
            if (another) {
                break;
            }
            if (again.isPresent()) {
                if (isCaption(at - 1) && !body.isEmpty()) {
                    body.removeLast();
                }
                heads.set(at, again.get().end());
                at = again.get().end();
            } else if (!header.has(CellColumn.Kind.UPDATE) && isProse(at, body)) {
                int next = behindProse(at);
                if (next < 0) {
                    break;
                }
                at = next;
            } else if (endsTable(at, longest)) {
                break;
            } else {
                longest = Math.max(longest, lines.get(at).length());
                body.add(at++);
            }
        }
        return at;
    }

    /** Whether a line as wide as the page stands behind a whole row: what was said of that. */
    private boolean isProse(int at, List<Integer> body) {
        return !body.isEmpty()
                && body.getLast() == at - 1
                && lines.get(at).length() > width * WIDE
                && !lines.get(at).opens()
                && hasMark(List.of(at - 1))
                && !hasMark(List.of(at))
                && isWhole(CellUnit.of(lines, body.subList(Math.max(0, body.size() - LONGEST_ROW), body.size()), ids));
    }

    /** Whether an id is behind which there are words enough for an action, and a date. */
    private static boolean isWhole(List<CellUnit> units) {
        int words = 0;
        boolean dated = false;
        for (CellUnit unit : units.reversed()) {
            if (unit.is(CellChunk.Kind.ID) && unit.apart()) {
                return words >= FEWEST_WORDS && dated;
            }
            words += unit.is(CellChunk.Kind.WORDS) ? 1 : 0;
            dated |= unit.is(CellChunk.Kind.DATE);
        }
        return false;
    }

    /** Whether an id begins here; where nothing tells the committee's code, its number stands on the next line. */
    private boolean beginsRow(int at) {
        boolean coded = ids.code().isEmpty()
                && at + 1 < lines.size()
                && CODE.matcher(lines.get(at).value()).matches()
                && ids.begins(lines, at + 1);
        return coded || ids.begins(lines, at);
    }

    private boolean endsProse(int at) {
        return lines.get(at).ended() || lines.get(at).value().contains("tatus:");
    }

    /** Where the next row begins, with its id, or the header anew; below 0 where none does. */
    private int behindProse(int prose) {
        int at = prose + 1;
        while (at < lines.size()
                && at - prose < MOST_PROSE
                && !Paragraphs.isNumberedTitle(lines.get(at).value())) {
            if (LineHeader.at(lines, at).isPresent() || (endsProse(at - 1) && beginsRow(at))) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** Whether a line before a repeated header is what stands over a table of its own, {@code Completed actions}. */
    private boolean isCaption(int line) {
        return CAPTION.matcher(lines.get(line).value()).matches();
    }

    /** Whether a line is of no table: an item's heading, what opens a paragraph, or prose as wide as the page. */
    private boolean endsTable(int at, int longest) {
        Line line = lines.get(at);
        if (line.opens() || ColumnRows.isHeading(line)) {
            return true;
        }
        boolean wide = line.length() > width * WIDE || line.length() > longest * WIDER;
        return wide && lines.get(at - 1).ended() && !isMarked(at);
    }

    /** Whether a date or a state stands on a line or soon below, as in a row. */
    private boolean isMarked(int at) {
        List<Integer> near = IntStream.range(at, Math.min(at + NEAR, lines.size()))
                .takeWhile(i -> !lines.get(i).opens())
                .boxed()
                .toList();
        return hasMark(near);
    }

    private boolean hasMark(List<Integer> some) {
        return CellUnit.of(lines, some, ids).stream()
                .anyMatch(unit -> unit.is(CellChunk.Kind.DATE) || unit.is(CellChunk.Kind.STATUS));
    }

    private void keep(UnitFit.Fitted row, double confidence) {
        List<Text> cells = new ArrayList<>();
        Text none = row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElseThrow()
                .getFirst()
                .text()
                .sub(0, 0);
        int first = Integer.MAX_VALUE;
        for (List<CellUnit> cell : row.cells()) {
            for (CellUnit unit : cell) {
                taken.set(unit.line(), unit.last() + 1);
                first = Math.min(first, unit.line());
            }
            cells.add(
                    cell.isEmpty()
                            ? none
                            : Text.joined(cell.stream().map(CellUnit::text).toList()));
        }
        rows.put(first, new Row(cells, confidence));
    }
}
