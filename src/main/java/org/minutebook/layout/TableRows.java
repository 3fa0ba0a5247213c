package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.minutebook.layout.Block.Row;
import org.minutebook.source.Part;
import org.minutebook.source.Span;

/**
 * The rows of a table whose cells are known: every row with the label that it stands under, names that share a cell each
 * in a row of their own, and what the end of a page cut put together again.
 */
final class TableRows {
    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[\\t\\n\\r\\f]");
    private static final Pattern ENTRY = Pattern.compile("\\p{Lu}[^.;:]{2,70}");
    private static final int LABELLED = 2;

    private final String document;
    private final List<Part.Row> parts;
    private final int columns;
    private final boolean goesOn;
    private final List<Row> rows = new ArrayList<>();

    /** @param seen headers of tables before, of which a table that goes on repeats one; its own is added */
    TableRows(String document, List<Part.Row> parts, Set<String> seen) {
        this.document = document;
        this.columns = parts.getFirst().cells().size();
        goesOn = !seen.add(header(document, parts.getFirst()));
        this.parts = goesOn ? parts.subList(1, parts.size()) : parts;
        read();
    }

    private void read() {
        Text label = null;
        for (Part.Row part : parts) {
            List<Text> cells =
                    part.cells().stream().map(span -> words(document, span)).toList();
            boolean labelled = cells.size() == LABELLED;
            if (labelled && cells.getFirst().isEmpty() && label != null) {
                cells = List.of(label, cells.getLast());
            }
            label = cells.getFirst();
            List<Text> names = labelled ? names(part.cells().getLast()) : List.of();
            if (names.size() > 1) {
                for (Text name : names) {
                    rows.add(new Row(List.of(label, name), part.confidence()));
                }
            } else {
                rows.add(new Row(cells, part.confidence()));
            }
        }
    }

    /** Whether it repeats the header of one before. */
    boolean goesOn() {
        return goesOn;
    }

    int columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    private static String header(String document, Part.Row first) {
        return String.join(
                "\t",
                first.cells().stream()
                        .map(span -> words(document, span).value())
                        .toList());
    }

    /**
     * Goes on with the table that ended the page before: its last label covers the first rows without one, and a first
     * row without an id is the rest of the last one.
     *
     * @return the last row with its rest
     */
    Optional<Row> goOn(Row before) {
        if (rows.isEmpty() || !rows.getFirst().cells().getFirst().isEmpty()) {
            return Optional.empty();
        }
        if (columns == LABELLED) {
            Text label = before.cells().getFirst();
            for (int i = 0; i < rows.size() && rows.get(i).cells().getFirst().isEmpty(); i++) {
                rows.set(
                        i,
                        new Row(
                                List.of(label, rows.get(i).cells().getLast()),
                                rows.get(i).confidence()));
            }
            return Optional.empty();
        }
        return columns > LABELLED ? Optional.of(joined(before, rows.removeFirst())) : Optional.empty();
    }

    private static Row joined(Row row, Row rest) {
        List<Text> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            List<Text> both = List.of(row.cells().get(i), rest.cells().get(i));
            boolean one = both.stream().anyMatch(Text::isEmpty);
            cells.add(one ? (both.getFirst().isEmpty() ? both.getLast() : both.getFirst()) : Text.joined(both));
        }
        return new Row(cells, Math.min(row.confidence(), rest.confidence()));
    }

    /** The names in a cell, one on a line; none where it holds anything else. */
    private List<Text> names(Span cell) {
        List<Text> names = new ArrayList<>();
        for (Text line : lines(document, cell)) {
            if (!names.isEmpty() && isRest(names.getLast().value(), line.value())) {
                names.add(Text.joined(List.of(names.removeLast(), line)));
            } else {
                names.add(line);
            }
        }
        return names.stream().allMatch(name -> ENTRY.matcher(name.value()).matches()) ? names : List.of();
    }

    private static boolean isRest(String name, String line) {
        boolean open = name.lastIndexOf('(') > name.lastIndexOf(')');
        return open || !Character.isUpperCase(line.charAt(0));
    }

    /** The words of a stretch of the document, its lines joined. */
    static Text words(String document, Span span) {
        List<Text> lines = lines(document, span);
        return lines.isEmpty() ? Text.of(document, span.start(), span.start()) : joined(lines);
    }

    /** The lines of a cell, at least one, joined; an id or a date that was broken in two is put together. */
    static Text joined(List<Text> lines) {
        List<Text> parts = new ArrayList<>();
        for (Text line : lines) {
            boolean broken = !parts.isEmpty() && Shapes.isBroken(parts.getLast().value(), line.value());
            parts.add(broken ? parts.removeLast().then(line) : line);
        }
        return parts.size() == 1 ? parts.getFirst() : Text.joined(parts);
    }

    private static List<Text> lines(String document, Span span) {
        List<Text> lines = new ArrayList<>();
        for (int start = span.start(); start < span.end(); ) {
            int end = Math.min(Line.end(document, start), span.end());
            Text line = Letters.plain(Text.of(document, start, end)).strip();
            if (!line.isEmpty()) {
                lines.add(singleSpaced(line));
            }
            start = end + 1;
        }
        return lines;
    }

    private static Text singleSpaced(Text line) {
        java.util.regex.Matcher m = SPACES.matcher(line.value());
        if (!m.find()) {
            return line;
        }
        List<Text> words = new ArrayList<>();
        int done = 0;
        do {
            words.add(line.sub(done, m.start()));
            done = m.end();
        } while (m.find());
        words.add(line.from(done));
        return Text.joined(words);
    }
}
