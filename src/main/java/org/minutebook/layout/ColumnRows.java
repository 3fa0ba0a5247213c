package org.minutebook.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block.Row;
import org.minutebook.layout.ColumnHeader.Columns;

/**
 * The rows of actions tables whose columns blanks keep apart, in whatever order: what stands under a heading is its
 * column's. A header goes for its table and what is said between its rows, until the next header or heading.
 */
final class ColumnRows {
    private static final Pattern HEADING =
            Pattern.compile("(?i:agenda item|item) \\d.*|\\d{1,2}(?:\\.\\d{1,2})?[.):]?\\s+\\p{Lu}.*[^.;:,]");
    /** So much of a heading's width is under a line that goes over several columns. */
    private static final double COVERED = 0.6;

    private static final int MANY_COLUMNS = 4;
    /** So many lines with a cell in each column tell better than the headings where the columns are. */
    private static final int FEWEST_FULL = 2;

    /** Prose has fewer wide gaps. */
    private static final int FEWEST_PIECES = 3;

    private static final int TIGHT = 2;
    /** So many lines below a header show where its columns begin. */
    private static final int MOST_LOOKED_AT = 60;

    private final List<Line> lines;
    private final RowIds ids;
    private final BitSet taken = new BitSet();
    private final Map<Integer, Row> rows = new TreeMap<>();
    /** What stands last in the table before, which the next page may go on with. */
    private @Nullable ColumnGroup before;

    /** Lines that begin items by numbers that run on from meeting to meeting. */
    private final BitSet headings;

