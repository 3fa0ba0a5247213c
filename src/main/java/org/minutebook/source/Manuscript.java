package org.minutebook.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.DocumentId;

/**
 * A text in the making, of a document whose format has none of its own: a line for each paragraph, a line for each row
 * of a table with tabs between its cells, form feeds between pages.
 */
final class Manuscript {
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> pageStarts = new ArrayList<>();
    private final List<Part.Row> rows = new ArrayList<>();
    private final List<Span> bold = new ArrayList<>();
    /** The cells above, for those that are merged with them. */
    private List<Span> above = List.of();

    private double confidence = 1;
    private final List<String> notices = new ArrayList<>();
    private boolean recognised;

    boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    /** All words, a space between them. */
    String words() {
        return String.join(" ", text.toString().strip().split("\\s+", -1));
    }

    void write(Piece piece) {
        if (piece.isBlank()) {
            return;
        }
        endRows();
        if (!piece.goesOn() && !text.isEmpty() && text.charAt(text.length() - 1) != '\f') {
            text.append('\n');
        }
        parts.add(piece.part(append(piece)));
        text.append('\n');
    }

    /** Appends a piece's words; the span leaves out a list entry's marker, not a heading's. */
    private Span append(Piece piece) {
        int start = text.length();
        print(piece);
        int lead = piece.kind() == Piece.Kind.ITEM ? piece.lead().length() : 0;
        return new Span(start + lead, text.length());
    }

    private void print(Piece piece) {
        int start = text.length() + piece.lead().length();
        text.append(piece.printed());
        piece.bold().forEach(span -> bold.add(new Span(start + span.start(), start + span.end())));
    }

    /**
     * A table begins: nothing in it is merged with what stands above.
     *
     * @param certainty of its rows
     */
    void beginTable(double certainty) {
        endTable();
        confidence = certainty;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\f') {
            text.append('\n');
        }
    }

    void endTable() {
        endRows();
        above = List.of();
    }

    /**
     * A row of the table that has begun. Where one cell has the row to itself, it holds text between rows, such as what
     * was said of the row before.
     */
    void row(int columns, List<Cell> cells) {
        Cell only = only(columns, cells);
        if (only != null) {
            only.pieces().forEach(this::write);
            return;
        }
        List<Span> spans = new ArrayList<>();
        int start = text.length();
        for (Cell cell : cells) {
            while (spans.size() < cell.column()) {
                spans.add(nothing(start));
            }
            if (spans.size() > cell.column()) {
                continue;
            }
            boolean merged = cell.goesOn() && cell.column() < above.size();
            spans.add(merged ? above.get(cell.column()) : append(cell, start));
        }
        while (spans.size() < columns) {
            spans.add(nothing(start));
        }
        above = spans;
        if (text.length() > start) {
            text.append('\n');
            rows.add(new Part.Row(spans, confidence));
        }
    }

    /** The cell that all columns of the row are part of, but for those merged with the row above; null where none is. */
    private static @Nullable Cell only(int columns, List<Cell> cells) {
        List<Cell> own = cells.stream().filter(cell -> !cell.goesOn()).toList();
        if (own.size() != 1) {
            return null;
        }
        Cell cell = own.getFirst();
        boolean last = cell.end() >= columns;
        return last && (cell.columns() > 1 || columns == 1) ? cell : null;
    }

    private Span nothing(int rowStart) {
        return new Span(Math.max(rowStart, text.length()), Math.max(rowStart, text.length()));
    }

    private Span append(Cell cell, int rowStart) {
        if (text.length() > rowStart) {
            text.append('\t');
        }
        int start = text.length();
        for (Piece piece : cell.pieces()) {
            if (text.length() > start) {
                text.append('\n');
            }
            print(piece);
        }
        return new Span(start, text.length());
    }

    private void endRows() {
        if (!rows.isEmpty()) {
            parts.add(new Part.Table(rows));
            rows.clear();
        }
    }

    /** The end of a printed page. */
    void endPage() {
        endTable();
        text.append('\f');
        pageStarts.add(text.length());
        parts.add(new Part.PageBreak(text.length()));
    }

    /** A page begins here, in a format that only remembers where pages began when it was last printed. */
    void pageStart() {
        boolean same =
                !pageStarts.isEmpty() && text.substring(pageStarts.getLast()).isBlank();
        if (!text.isEmpty() && !same) {
            pageStarts.add(text.length());
        }
    }

    /** Words that stand on the page but are not of its text, such as a running head. */
    void aside(String words) {
        endTable();
        text.append(words).append('\n');
    }

    /** Something that the reader of the minutes should know of how they were read. */
    void notice(String sentence) {
        notices.add(sentence);
    }

    /** Words of it were recognised in pictures. */
    void recognised() {
        recognised = true;
    }

    DocumentText finish(DocumentId id, String mediaType) {
        endTable();
        return new DocumentText(id, mediaType, text.toString(), pageStarts, parts, bold, notices, recognised);
    }
}
