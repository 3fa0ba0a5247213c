package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
            "(?:key |main )?(?:discussions?|minutes?|notes?|details?|points?|matters?)(?:(?: and| &|,|/) ?(?:decisions?|discussions?|notes?|outcomes?))*(?: (?:points?|discussed|raised|made))?|decisions?|outcomes?");
    private static final Pattern TO_DO = Pattern.compile(
            "actions?(?: points?| items?| required| by| owner)?|by whom|who|owners?|responsib\\w*|lead|actionee");
    private static final int LONGEST_TITLE = 110;
    private static final int FEWEST_ROWS = 2;

    private final String document;
    private final List<Text> head;

    private MinuteTable(String document, List<Text> head) {
        this.document = document;
        this.head = head;
    }

    /** The blocks with the rows of such tables unrolled; the same where there are none. */
    static List<Block> unrolled(String document, List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Optional<MinuteTable> table = blocks.get(i) instanceof Row row ? headedBy(document, row) : Optional.empty();
            int end = table.isPresent() ? end(blocks, i + 1) : i;
            if (table.isPresent() && end - i > FEWEST_ROWS) {
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

    private static Optional<MinuteTable> headedBy(String document, Row row) {
        boolean said = false;
        boolean toDo = false;
        for (Text cell : row.cells()) {
            String name = cell.value().toLowerCase(Locale.ROOT).replaceAll("[:.]$", "");
            if (TITLE.matcher(name).matches() || SAID.matcher(name).matches()) {
                said = true;
            } else if (TO_DO.matcher(name).matches()) {
                toDo = true;
            } else if (!name.isEmpty() && !NUMBER.matcher(name).matches()) {
                return Optional.empty();
            }
        }
        return said && toDo ? Optional.of(new MinuteTable(document, row.cells())) : Optional.empty();
    }

    private List<Block> unrolled(Row row) {
        List<Text> number = new ArrayList<>();
        List<Text> lines = new ArrayList<>();
        List<Block> toDo = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Text cell = row.cells().get(i);
            Text name = i < head.size() ? head.get(i) : cell.sub(0, 0);
            if (cell.isEmpty() || cell.value().equals(name.value())) {
                continue;
            }
            if (lines.isEmpty() && isNumber(cell)) {
                number.add(cell);
            } else if (TO_DO.matcher(name.value().toLowerCase(Locale.ROOT)).matches()) {
                lines(cell).forEach(line -> toDo.add(new Row(List.of(name, line), row.confidence())));
            } else {
                lines.addAll(lines(cell));
            }
        }
        List<Block> all = new ArrayList<>();
        boolean titled = !lines.isEmpty() && isTitle(lines.getFirst());
        if (titled) {
            number.add(lines.getFirst());
            all.add(new Block.Heading(2, Text.joined(number)));
        }
        lines.stream().skip(titled ? 1 : 0).forEach(line -> all.add(new Block.Paragraph(line)));
        all.addAll(toDo);
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
