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
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*)");
    private static final Pattern ITEM = Pattern.compile(
            "((?:[-*+•]\\s+)?(?:(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\\([a-z0-9]{1,4}\\))|[-*+•])\\s+(\\S.*)");
    private static final Pattern RULE = Pattern.compile("(?=[^-]*+-)[-:|\\s=]++");
    private static final Pattern NOTE = Pattern.compile("<sup>.{1,9}</sup>.*|\\[\\^\\w+]:.*");
    /** A converter leaves this many blank lines where a page ended. */
    private static final int PAGE_GAP = 3;
    /** In characters; a paragraph is not put together beyond that. */
    private static final int LONGEST = 4_000;
    /** Editors break lines before this many characters. */
    private static final int WIDEST = 130;
    /** Of a full line's length, in percent, what a line has at least that was broken for its length. */
    private static final int FULL = 85;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** The length of a full line where the writer's editor breaks lines; 0 where each paragraph is one line. */
    private final int width;

    private @Nullable Line last;

    private MarkdownReader(int width) {
        this.width = width;
    }

    static List<Block> read(List<Line> lines) {
        List<Line> kept = Furniture.strip(lines);
        int full = PlainTextReader.width(kept);
        MarkdownReader reader = new MarkdownReader(full > WIDEST ? 0 : full);
        for (Line line : kept) {
            reader.accept(line);
        }
        reader.endTable();
        return reader.blocks;
    }

    private void accept(Line line) {
        boolean row = isRow(line);
        if (!row || line.gap() > 0) {
            endTable();
        }
        if (line.gap() >= PAGE_GAP || (line.newPage() && !blocks.isEmpty())) {
            blocks.add(new PageBreak(line.text().start()));
        }
        if (!row && goesOn(line)) {
            Block begun = blocks.removeLast();
            blocks.add(withMore(begun, inline(line, 0)));
        } else if (!row) {
            prose(line);
        } else if (!RULE.matcher(line.value()).matches()) {
            rows.add(new Row(cells(line), 1));
        }
        last = row ? null : line;
    }

    /** Whether a line is the rest of a paragraph or an entry that was broken where the line before was full. */
    private boolean goesOn(Line line) {
        return width > 0
                && last != null
                && line.gap() == 0
                && !blocks.isEmpty()
                && (blocks.getLast() instanceof Paragraph || blocks.getLast() instanceof ListItem)
                && Character.isLetterOrDigit(line.value().charAt(0))
                && !ITEM.matcher(line.value()).matches()
                && !Paragraphs.opens(line.value())
                && PlainTextReader.isFull(last, line, width * FULL / 100);
    }

    private static Block withMore(Block begun, Text rest) {
        return switch (begun) {
            case Paragraph(Text text) -> new Paragraph(Text.joined(List.of(text, rest)));
            case ListItem(String marker, Text text) -> new ListItem(marker, Text.joined(List.of(text, rest)));
            default -> throw new IllegalStateException("Only paragraphs and entries go on, not " + begun);
        };
    }

    private void endTable() {
        blocks.addAll(TornRows.mend(rows));
        rows.clear();
    }

    private static boolean isRow(Line line) {
        return line.raw().value().indexOf('\t') >= 0
                || (line.value().startsWith("|") && line.value().indexOf('|', 1) > 0);
    }

    private void prose(Line line) {
        String value = line.value();
        char first = value.charAt(0);
        if (Character.isUpperCase(first)) {
            paragraph(inline(line, 0));
            return;
        }
        if (RULE.matcher(value).matches()) {
            return;
        }
        Matcher heading = HEADING.matcher(value);
        Matcher item = ITEM.matcher(value);
        if (heading.matches()) {
            blocks.add(new Heading(heading.end(1), inline(line, heading.start(2))));
        } else if (NOTE.matcher(value).matches()) {
            blocks.add(new Note(inline(line, 0)));
        } else if (item.matches()) {
            blocks.add(new ListItem(item.group(1), inline(line, item.start(2))));
        } else {
            paragraph(inline(line, 0));
        }
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
                if (i < value.length() || !pipes || i > from) {
                    cells.add(MarkdownInline.plain(text.sub(from, i)));
                }
                from = i + 1;
            }
        }
        return cells;
    }
}
