package org.minutebook.source;

import java.util.List;

/**
 * A piece of a document whose format says how it is built, as Word and HTML do and as the places of words on a printed
 * page show. Its wording is where its spans point to in the document's text.
 */
public sealed interface Part {
    /** A heading, its number included; level 1 is the highest. */
    record Heading(int level, Span span) implements Part {}

    /** A paragraph whose ends are known. */
    record Paragraph(Span span) implements Part {}

    /** An entry of a list; the span leaves the marker out. */
    record ListItem(String marker, Span span) implements Part {}

    /** A footnote. */
    record Note(Span span) implements Part {}

    /**
     * A line of print.
     *
     * @param goesOn whether its place says that it continues the paragraph of the line before
     * @param prominent whether it is printed as headings are, bold or larger than the text
     */
    record Line(Span span, boolean goesOn, boolean prominent) implements Part {}

    /** Neighbouring rows of a table. What spans a table's whole width is no row, but comes as parts of its own. */
    record Table(List<Row> rows) implements Part {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** The end of a page; the offset is the first of the next. */
    record PageBreak(int offset) implements Part {}

    /**
     * A row of a table.
     *
     * @param cells one for each column, empty where the row has nothing in it; lines and paragraphs of a cell stand on
     *     lines of their own. A cell that is merged over several rows is the same span in each of them; one that is
     *     merged over several columns stands in the first
     * @param confidence below 1 where the places of words had to be interpreted
     */
    record Row(List<Span> cells, double confidence) {
        public Row {
            cells = List.copyOf(cells);
            if (cells.isEmpty() || confidence <= 0 || confidence > 1) {
                throw new IllegalArgumentException(
                        "A row has cells and a confidence in (0, 1], not %s and %s".formatted(cells, confidence));
            }
        }
    }
}
