package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.minutebook.layout.Block;
import org.minutebook.layout.Block.Row;
import org.minutebook.layout.Text;

/**
 * Minutes that are kept in one table, a row for each item: {@code No. | Item | Action}, {@code Agenda item | Discussion |
 * Actions}. Each row becomes what other minutes have: a heading, paragraphs, and who is to act, as a row of the
 * column's heading and the cell.
 */
final class MinuteTable {
    private static final Pattern NUMBER = Pattern.compile("no\\.?|#|nr\\.?|ref\\.?|number|item no\\.?|agenda no\\.?");
    private static final Pattern TITLE = Pattern.compile(
            "(?:agenda )?items?|agenda|subjects?|topics?|titles?|headings?|(?:agenda )?item(?: and| &|/) (?:title|subject)");
    private static final Pattern SAID = Pattern.compile(
            "(?:key |main |summary of )?(?:summary|discussions?|minutes?|notes?|details?|points?|matters?)(?:(?: and| &|,|/) ?(?:decisions?|discussions?|notes?|outcomes?))*(?: (?:points?|discussed|raised|made))?|decisions?|outcomes?");
    private static final Pattern TO_DO = Pattern.compile(
            "actions?(?: points?| items?| required)?(?: ?[/,&] ?(?:owners?|who|date|by|lead|when|due)(?: date)?)*");
    private static final Pattern WHO =
            Pattern.compile("actions? (?:by|owner|on)|by whom|who|owners?|responsib\\w*|lead|actionee");
    private static final Pattern WHEN =
            Pattern.compile("(?:by )?when|due(?: date| by)?|deadline|target(?: date)?|timescale|date");
    private static final int LONGEST_TITLE = 110;
    private static final int FEWEST_ROWS = 2;

    /** What a row is labelled with that says who is to act, whatever the column is called. */
    static final String ACTION_BY = "Action by";

    /** What a row is labelled with that says what is to be done. */
    private static final String ACTION = "Action";

    /** What a column holds; who leads an item stands before what was said of it, and is no one who is to act. */
    private enum Column {
        NUMBER,
        SAID,
        TO_DO,
        WHO,
        WHEN,
        OTHER
    }

    private final String document;
    private final List<Text> head;
    private final List<Column> columns;

    private MinuteTable(String document, List<Text> head, List<Column> columns) {
        this.document = document;
        this.head = head;
        this.columns = columns;
    }

