package org.minutebook.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block.Row;

/**
 * The rows of actions tables of which each cell, and each heading, stands between blank lines: cell after cell of a row
 * in whatever columns its header names, or in the order in which a program found them on the page. A header goes for
 * what follows it, until the next header or heading.
 */
final class CellRows {
    private static final int FEWEST_COLUMNS = 4;
    /** No page has more rows. */
    private static final int MOST_ROWS = 60;
    /** No row has more. */
    private static final int MOST_CELLS = 40;

    /** No action has more: when it was raised, its targets, when it was closed. */
    private static final int MOST_DATES = 4;

    private static final double TORN = 0.9;
    /** Where cells were given to rows by their number alone. */
    private static final double CHOSEN = 0.7;

    private final List<Line> lines;
    private final int width;
    private final BitSet taken = new BitSet();
    private final Map<Integer, Row> rows = new TreeMap<>();
    private final RowIds ids;
    /** By the index of the first line, null before it is asked for: where a header may begin, several look at the same. */
    private final @Nullable CellChunk[] chunks;

    /**
     * @param width characters in a full line
     * @param ids the document's ids of actions
     * @param known lines that were read already
     */
    CellRows(List<Line> lines, int width, RowIds ids, BitSet known) {
        this.lines = lines;
        this.width = width;
        this.ids = ids;
        this.chunks = new CellChunk[lines.size()];
        for (int i = 0; i < lines.size(); ) {
            i = !known.get(i) && begins(i) ? read(i) : i + 1;
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

    /** Whether two headings stand here, or no more than the cells of the first are between them. */
    private boolean begins(int i) {
        if (!lines.get(i).mayBeHeader() || !isApart(i)) {
            return false;
        }
        CellChunk first = chunk(i);
        if (!first.is(CellChunk.Kind.HEADING) || first.end() == lines.size()) {
            return false;
        }
        CellChunk next = chunk(first.end());
        for (int cells = 0; cells < MOST_ROWS && isBrief(next) && next.end() < lines.size(); cells++) {
            next = chunk(next.end());
        }
        return next.is(CellChunk.Kind.HEADING);
    }

    private CellChunk chunk(int first) {
        CellChunk known = chunks[first];
        if (known == null) {
            known = CellChunk.at(lines, first, width, ids);
            chunks[first] = known;
        }
        return known;
    }

    /** Whether it may be a cell, but of no column of wording. */
    private boolean isBrief(CellChunk chunk) {
        return switch (chunk.told(ids).kind()) {
            case ID, DATE, NONE, STATUS, SHORT -> true;
            case HEADING, WORDS, OUTSIDE, UNTOLD -> false;
        };
    }

    private boolean isApart(int i) {
        return i == 0
                || lines.get(i).gap() > 0
                || lines.get(i).newPage()
                || !lines.get(i - 1).mayBeHeader();
    }

    /** Reads a header and what goes under it; answers where that ends. */
    private int read(int begin) {
        List<CellChunk> together = headings(begin);
        if (areTorn(together)) {
            return together.getLast().end();
        }
        Stretch stretch = stretch(begin);
        List<CellColumn> columns = stretch.headings.size() < FEWEST_COLUMNS ? List.of() : columns(stretch.headings);
        if (columns.size() >= FEWEST_COLUMNS && isOfActions(columns)) {
            List<CellChunk> cells = cells(stretch.chunks);
            List<Found> found = stretch.inOrder ? byRow(columns, cells) : List.of();
            if (found.size() < ids(cells)) {
                found = byKind(columns, cells).orElse(found);
            }
            if (!found.isEmpty() && found.size() * 2 >= ids(cells)) {
                keep(stretch.headings, columns);
                found.forEach(this::keep);
            }
        }
        return stretch.end;
    }

    /** The headings that stand one after the other. */
    private List<CellChunk> headings(int begin) {
        List<CellChunk> headings = new ArrayList<>();
        for (int at = begin;
                at < lines.size() && chunk(at).is(CellChunk.Kind.HEADING);
                at = chunk(at).end()) {
            headings.add(chunk(at));
        }
        return headings;
    }

    /** Whether two headings share a piece, or several pieces are of one: nothing can be read under such, however long it is. */
    private static boolean areTorn(List<CellChunk> headings) {
        long dates = headings.stream()
                .filter(heading -> heading.isOf(CellColumn.Kind.DATE))
                .count();
        return dates > MOST_DATES || headings.stream().anyMatch(CellChunk::headsTwo);
    }

    /**
     * What goes under a header.
     *
     * @param chunks those that are no headings
     * @param inOrder whether the headings stand together, so that their order is that of the columns
     */
    private record Stretch(List<CellChunk> headings, List<CellChunk> chunks, boolean inOrder, int end) {}

    private Stretch stretch(int begin) {
        List<CellChunk> headings = new ArrayList<>();
        List<CellChunk> chunks = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean inOrder = true;
        int between = 0;
        int at = begin;
        while (at < lines.size()) {
            CellChunk chunk = chunk(at);
            if (ColumnRows.isHeading(lines.get(at)) && !chunk.told(ids).is(CellChunk.Kind.DATE)) {
                break;
            }
            if (!chunk.is(CellChunk.Kind.HEADING)) {
                chunks.add(chunk);
            } else if (names.add(chunk.text().value())) {
                inOrder &= areIds(chunks.subList(between, chunks.size()));
                between = chunks.size();
                headings.add(chunk);
            } else {
                break;
            }
            at = chunk.end();
        }
        return new Stretch(headings, chunks, inOrder, at);
    }

    private boolean areIds(List<CellChunk> chunks) {
        return chunks.stream().allMatch(chunk -> chunk.told(ids).is(CellChunk.Kind.ID));
    }

    /** The cells that chunks are, a committee's code and the number behind it as one. */
    private List<CellChunk> cells(List<CellChunk> chunks) {
        List<CellChunk> cells = new ArrayList<>();
        for (CellChunk chunk : chunks) {
            add(cells, chunk.told(ids));
        }
        return cells;
    }

    private void add(List<CellChunk> cells, CellChunk cell) {
        if (cell.is(CellChunk.Kind.ID) && !cells.isEmpty() && cells.getLast().is(CellChunk.Kind.SHORT)) {
            Optional<CellChunk> id = cells.getLast().coded(cell, ids);
            if (id.isPresent()) {
                cells.removeLast();
                cells.add(id.get());
                return;
            }
        }
        cells.add(cell);
    }

    private static int ids(List<CellChunk> cells) {
        return (int) cells.stream().filter(cell -> cell.is(CellChunk.Kind.ID)).count();
    }

    /** {@code Action | Description}: where no heading names the ids, the first of the two does. */
    private static List<CellColumn> columns(List<CellChunk> headings) {
        List<CellColumn> columns = new ArrayList<>();
        for (CellChunk heading : headings) {
            CellColumn column = heading.heads();
            if (column != null) {
                columns.add(column);
            }
        }
        if (at(columns, CellColumn.Kind.ID) < 0) {
            int action = at(columns, CellColumn.Kind.WORDING);
            boolean described = columns.stream()
                            .filter(column -> column.kind() == CellColumn.Kind.WORDING)
                            .count()
                    == 2;
            if (described) {
                columns.set(action, columns.get(action).as(CellColumn.Kind.ID));
            }
        }
        return columns;
    }

    private static int at(List<CellColumn> columns, CellColumn.Kind kind) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == kind) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOfActions(List<CellColumn> columns) {
        return at(columns, CellColumn.Kind.ID) >= 0
                && at(columns, CellColumn.Kind.WORDING) >= 0
                && (at(columns, CellColumn.Kind.DATE) >= 0 || at(columns, CellColumn.Kind.STATUS) >= 0);
    }

    /** A row: the cells of each column, the id's first. */
    private record Found(CellChunk id, List<List<CellChunk>> cells, double confidence) {}

    /** The rows whose cells stand one after the other. */
    private List<Found> byRow(List<CellColumn> columns, List<CellChunk> cells) {
        int before = at(columns, CellColumn.Kind.ID);
        List<Found> found = new ArrayList<>();
        int next = cells.size();
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i).is(CellChunk.Kind.ID)) {
                CellChunk id = cells.get(i);
                int from = Math.max(0, i - before);
                int end = Math.min(from + MOST_CELLS, end(cells, i, next));
                row(cells.subList(from, end), columns).ifPresent(row -> found.addFirst(new Found(id, row, TORN)));
                next = from;
            }
        }
        return found;
    }

    /** The cells of each column; dates that the page has amid the lines of the wording only where their column lacks one. */
    private Optional<List<List<CellChunk>>> row(List<CellChunk> cells, List<CellColumn> columns) {
        Optional<List<List<CellChunk>>> row = CellFit.of(cells, columns);
        int lacking = lacking(row, columns);
        if (lacking == 0) {
            return row;
        }
        List<CellChunk> apart = cells.stream()
                .flatMap(cell -> cell.withDatesApart(lines).stream())
                .toList();
        Optional<List<List<CellChunk>>> better = CellFit.of(apart, columns);
        return lacking(better, columns) < lacking ? better : row;
    }

    /** How many columns of dates have none; more than there are where there is no row. */
    private static int lacking(Optional<List<List<CellChunk>>> row, List<CellColumn> columns) {
        return row.map(found -> (int) IntStream.range(0, columns.size())
                        .filter(i -> columns.get(i).kind() == CellColumn.Kind.DATE)
                        .filter(i -> found.get(i).isEmpty())
                        .count())
                .orElse(columns.size());
    }

    /** Where what may be a row's cells ends: before the next row, or what is in no cell. */
    private static int end(List<CellChunk> cells, int id, int next) {
        int end = id + 1;
        while (end < next && !cells.get(end).is(CellChunk.Kind.OUTSIDE)) {
            end++;
        }
        return end;
    }

    /** The rows whose cells are told by their kind and number, up to the first chunk that is no cell. */
    private static Optional<List<Found>> byKind(List<CellColumn> columns, List<CellChunk> cells) {
        int end = end(cells, -1, cells.size());
        int id = at(columns, CellColumn.Kind.ID);
        return CellSort.of(columns, cells.subList(0, end))
                .map(rows -> rows.stream()
                        .map(row -> new Found(
                                row.get(id), row.stream().map(List::of).toList(), CHOSEN))
                        .toList());
    }

    private void keep(List<CellChunk> headings, List<CellColumn> columns) {
        headings.forEach(this::take);
        rows.put(
                headings.getFirst().first(),
                new Row(columns.stream().map(CellColumn::heading).toList(), 1));
    }

    private void keep(Found row) {
        List<Text> texts = new ArrayList<>();
        Text none = row.id.text().sub(0, 0);
        for (List<CellChunk> cell : row.cells) {
            cell.forEach(this::take);
            texts.add(
                    cell.isEmpty()
                            ? none
                            : TableRows.joined(
                                    cell.stream().map(CellChunk::text).toList()));
        }
        rows.put(row.id.first(), new Row(texts, row.confidence));
    }

    private void take(CellChunk chunk) {
        taken.set(chunk.first(), chunk.end());
    }
}
