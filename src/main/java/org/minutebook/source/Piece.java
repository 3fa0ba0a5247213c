package org.minutebook.source;

/**
 * A paragraph, list entry or line that has no place in the text yet.
 *
 * @param marker of a list entry or numbered heading, else empty
 * @param level of a heading
 * @param goesOn whether it continues the line before
 */
record Piece(Kind kind, String marker, String text, int level, boolean goesOn) {
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        NOTE,
        LINE,
        PROMINENT_LINE
    }

    static Piece heading(int level, String marker, String text) {
        return new Piece(Kind.HEADING, marker, text, level, false);
    }

    static Piece paragraph(String text) {
        return new Piece(Kind.PARAGRAPH, "", text, 0, false);
    }

    static Piece item(String marker, String text) {
        return new Piece(Kind.ITEM, marker, text, 0, false);
    }

    static Piece note(String text) {
        return new Piece(Kind.NOTE, "", text, 0, false);
    }

    static Piece line(String text, boolean goesOn, boolean prominent) {
        return new Piece(prominent ? Kind.PROMINENT_LINE : Kind.LINE, "", text, 0, goesOn);
    }

    boolean isLine() {
        return kind == Kind.LINE || kind == Kind.PROMINENT_LINE;
    }

    /** The words as printed, with the marker. */
    String printed() {
        return marker.isEmpty() ? text : marker + " " + text;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    Part part(Span span) {
        return switch (kind) {
            case HEADING -> new Part.Heading(level, span);
            case PARAGRAPH -> new Part.Paragraph(span);
            case ITEM -> new Part.ListItem(marker, span);
            case NOTE -> new Part.Note(span);
            case LINE -> new Part.Line(span, goesOn, false);
            case PROMINENT_LINE -> new Part.Line(span, goesOn, true);
        };
    }
}