    /**
     * @param headings lines that begin items by numbers that run on
     * @param known lines that were read already
     */
    ColumnRows(List<Line> lines, RowIds ids, BitSet headings, BitSet known) {
        this.headings = headings;
        this.ids = ids;
        this.lines = lines;
        for (int i = 0; i < lines.size(); ) {
            Optional<ColumnHeader> header = known.get(i) ? Optional.empty() : ColumnHeader.at(lines, i);
            i = header.isPresent() ? read(header.get()) : i + 1;
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
    private int read(ColumnHeader header) {
        int end = end(header);
        Columns[] wide = widened(header, end);
        RowKey usual = header.dated() ? new RowKey.Days() : new RowKey.Ids(ids);
        List<ColumnGroup> found = found(header, end, wide, usual);
        if (header.numbered() && found.stream().noneMatch(ColumnGroup::hasId)) {
            found = found(header, end, wide, new RowKey.Codes());
        }
        if (found.stream().anyMatch(ColumnGroup::hasId)) {
            ColumnGroup heading = new ColumnGroup(usual, header.id(), false);
            for (int i = header.first(); i < header.end(); i++) {
                heading.add(i, cells(ColumnHeader.pieces(lines.get(i)), wide));
            }
            keep(heading);
            found.stream().filter(ColumnGroup::hasId).forEach(this::keep);
            before = end < lines.size() && lines.get(end).newPage() ? found.getLast() : null;
        }
        return end;
    }

    /**
     * The pieces of a row's line. Where a narrow column is but one blank behind what stands before it, they are parted at
     * its edge, {@code for wheelchairs COO}: at that of its heading, where another cell begins too.
     */
    private List<Piece> pieces(int line, ColumnHeader header) {
        List<Piece> pieces = Piece.ofRow(lines.get(line));
        if (pieces.size() < FEWEST_PIECES) {
            return pieces;
        }
        List<Piece> parted = new ArrayList<>(pieces);
        for (int column = header.columns().size() - 1; column > 0; column--) {
            int edge = header.columns().get(column).from();
            int next = column + 1 < header.columns().size()
                    ? header.columns().get(column + 1).from()
                    : Integer.MAX_VALUE;
            for (int i = parted.size() - 1; i >= 0; i--) {
                Piece piece = parted.get(i);
                int at = piece.to() <= next ? wordStart(piece, edge) : 0;
                if (at > 0 && isEdge(edge, header)) {
                    parted.set(i, piece.sub(0, at));
                    parted.add(i + 1, piece.sub(at, piece.text().value().length()));
                }
            }
        }
        return parted;
    }

    /** Where in a piece a word begins at an edge, or as near as it may where words are tight; 0 where none does. */
    private static int wordStart(Piece piece, int edge) {
        String value = piece.text().value();
        int place = edge - piece.from();
        for (int away = 0; away <= TIGHT; away++) {
            for (int at : new int[] {place - away, place + away}) {
                if (at > 1 && at < value.length() && value.charAt(at - 1) == ' ') {
                    return at;
                }
            }
        }
        return 0;
    }

    /** Whether a cell begins just below where a heading does. */
    private boolean isEdge(int edge, ColumnHeader header) {
        int last = Math.min(lines.size(), header.end() + MOST_LOOKED_AT);
        for (int i = header.end(); i < last; i++) {
            if (Piece.ofRow(lines.get(i)).stream().anyMatch(piece -> piece.from() == edge)) {
                return true;
            }
        }
        return false;
    }

    /** What stands under a header, with the row before that the page may go on with. */
    private List<ColumnGroup> found(ColumnHeader header, int end, Columns[] wide, RowKey key) {
        List<ColumnGroup> groups = new ArrayList<>();
        if (before != null && before.width() == header.columns().size()) {
            groups.add(before);
        }
        groups.addAll(groups(header, end, wide, key));
        return joined(groups);
    }

    private void keep(ColumnGroup group) {
        rows.put(group.first(), group.row());
        group.indexes().forEach(taken::set);
    }

    private int end(ColumnHeader header) {
        int end = header.end();
        while (end < lines.size()
                && !isHeading(lines.get(end))
                && !headings.get(end)
                && ColumnHeader.at(lines, end).isEmpty()) {
            end++;
        }
        return end;
    }

    /** Whether an item of the agenda begins here. */
    static boolean isHeading(Line heading) {
        String line = heading.value();
        return heading.gap() > 0
                && (Character.isDigit(line.charAt(0)) ? isNumber(line) : line.charAt(0) == 'A' || line.charAt(0) == 'I')
                && HEADING.matcher(line).matches()
                && !line.contains("  ");
    }

    /** Whether the digits that a line begins with are no date's. */
    private static boolean isNumber(String line) {
        int end = line.length() > 1 && Character.isDigit(line.charAt(1)) ? 2 : 1;
        return end < line.length()
                && (Character.isWhitespace(line.charAt(end)) || ".):".indexOf(line.charAt(end)) >= 0);
    }

    /** The columns as wide as what stands under just one of the headings. */
    private Columns[] widened(ColumnHeader header, int end) {
        List<Columns> columns = full(header, end).orElse(header.columns());
        Columns[] wide = columns.toArray(Columns[]::new);
        for (int i = header.end(); i < end; i++) {
            List<Piece> pieces = pieces(i, header);
            if (pieces.size() > 1 && pieces.stream().noneMatch(piece -> isOverSeveral(piece, columns))) {
                for (Piece piece : pieces) {
                    int column = under(piece, columns);
                    wide[column] =
                            overlaps(piece, columns.get(column)) ? wide[column].with(piece.place()) : wide[column];
                }
            }
        }
        return wide;
    }

    /** The columns as wide as the cells of the lines that have one in each, wherever the headings stand; empty where too few do. */
    private Optional<List<Columns>> full(ColumnHeader header, int end) {
        List<Columns> wide = List.of();
        int full = 0;
        for (int i = header.end(); i < end; i++) {
            List<Piece> pieces = pieces(i, header);
            if (pieces.size() == header.columns().size() && pieces.size() >= MANY_COLUMNS) {
                List<Columns> here = new ArrayList<>();
                for (int column = 0; column < pieces.size(); column++) {
                    Columns place = pieces.get(column).place();
                    here.add(wide.isEmpty() ? place : wide.get(column).with(place));
                }
                wide = here;
                full++;
            }
        }
        return full < FEWEST_FULL ? Optional.empty() : Optional.of(wide);
    }

    private static boolean overlaps(Piece piece, Columns column) {
        return column.overlap(piece.from(), piece.to()) > 0;
    }

    private static boolean isOverSeveral(Piece piece, List<Columns> headings) {
        return headings.stream()
                        .filter(heading ->
                                heading.overlap(piece.from(), piece.to()) >= (heading.to() - heading.from()) * COVERED)
                        .count()
                > 1;
    }

    /** The column that a piece stands in, or nearest to. */
    private static int under(Piece piece, List<Columns> columns) {
        int best = 0;
        for (int i = 1; i < columns.size(); i++) {
            int overlap = columns.get(i).overlap(piece.from(), piece.to());
            if (overlap > columns.get(best).overlap(piece.from(), piece.to())) {
                best = i;
            }
        }
        return best;
    }

    /** The nearest column without a cell on the line, for a piece that stands between columns; else a column that it may do in. */
    private static int nearestEmpty(Piece piece, List<Columns> columns, Text[] cells, int otherwise) {
        int best = otherwise;
        for (int i = 0; i < cells.length; i++) {
            int overlap = columns.get(i).overlap(piece.from(), piece.to());
            boolean nearer = best == otherwise || overlap > columns.get(best).overlap(piece.from(), piece.to());
            best = cells[i].isEmpty() && nearer ? i : best;
        }
        return best;
    }

    private Text[] cells(List<Piece> pieces, Columns[] wide) {
        List<Columns> columns = List.of(wide);
        Text none = pieces.getFirst().text().sub(0, 0);
        Text[] cells = new Text[wide.length];
        Arrays.fill(cells, none);
        for (Piece piece : pieces) {
            int column = under(piece, columns);
            if (!overlaps(piece, wide[column]) && !cells[column].isEmpty()) {
                column = nearestEmpty(piece, columns, cells, column);
            } else if (!cells[column].isEmpty()
                    && mayBeNext(column, cells)
                    && (isMarked(piece.text().value()) || isMarked(cells[column].value()))) {
                column++;
            }
            cells[column] = cells[column].isEmpty() ? piece.text() : Text.joined(List.of(cells[column], piece.text()));
        }
        return cells;
    }

    /** Whether the cell right of one is still to come. */
    private static boolean mayBeNext(int column, Text[] cells) {
        return column + 1 < cells.length && cells[column + 1].isEmpty();
    }

    /** Whether words are a date, words for none, or a state, which share no cell with another. */
    private static boolean isMarked(String words) {
        return Stream.of(CellChunk.Kind.DATE, CellChunk.Kind.NONE, CellChunk.Kind.STATUS)
                .map(kind -> CellChunk.begins(kind, words, 0))
                .anyMatch(m -> m != null && m.end() == words.length());
    }

    private List<ColumnGroup> groups(ColumnHeader header, int end, Columns[] wide, RowKey key) {
        List<ColumnGroup> groups = new ArrayList<>();
        boolean prose = false;
        boolean open = false;
        for (int i = header.end(); i < end; i++) {
            Line line = lines.get(i);
            List<Piece> pieces = pieces(i, header);
            Text[] cells = cells(pieces, wide);
            String id = cells[header.id()].value();
            boolean fits = (id.isEmpty() || key.fits(id))
                    && !(prose && line.gap() == 0 && pieces.size() == 1)
                    && pieces.stream().noneMatch(piece -> isOverSeveral(piece, header.columns()));
            if (fits) {
                if (!open || line.gap() > 0 || line.newPage()) {
                    groups.add(new ColumnGroup(key, header.id(), line.newPage() || i == header.end()));
                }
                groups.getLast().add(i, cells);
            } else if (open) {
                groups.add(new ColumnGroup(key, header.id(), false));
            }
            open = fits;
            prose = !fits;
        }
        return groups;
    }

    /** Puts together what blank lines and the ends of pages cut; empty groups stand for prose. */
    private static List<ColumnGroup> joined(List<ColumnGroup> groups) {
        List<ColumnGroup> joined = new ArrayList<>();
        for (ColumnGroup group : groups) {
            for (ColumnGroup part : group.split()) {
                if (joined.isEmpty() || !joined.getLast().takes(part)) {
                    joined.add(part);
                }
            }
        }
        return joined;
    }
}
