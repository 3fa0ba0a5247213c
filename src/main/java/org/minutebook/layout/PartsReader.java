package org.minutebook.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minutebook.layout.Block.Heading;
import org.minutebook.layout.Block.ListItem;
import org.minutebook.layout.Block.Note;
import org.minutebook.layout.Block.PageBreak;
import org.minutebook.layout.Block.Paragraph;
import org.minutebook.layout.Block.Row;
import org.minutebook.source.DocumentText;
import org.minutebook.source.Part;
import org.minutebook.source.Span;

/** Documents whose format says what is a heading, a paragraph, a cell. Lines of print are put together to paragraphs. */
final class PartsReader {
    /** Lines that stand at the foot of a page. */
    private static final int MOST_FEET = 2;

    private static final int LONGEST_HEADING = 130;
    private static final int HEADING = 3;

    private final String document;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Text> open = new ArrayList<>();
    private boolean prominent;
    private int pageStart = -1;
    private final Set<String> headers = new HashSet<>();

    private PartsReader(String document) {
        this.document = document;
    }

    static List<Block> read(DocumentText document) {
        PartsReader reader = new PartsReader(document.text());
        document.parts().forEach(reader::part);
        reader.closeParagraph();
        return reader.blocks;
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading(int level, Span span) -> add(new Heading(level, text(span)));
            case Part.Paragraph(Span span) -> add(paragraph(text(span)));
            case Part.ListItem(String marker, Span span) -> add(new ListItem(marker, text(span)));
            case Part.Note(Span span) -> add(new Note(text(span)));
            case Part.Line line -> line(line);
            case Part.Table(List<Part.Row> rows) -> table(rows);
            case Part.PageBreak(int offset) -> pageStart = offset;
        }
    }

    private void add(Block block) {
        closeParagraph();
        blocks.add(block);
    }

    private Text text(Span span) {
        return TableRows.words(document, span);
    }

    /** A paragraph, or the entry of a list whose bullet was typed or drawn with a sign of its own. */
    private static Block paragraph(Text text) {
        return !text.isEmpty() && Paragraphs.isDrawnBullet(text.value()) ? Paragraphs.block(text) : new Paragraph(text);
    }

    private void line(Part.Line line) {
        Text text = text(line.span());
        if (!open.isEmpty() && !(goesOn(line, text) && line.prominent() == prominent)) {
            closeParagraph();
        }
        endPage();
        prominent = line.prominent();
        open.add(text);
    }

    private boolean goesOn(Part.Line line, Text text) {
        if (Paragraphs.opens(text)
                || Paragraphs.isBulleted(text.value())
                || Paragraphs.isNextResolution(open.getFirst().value(), text.value())) {
            return false;
        }
        return pageStart < 0 ? line.goesOn() : Paragraphs.goesOn(open.getLast(), text);
    }

    private void closeParagraph() {
        if (!open.isEmpty()) {
            Text text = Text.joined(open);
            open.clear();
            boolean heading = prominent && text.value().length() <= LONGEST_HEADING;
            Block block = Paragraphs.block(text);
            blocks.add(heading && block instanceof Paragraph ? new Heading(HEADING, text) : block);
        }
        endPage();
    }

    /** A page that ends inside a paragraph is not shown. */
    private void endPage() {
        if (pageStart >= 0 && open.isEmpty()) {
            blocks.add(new PageBreak(pageStart));
        }
        pageStart = -1;
    }

    private void table(List<Part.Row> parts) {
        closeParagraph();
        TableRows table = new TableRows(document, parts, headers);
        int last = lastRow(table.goesOn());
        if (last >= 0
                && blocks.get(last) instanceof Row before
                && before.cells().size() == table.columns()) {
            table.goOn(before).ifPresent(whole -> blocks.set(last, whole));
        }
        blocks.addAll(table.rows());
    }

    /**
     * Index of the row that ended the page before, where nothing stands between it and the next block; else -1.
     *
     * @param goesOn whether the table is known to go on, so that what stands between is the page's foot
     */
    private int lastRow(boolean goesOn) {
        int last = blocks.size() - 1;
        boolean paged = last >= 0 && blocks.get(last) instanceof PageBreak;
        int feet = goesOn ? MOST_FEET : 0;
        while (last >= 0 && (blocks.get(last) instanceof PageBreak || (isFoot(blocks.get(last)) && feet-- > 0))) {
            last--;
        }
        return paged && last >= 0 && blocks.get(last) instanceof Row ? last : -1;
    }

    private static boolean isFoot(Block block) {
        return block instanceof Paragraph(Text text)
                && text.value().length() <= LONGEST_HEADING
                && !Paragraphs.ended(text.value());
    }
}
