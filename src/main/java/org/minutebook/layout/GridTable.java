package org.minutebook.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block.Paragraph;
import org.minutebook.layout.Block.Row;

/**
 * A table drawn with characters, {@code +-----+-----+} between the rows and {@code |} between the cells, whose cells may
 * have several lines. A cell over the whole width is no cell, but the paragraphs in it.
 */
final class GridTable {
    private static final Pattern BORDER = Pattern.compile("\\+[-=:+]{2,}\\+");

    private static final int LABELLED = 2;
    /** Blanks between the words of a full cell and its edges. */
    private static final int PADDING = 2;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}");
    private static final Pattern CODED = Pattern.compile("[A-Z]{1,7}[ _]" + Shapes.NUMBER);

    private final List<Integer> edges = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> lines;
    private final Set<String> words = new HashSet<>();

    /** What the rows without a label stand under; empty where the first had none, so that labels stand elsewhere. */
    private @Nullable Text label;

    private GridTable(List<Line> lines) {
        this.lines = lines;
    }

    static boolean isBorder(String line) {
        return line.startsWith("+") && BORDER.matcher(line).matches();
    }

    static List<Block> read(List<Line> lines) {
        GridTable table = new GridTable(lines);
        lines.stream().map(Line::value).filter(GridTable::isBorder).forEach(table::widen);
        for (Line line : lines) {
            if (line.value().startsWith("+")) {
                table.endRow();
                table.label = line.value().startsWith("+=") ? null : table.label;
            } else {
                table.open.add(line);
            }
        }
        table.endRow();
        return table.blocks;
    }

    /** The border with most edges shows all columns. */
    private void widen(String border) {
        List<Integer> found = new ArrayList<>();
        for (int at = border.indexOf('+'); at >= 0; at = border.indexOf('+', at + 1)) {
            found.add(at);
        }
        if (found.size() > edges.size()) {
            edges.clear();
            edges.addAll(found);
        }
    }

    private void endRow() {
        if (open.isEmpty()) {
            return;
        }
        List<Text> cells = new ArrayList<>();
        List<Text> lines = List.of();
        for (int column = 0; column + 1 < edges.size(); ) {
            int end = column + 1;
            while (end + 1 < edges.size() && !isEdge(edges.get(end))) {
                end++;
            }
            lines = lines(edges.get(column) + 1, edges.get(end));
            cells.add(cell(lines, edges.get(end) - edges.get(column) - 1 - PADDING));
            column = end;
        }
        if (cells.size() == 1) {
            paragraphs(lines);
        } else {
            blocks.add(new Row(under(cells), 1));
        }
        open.clear();
    }

    /** The cells of a row of a label and a name; where a label covered several rows, a writer drew it in the first. */
    private List<Text> under(List<Text> cells) {
        if (cells.size() != LABELLED) {
            return cells;
        }
        Text own = cells.getFirst();
        boolean covered = own.isEmpty() && label != null && !label.isEmpty();
        label = covered || (label != null && label.isEmpty()) ? label : own;
        return covered ? List.of(label, cells.getLast()) : cells;
    }

    /** Whether all lines of the row have a cell's edge here. */
    private boolean isEdge(int at) {
        return open.stream().allMatch(line -> at < line.length() && line.value().charAt(at) == '|');
    }

    private List<Text> lines(int from, int to) {
        List<Text> lines = new ArrayList<>();
        for (Line line : open) {
            int end = Math.min(to, line.length());
            lines.add(line.text().sub(Math.min(from, end), end).strip());
        }
        return lines;
    }

    private Text cell(List<Text> lines, int width) {
        List<Text> filled = lines.stream().filter(line -> !line.isEmpty()).toList();
        Text none = open.getFirst().text().sub(0, 0);
        return filled.isEmpty() ? none : MarkdownInline.plain(joined(filled, width));
    }

    /** The lines of a cell; words that were longer than the cell is wide, so that a writer broke them, put together. */
    private Text joined(List<Text> lines, int width) {
        List<Text> parts = new ArrayList<>();
        for (Text line : lines) {
            boolean broken = !parts.isEmpty()
                    && (Shapes.isBroken(parts.getLast().value(), line.value())
                            || (line.value().length() == width && isRest(parts, line, lines.size())));
            parts.add(broken ? parts.removeLast().then(line) : line);
        }
        return Text.joined(parts);
    }

    /** Whether a word as wide as its cell is no word: {@code O} and {@code PSG_76/03}, {@code Comm} and {@code unications}. */
    private boolean isRest(List<Text> parts, Text rest, int lines) {
        String before = parts.getLast().value();
        String begun = before.substring(before.lastIndexOf(' ') + 1);
        boolean alone = lines == 2 && begun.length() == before.length();
        return rest.value().indexOf(' ') < 0
                && ((alone
                                && CODE.matcher(begun).matches()
                                && CODED.matcher(rest.value()).matches())
                        || (Character.isLowerCase(rest.value().charAt(0))
                                && (alone || words().contains(begun + rest))));
    }

    /** The words of the table that stand whole in a line. */
    private Set<String> words() {
        if (words.isEmpty()) {
            lines.forEach(line -> words.addAll(Arrays.asList(NO_WORD.split(line.value()))));
        }
        return words;
    }

    private void paragraphs(List<Text> lines) {
        List<Text> paragraph = new ArrayList<>();
        for (Text line : lines) {
            if (line.isEmpty()) {
                add(paragraph);
            } else {
                paragraph.add(line);
            }
        }
        add(paragraph);
    }

    private void add(List<Text> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Paragraph(MarkdownInline.plain(Text.joined(lines))));
            lines.clear();
        }
    }
}
