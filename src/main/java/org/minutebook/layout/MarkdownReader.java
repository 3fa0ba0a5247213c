package org.minutebook.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block.Heading;
import org.minutebook.layout.Block.ListItem;
import org.minutebook.layout.Block.Note;
import org.minutebook.layout.Block.PageBreak;
import org.minutebook.layout.Block.Paragraph;
import org.minutebook.layout.Block.Row;

/** Markdown as converters write it from a PDF: one line a paragraph, tables with pipes or tabs, litter at page ends. */
final class MarkdownReader {
    private static final int DEEPEST_HEADING = 6;
    private static final Pattern ITEM = Pattern.compile(
            "((?:[-*+•]\\s+)?(?:(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\\([a-z0-9]{1,4}\\))|[-*+•])\\s+(\\S.*)");
    private static final String RULE = "-:|= \t\f\r\013";
    private static final Pattern NOTE = Pattern.compile("<sup>.{1,9}</sup>.*|\\[\\^\\w+]:.*");
    /** A converter leaves this many blank lines where a page ended. */
    private static final int PAGE_GAP = 3;

    private static final int LONGEST_HEADING = 40;
    /** A list's entry has a number or letters of at most so many characters. */
    private static final int LONGEST_NUMBER = 5;
    /** A line that a converter wrapped has at least so many characters. */
    private static final int SHORTEST_WRAPPED = 50;
    /** In characters; a paragraph is not put together beyond that. */
    private static final int LONGEST = 4_000;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    /** Lines of a table in HTML, or of one drawn with characters, that is not at its end. */
    private final List<Line> drawn = new ArrayList<>();

    private boolean markup;
    /** Whether the line before is of a paragraph that the next one may go on. */
    private boolean openParagraph;

    private MarkdownReader() {}

    static List<Block> read(List<Line> lines) {
        MarkdownReader reader = new MarkdownReader();
        List<Line> kept = Furniture.strip(lines);
        DashedRows dashed = new DashedRows(kept);
        for (int i = 0; i < kept.size(); i++) {
            if (dashed.taken().get(i)) {
                reader.row(dashed.rows().get(i));
            } else if (!reader.draw(kept.get(i))) {
                reader.accept(kept.get(i));
            }
        }
        reader.endDrawn();
        reader.endTable();
        return reader.blocks;
    }

    /** A row of a table whose columns dashes show; null for another of its lines. */
    private void row(@Nullable Row row) {
        endDrawn();
        endTable();
        if (row != null) {
            blocks.add(new Row(row.cells().stream().map(MarkdownInline::plain).toList(), row.confidence()));
        }
    }

    /** Takes a line of a table that is not one row a line. */
    private boolean draw(Line line) {
        String value = line.value();
        char first = value.charAt(0);
        if (drawn.isEmpty()) {
            markup = first == '<' && value.regionMatches(true, 0, "<table", 0, 6);
            if (!markup && !GridTable.isBorder(value)) {
                return false;
            }
            endTable();
        } else if (!markup && first != '+' && first != '|') {
            endDrawn();
            return false;
        }
        drawn.add(line);
        if (markup && value.contains("</table")) {
            endDrawn();
        }
        return true;
    }

    private void endDrawn() {
        if (!drawn.isEmpty()) {
            blocks.addAll(markup ? MarkupTable.read(drawn) : GridTable.read(drawn));
            drawn.clear();
        }
        openParagraph = false;
    }

    private void accept(Line line) {
        boolean row = isRow(line);
        if (!row && goesOn(line)) {
            return;
        }
        if (!row || line.gap() > 0) {
            endTable();
        }
        if (line.gap() >= PAGE_GAP || (line.newPage() && !blocks.isEmpty())) {
            blocks.add(new PageBreak(line.text().start()));
        }
        if (!row) {
            prose(line);
        } else if (!isRule(line.value())) {
            rows.add(new Row(cells(line), 1));
        } else if (rows.size() == 1 && isHeader(rows.getFirst())) {
            blocks.add(rows.removeFirst());
        }
        openParagraph &= !row;
    }

