package org.minutebook.generate;

import java.util.List;

/** A part of an agenda item, in the order of the page. All text is as printed. */
sealed interface Part {
    /** A paragraph. */
    record Paragraph(String text) implements Part {}

    /** A heading without a number inside an item. */
    record Subheading(String text) implements Part {}

    /** A list; what leads up to it is a paragraph of its own. */
    record Listing(Marker marker, List<String> entries) implements Part {
        public Listing {
            entries = List.copyOf(entries);
        }
    }

    /** What stands before the entries of a list. */
    enum Marker {
        BULLET,
        NUMBER,
        LETTER;

        /** The marker of an entry, counted from 0; what a bullet looks like is the look's business. */
        String of(int entry, String bullet) {
            return switch (this) {
                case BULLET -> bullet;
                case NUMBER -> (entry + 1) + ".";
                case LETTER -> (char) ('a' + entry) + ".";
            };
        }
    }

    /** {@code The TGF NOTED the update.} */
    record Resolution(String subject, String verb, String text) implements Part {}

    /** {@code The TGF:} and a list of resolutions, each with its punctuation. */
    record Resolutions(String subject, List<Entry> entries) implements Part {
        public Resolutions {
            entries = List.copyOf(entries);
        }
    }

    /** A resolution in a list. */
    record Entry(String verb, String text) {}

    /** {@code ACTION TGF 12/01: The HDS to ...}. */
    record Action(String id, String text) implements Part {}

    /** {@code Status: Open}, where it is a line of its own. */
    record Status(String text) implements Part {}

    /** A footnote; its sign stands in the text before. */
    record Footnote(String sign, String text) implements Part {}

    /** The actions table: rows, each with what was said of it. */
    record Table(List<Row> rows) implements Part {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of the actions table.
     *
     * @param raised one line, or several where the action was closed and reopened
     * @param talk what stands under the row
     */
    record Row(
            String id, String text, List<String> raised, String last, String revised, String owner, List<Part> talk) {
        public Row {
            raised = List.copyOf(raised);
            talk = List.copyOf(talk);
        }
    }
}
