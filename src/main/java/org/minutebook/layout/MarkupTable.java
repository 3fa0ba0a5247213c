package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Block.Paragraph;
import org.minutebook.layout.Block.Row;

/**
 * A table that a Markdown document writes in HTML, as converters do where cells are merged. A cell that covers several
 * rows stands in each of them; one that covers the whole width is no cell, but the paragraphs in it.
 */
final class MarkupTable {
    private static final Pattern TAG =
            Pattern.compile("(?i)<(?<close>/?)(?<name>tr|td|th)\\b(?<attributes>[^<>]{0,300})>");
    private static final Pattern SPAN = Pattern.compile("(?i)\\b(?<kind>row|col)span\\s*=\\s*[\"']?(?<count>\\d{1,3})");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)</p>|</div>|</li>|<br\\s*/?>\\s*<br\\s*/?>");
    private static final int MOST_COLUMNS = 40;

    private final List<Block> blocks = new ArrayList<>();
    /** Cells that reach into the rows below, by column, with the rows they still cover. */
    private final TreeMap<Integer, Cell> above = new TreeMap<>();

    private final List<Cell> row = new ArrayList<>();
    private int columns;

    private record Cell(Text text, int rows, int columns) {}

    private MarkupTable() {}

    static List<Block> read(List<Line> lines) {
        Text table = Text.joined(lines.stream().map(Line::text).toList());
        MarkupTable reader = new MarkupTable();
        reader.read(table);
        return reader.blocks;
    }

    private void read(Text table) {
        Matcher m = TAG.matcher(table.value());
        int from = -1;
        int rows = 1;
        int width = 1;
        while (m.find()) {
            boolean cell = !m.group("name").equalsIgnoreCase("tr");
            if (from >= 0) {
                row.add(new Cell(table.sub(from, m.start()), rows, width));
                from = -1;
            }
            if (!cell) {
                endRow();
            } else if (m.group("close").isEmpty()) {
                from = m.end();
                rows = span(m.group("attributes"), "row");
                width = span(m.group("attributes"), "col");
            }
        }
        if (from >= 0) {
            row.add(new Cell(table.from(from), rows, width));
        }
        endRow();
    }

    private static int span(String attributes, String kind) {
        Matcher m = SPAN.matcher(attributes);
        while (m.find()) {
            if (m.group("kind").equalsIgnoreCase(kind)) {
                return Math.clamp(Integer.parseInt(m.group("count")), 1, 1_000);
            }
        }
        return 1;
    }

    private void endRow() {
        if (row.isEmpty()) {
            return;
        }
        if (row.size() == 1 && above.isEmpty() && (row.getFirst().columns() >= columns) && columns > 1) {
            paragraphs(row.getFirst().text());
        } else {
            blocks.add(new Row(place(), 1));
        }
        row.clear();
    }

    private void paragraphs(Text cell) {
        Matcher m = PARAGRAPH.matcher(cell.value());
        int from = 0;
        boolean more = true;
        while (more) {
            more = m.find();
            Text part = MarkdownInline.plain(
                    cell.sub(from, more ? m.start() : cell.value().length()));
            from = more ? m.end() : from;
            if (!part.isEmpty()) {
                blocks.add(new Paragraph(part));
            }
        }
    }

    private List<Text> place() {
        List<Text> cells = new ArrayList<>();
        for (Cell cell : row) {
            fromAbove(cells);
            Text text = MarkdownInline.plain(cell.text());
            if (cell.rows() > 1) {
                above.put(cells.size(), new Cell(text, cell.rows(), 1));
            }
            cells.add(text);
            for (int i = 1; i < cell.columns() && cells.size() < MOST_COLUMNS; i++) {
                cells.add(text.sub(0, 0));
            }
        }
        fromAbove(cells);
        above.replaceAll((_, cell) -> new Cell(cell.text(), cell.rows() - 1, 1));
        above.values().removeIf(cell -> cell.rows() < 1);
        columns = Math.max(columns, cells.size());
        return cells;
    }

    private void fromAbove(List<Text> cells) {
        Cell cell = above.get(cells.size());
        while (cell != null) {
            cells.add(cell.text());
            cell = above.get(cells.size());
        }
    }
}
