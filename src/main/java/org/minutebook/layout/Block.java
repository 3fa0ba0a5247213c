package org.minutebook.layout;

import java.util.List;

/** A piece of a page. */
public sealed interface Block {
    /** A heading, as Markdown marks it; level 1 is the highest. Plain text has none: there headings are paragraphs. */
    record Heading(int level, Text text) implements Block {}

    /** A paragraph, or a line that stands alone. */
    record Paragraph(Text text) implements Block {}

    /** An entry of a bulleted, numbered or lettered list, without its marker. */
    record ListItem(String marker, Text text) implements Block {}

    /**
     * A row of a table.
     *
     * @param cells at least one; empty texts for empty cells
     * @param confidence below 1 where the row was put together from torn lines
     */
    record Row(List<Text> cells, double confidence) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A footnote. */
    record Note(Text text) implements Block {}

    /** The end of a page, where the look shows it: tables and merged cells start anew behind it. */
    record PageBreak(int offset) implements Block {}

    /** Its texts in their order: a row's cells, none for the end of a page. */
    default List<Text> texts() {
        return switch (this) {
            case Heading(int _, Text text) -> List.of(text);
            case Paragraph(Text text) -> List.of(text);
            case ListItem(String _, Text text) -> List.of(text);
            case Note(Text text) -> List.of(text);
            case Row(List<Text> cells, double _) -> cells;
            case PageBreak _ -> List.of();
        };
    }
}
