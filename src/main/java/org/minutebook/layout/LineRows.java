package org.minutebook.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minutebook.layout.Block.Row;

/**
 * The rows of actions tables whose cells share lines, as {@code pdftotext -raw} prints them: {@code 20/01/2023 Closed} under
 * {@code Ref Owner Action Due Status Comment}. What the header names, and what dates, states and ids look like, tells
 * where cells end.
 */
final class LineRows {
    /** No table on a few pages has more lines. */
    private static final int MOST_LINES = 400;
    /** Rows that cost more on average are none. */
    private static final int MOST = 110;

    private static final double TORN = 0.8;
    private static final double WIDE = 0.64;
    private static final double WIDER = 1.4;
    private static final int LEAST_CELL = 45;

    private final List<Line> lines;
    private final int width;
    private final BitSet taken = new BitSet();
    private final Map<Integer, Row> rows = new TreeMap<>();

    /**
     * @param width characters in a full line
     * @param known lines that were read already
     */
    LineRows(List<Line> lines, int width, BitSet known) {
        this.lines = lines;
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
        if (header.isUsual()) {
            return header.end();
        }
        BitSet heads = new BitSet();
        heads.set(header.first(), header.end());
        List<Integer> body = new ArrayList<>();
        int end = body(header, known, heads, body);
        List<CellUnit> units = CellUnit.of(lines, body);
        UnitFit fit = new UnitFit(units, header.columns());
        if (!units.isEmpty() && fit.costOfRow() <= MOST) {
            rows.put(
                    header.first(),
                    new Row(header.columns().stream().map(CellColumn::heading).toList(), 1));
            taken.or(heads);
            fit.rows().forEach(this::keep);
        }
        return end;
    }

    /** Collects the lines that may be a table's, without its header where a page repeats it; answers where they end. */
    private int body(LineHeader header, BitSet known, BitSet heads, List<Integer> body) {
        int at = header.end();
        int longest = LEAST_CELL;
        while (at < lines.size() && at - header.end() < MOST_LINES && !known.get(at)) {
            Optional<LineHeader> again = LineHeader.at(lines, at);
            if (again.isPresent() && !again.get().isLike(header)) {
                break;
            }
            if (again.isPresent()) {
                heads.set(at, again.get().end());
                at = again.get().end();
            } else if (endsTable(at, longest)) {
                break;
            } else {
                longest = Math.max(longest, lines.get(at).length());
                body.add(at++);
            }
        }
        return at;
    }

    /** Whether a line is of no table: an item's heading, what opens a paragraph, or prose as wide as the page. */
    private boolean endsTable(int at, int longest) {
        Line line = lines.get(at);
        String value = line.value();
        if (Paragraphs.opens(value) || ColumnRows.isHeading(line)) {
            return true;
        }
        boolean wide = line.length() > width * WIDE || line.length() > longest * WIDER;
        return wide
                && Paragraphs.ended(lines.get(at - 1).value())
                && CellUnit.of(lines, List.of(at)).stream()
                        .noneMatch(unit -> unit.is(CellChunk.Kind.DATE) || unit.is(CellChunk.Kind.STATUS));
    }

    private void keep(UnitFit.Fitted row) {
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
        rows.put(first, new Row(cells, TORN));
    }
}