    /** Whether the row above a rule has only short words, as columns are called. */
    private static boolean isHeader(Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 2
                && row.cells().stream()
                        .noneMatch(cell -> cell.value().length() > LONGEST_HEADING || Shapes.hasDate(cell));
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.addAll(TornRows.mend(rows));
            rows.clear();
        }
    }

    private static boolean isRow(Line line) {
        return line.hasTab() || (line.value().startsWith("|") && line.value().indexOf('|', 1) > 0);
    }

    /** Whether a line is drawn, to part paragraphs or the head of a table from its body. */
    private static boolean isRule(String line) {
        int at = 0;
        while (at < line.length() && RULE.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at == line.length() && line.indexOf('-') >= 0;
    }

    private void prose(Line line) {
        String value = line.value();
        char first = value.charAt(0);
        openParagraph = false;
        if (Character.isUpperCase(first)) {
            paragraph(inline(line, 0));
            openParagraph = mayGoOn(line);
            return;
        }
        if (isRule(value)) {
            return;
        }
        if (first == '>') {
            quoted(line);
            return;
        }
        if ((first == '<' || first == '[') && NOTE.matcher(value).matches()) {
            add(new Note(inline(line, 0)));
        } else if (!(first == '#' && heading(line))) {
            if (!(mayBeItem(value) && item(line))) {
                paragraph(inline(line, 0));
            }
            openParagraph = mayGoOn(line);
        }
    }

    /** A line set off as a quotation, {@code > **Decision 3:** ...}, as minutes set off what was decided. */
    private void quoted(Line line) {
        String value = line.value();
        int words = 0;
        while (words < value.length() && (value.charAt(words) == '>' || Text.isSpace(value.charAt(words)))) {
            words++;
        }
        if (words < value.length()) {
            paragraph(inline(line, words));
        }
    }

    /** Marks without words, such as {@code # **}, are nothing on the page. */
    private void add(Block block) {
        if (!block.texts().getFirst().isEmpty()) {
            blocks.add(block);
        }
    }

    private boolean heading(Line line) {
        String value = line.value();
        int level = 0;
        while (level < value.length() && value.charAt(level) == '#') {
            level++;
        }
        int words = level;
        while (words < value.length() && " \t\f\013".indexOf(value.charAt(words)) >= 0) {
            words++;
        }
        boolean matches = level <= DEEPEST_HEADING && words > level && words < value.length();
        if (matches) {
            add(new Heading(level, inline(line, words)));
        }
        return matches;
    }

    /** Whether a bullet, a bracket, a number or a letter with a mark behind it begins a line. */
    private static boolean mayBeItem(String line) {
        char first = line.charAt(0);
        if ("-*+•".indexOf(first) >= 0) {
            return line.length() > 1 && Character.isWhitespace(line.charAt(1));
        }
        int mark = 1;
        while (mark < line.length() && mark < LONGEST_NUMBER && Character.isLetterOrDigit(line.charAt(mark))) {
            mark++;
        }
        return first == '(' || (mark < line.length() && (line.charAt(mark) == '.' || line.charAt(mark) == ')'));
    }

    private boolean item(Line line) {
        Matcher item = ITEM.matcher(line.value());
        boolean matches = item.matches();
        if (matches) {
            add(new ListItem(item.group(1), inline(line, item.start(2))));
        }
        return matches;
    }

    /** Whether a line begins with words, not with a mark of a heading, a list, a quotation or a table. */
    private static boolean isWords(char first) {
        return "#-+•|<>=\\".indexOf(first) < 0;
    }

    /** A line that is broken on purpose ends so. */
    private static boolean mayGoOn(Line line) {
        return line.length() >= SHORTEST_WRAPPED
                && !line.endsInBlanks()
                && !line.value().endsWith("\\");
    }

    /** Another line of the paragraph or list entry before; false where none is before it. */
    private boolean goesOn(Line line) {
        String value = line.value();
        if (!openParagraph || line.gap() > 0 || blocks.isEmpty() || !isWords(value.charAt(0))) {
            return false;
        }
        if (line.opens() || value.startsWith("* ") || isBoldLabel(value)) {
            return false;
        }
        @Nullable
        Block whole = switch (blocks.getLast()) {
            case Paragraph(Text text)
            when text.value().length() < LONGEST -> new Paragraph(Text.joined(List.of(text, inline(line, 0))));
            case ListItem(String marker, Text text)
            when text.value().length() < LONGEST -> new ListItem(marker, Text.joined(List.of(text, inline(line, 0))));
            default -> null;
        };
        if (whole != null) {
            blocks.set(blocks.size() - 1, whole);
            openParagraph = mayGoOn(line);
        }
        return whole != null;
    }

    /** {@code **Apologies:** Ann Lee}. */
    private static boolean isBoldLabel(String line) {
        int end = line.startsWith("**") ? line.indexOf("**", 2) : -1;
        return end > 2 && end <= LONGEST_HEADING && (line.charAt(end - 1) == ':' || line.startsWith(":", end + 2));
    }

    private static Text inline(Line line, int from) {
        return MarkdownInline.plain(line.text().from(from));
    }

    /** A paragraph; the rest of the one before, where a page ended inside it. */
    private void paragraph(Text text) {
        if (text.isEmpty()) {
            return;
        }
        int before = blocks.size() - 1;
        boolean brokenPage = before > 0 && blocks.get(before) instanceof PageBreak;
        if (brokenPage
                && blocks.get(before - 1) instanceof Paragraph(Text start)
                && start.value().length() < LONGEST
                && Paragraphs.goesOn(start, text)) {
            blocks.subList(before - 1, blocks.size()).clear();
            blocks.add(new Paragraph(Text.joined(List.of(start, text))));
        } else {
            blocks.add(new Paragraph(text));
        }
    }

    private static List<Text> cells(Line line) {
        boolean piped = line.value().startsWith("|");
        Text text = piped ? line.text() : line.raw();
        String value = text.value();
        boolean pipes = value.startsWith("|");
        char separator = pipes ? '|' : '\t';
        int from = pipes ? 1 : 0;
        List<Text> cells = new ArrayList<>();
        for (int i = from; i <= value.length(); i++) {
            if (i == value.length() || (value.charAt(i) == separator && (i == 0 || value.charAt(i - 1) != '\\'))) {
                if (i < value.length() || !pipes || i > from || cells.isEmpty()) {
                    cells.add(MarkdownInline.plain(text.stripped(from, i)));
                }
                from = i + 1;
            }
        }
        return cells;
    }
}