    /** The blocks with the rows of such tables unrolled; the same where there are none. */
    static List<Block> unrolled(String document, List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Optional<MinuteTable> table = blocks.get(i) instanceof Row row ? headedBy(document, row) : Optional.empty();
            int end = table.isPresent() ? end(blocks, i + 1) : i;
            if (table.isPresent() && end - i > FEWEST_ROWS && table.get().saysMore(blocks.subList(i + 1, end))) {
                for (Block block : blocks.subList(i + 1, end)) {
                    all.addAll(block instanceof Row row ? table.get().unrolled(row) : List.of(block));
                }
                i = end - 1;
            } else {
                all.add(blocks.get(i));
            }
        }
        return all;
    }

    /** Where the rows end; pages may end among them. */
    private static int end(List<Block> blocks, int from) {
        int end = from;
        while (end < blocks.size() && (blocks.get(end) instanceof Row || blocks.get(end) instanceof Block.PageBreak)) {
            end++;
        }
        return end;
    }

    /** Whether its rows say more of items than their numbers, as a list of actions says whose they are. */
    private boolean saysMore(List<Block> rows) {
        return rows.stream()
                .anyMatch(block -> block instanceof Row(List<Text> cells, double _)
                        && IntStream.range(0, Math.min(cells.size(), columns.size()))
                                .anyMatch(i -> columns.get(i) == Column.SAID
                                        && cells.get(i).value().chars().anyMatch(Character::isLetter)));
    }

    private static Optional<MinuteTable> headedBy(String document, Row row) {
        List<Column> columns = new ArrayList<>();
        for (Text cell : row.cells()) {
            Optional<Column> column = column(cell.value(), columns.contains(Column.SAID));
            if (column.isEmpty()) {
                return Optional.empty();
            }
            columns.add(column.get());
        }
        boolean minutes =
                columns.contains(Column.SAID) && (columns.contains(Column.TO_DO) || columns.contains(Column.WHO));
        return minutes ? Optional.of(new MinuteTable(document, row.cells(), columns)) : Optional.empty();
    }

    /** What a column holds by its heading; empty where no such table has one of that name. */
    private static Optional<Column> column(String heading, boolean said) {
        String name = heading.toLowerCase(Locale.ROOT).replaceAll("[:.]$", "");
        Column column = null;
        if (TITLE.matcher(name).matches() || SAID.matcher(name).matches()) {
            column = Column.SAID;
        } else if (TO_DO.matcher(name).matches()) {
            column = Column.TO_DO;
        } else if (WHO.matcher(name).matches()) {
            column = said ? Column.WHO : Column.OTHER;
        } else if (WHEN.matcher(name).matches()) {
            column = Column.WHEN;
        } else if (name.isEmpty() || NUMBER.matcher(name).matches()) {
            column = Column.NUMBER;
        }
        return Optional.ofNullable(column);
    }

    private List<Block> unrolled(Row row) {
        List<Text> number = new ArrayList<>();
        List<Text> lines = new ArrayList<>();
        List<Text> others = new ArrayList<>();
        List<Block> toDo = new ArrayList<>();
        List<Block> days = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Text cell = row.cells().get(i);
            Column column = i < columns.size() ? columns.get(i) : Column.OTHER;
            if (cell.isEmpty()
                    || (i < head.size() && cell.value().equals(head.get(i).value()))) {
                continue;
            }
            if (lines.isEmpty() && isNumber(cell)) {
                number.add(cell);
            } else if (column == Column.TO_DO || column == Column.WHO) {
                Text label = Text.standingFor(column == Column.WHO ? ACTION_BY : ACTION, cell.start());
                lines(cell).forEach(line -> toDo.add(new Row(List.of(label, line), row.confidence())));
            } else if (column == Column.WHEN) {
                days.add(new Block.Paragraph(cell));
            } else {
                (column == Column.OTHER ? others : lines).addAll(lines(cell));
            }
        }
        List<Block> all = new ArrayList<>();
        boolean titled = !lines.isEmpty() && isTitle(lines.getFirst());
        if (titled) {
            number.add(lines.getFirst());
            all.add(new Block.Heading(2, Text.joined(number)));
        }
        others.forEach(line -> all.add(new Block.Paragraph(line)));
        lines.stream().skip(titled ? 1 : 0).forEach(line -> all.add(new Block.Paragraph(line)));
        all.addAll(toDo);
        all.addAll(days);
        return all;
    }

    private static boolean isNumber(Text cell) {
        return cell.value().length() <= 8 && cell.value().chars().noneMatch(Character::isLetter);
    }

    private static boolean isTitle(Text line) {
        String value = line.value();
        return value.length() <= LONGEST_TITLE && !value.endsWith(".") && !value.endsWith(";");
    }

    /** A cell's lines as the page breaks them: behind its first line, and wherever else a sentence ends. */
    private List<Text> lines(Text cell) {
        List<Text> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < cell.value().length(); i++) {
            if (isBreak(cell, i) && (from == 0 || ".!?:;".indexOf(cell.value().charAt(i - 1)) >= 0)) {
                add(cell.sub(from, i), lines);
                from = i;
            }
        }
        add(cell.from(from), lines);
        return lines;
    }

    /** Whether what stands at an index begins a line that may be a paragraph. */
    private boolean isBreak(Text cell, int index) {
        String value = cell.value();
        int before = cell.at(index - 1);
        int at = cell.at(index);
        boolean gap = before < at && document.substring(before, at).indexOf('\n') >= 0;
        int next = Character.isWhitespace(value.charAt(index)) ? index + 1 : index;
        return (gap || document.charAt(at) == '\n')
                && next < value.length()
                && !Character.isLowerCase(value.charAt(next));
    }

    private static void add(Text line, List<Text> lines) {
        Text stripped = line.strip();
        if (!stripped.isEmpty()) {
            lines.add(stripped);
        }
    }
}
