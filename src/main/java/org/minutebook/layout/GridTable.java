package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.minutebook.layout.Block.Paragraph;
import org.minutebook.layout.Block.Row;

/**
 * A table drawn with characters, {@code +-----+-----+} between the rows and {@code |} between the cells, whose cells may
 * have several lines. A cell over the whole width is no cell, but the paragraphs in it.
 */
final class GridTable {
    private static final Pattern BORDER = Pattern.compile("\\+[-=:+]{2,}\\+");

    private final List<Integer> edges = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private GridTable() {}

    static boolean isBorder(String line) {
        return line.startsWith("+") && BORDER.matcher(line).matches();
    }

    static List<Block> read(List<Line> lines) {
        GridTable table = new GridTable();
        lines.stream().map(Line::value).filter(GridTable::isBorder).forEach(table::widen);
        for (Line line : lines) {
            if (line.value().startsWith("+")) {
                table.endRow();
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
        List<List<Text>> columns = new ArrayList<>();
        for (int column = 0; column + 1 < edges.size(); ) {
            int end = column + 1;
            while (end + 1 < edges.size() && !isEdge(edges.get(end))) {
                end++;
            }
            columns.add(lines(edges.get(column) + 1, edges.get(end)));
            column = end;
        }
        if (columns.size() == 1) {
            paragraphs(columns.getFirst());
        } else {
            blocks.add(new Row(columns.stream().map(this::cell).toList(), 1));
        }
        open.clear();
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

    private Text cell(List<Text> lines) {
        List<Text> filled = lines.stream().filter(line -> !line.isEmpty()).toList();
        Text none = open.getFirst().text().sub(0, 0);
        return filled.isEmpty() ? none : MarkdownInline.plain(Text.joined(filled));
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
