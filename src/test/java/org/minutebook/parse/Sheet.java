package org.minutebook.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Minutes before they have a look: what is a heading, a paragraph, a list entry, a table with merged cells. */
final class Sheet {
    /** In a table, stands for a cell that is merged with the one above. */
    static final String MERGED = "^";

    sealed interface Element {}

    record Heading(int level, String text) implements Element {}

    /** Words between double asterisks are bold. */
    record Paragraph(String text) implements Element {}

    record Bullet(String text) implements Element {}

    /**
     * A table; a row of one cell spans it.
     *
     * @param widths of the columns, in points
     */
    record Table(List<Integer> widths, List<List<String>> rows) implements Element {}

    /** Where a printed look begins a new page. */
    record PageEnd() implements Element {}

    private final List<Element> elements = new ArrayList<>();

    List<Element> elements() {
        return elements;
    }

    Sheet heading(int level, String text) {
        elements.add(new Heading(level, text));
        return this;
    }

    Sheet paragraph(String text) {
        elements.add(new Paragraph(text));
        return this;
    }

    Sheet bullet(String text) {
        elements.add(new Bullet(text));
        return this;
    }

    Sheet pageEnd() {
        elements.add(new PageEnd());
        return this;
    }

    /** Rows as text: cells between bars. */
    Sheet table(List<Integer> widths, String rows) {
        elements.add(new Table(
                widths,
                rows.lines().filter(row -> !row.isBlank()).map(Sheet::cells).toList()));
        return this;
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\\|", -1)).map(String::strip).collect(Collectors.toList());
    }

    /** As a Word document. */
    byte[] docx() {
        return new SheetDocx().render(this);
    }

    /** As a web page. */
    String html() {
        return new SheetHtml().render(this);
    }

    /** As a PDF, its tables with frames or without. */
    byte[] pdf(boolean framed) {
        return new SheetPdf(framed).render(this);
    }
}
