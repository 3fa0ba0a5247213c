package org.minutebook.source;

import java.util.List;

/**
 * A paragraph, list entry or line that has no place in the text yet.
 *
 * @param marker of a list entry or numbered heading, else empty
 * @param bold stretches of the text that are printed bold
 * @param level of a heading
 * @param goesOn whether it continues the line before
 */
record Piece(Kind kind, String marker, String text, List<Span> bold, int level, boolean goesOn) {
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        NOTE,
        LINE,
        PROMINENT_LINE
    }

    static Piece heading(int level, String marker, String text) {
        return new Piece(Kind.HEADING, marker, text, List.of(), level, false);
    }

    static Piece paragraph(StyledText text) {
        return new Piece(Kind.PARAGRAPH, "", text.text(), text.bold(), 0, false);
    }

    static Piece item(String marker, StyledText text) {
        return new Piece(Kind.ITEM, marker, text.text(), text.bold(), 0, false);
    }

    static Piece note(String text) {
        return new Piece(Kind.NOTE, "", text, List.of(), 0, false);
    }

    static Piece line(StyledText text, boolean goesOn, boolean prominent) {
        return new Piece(prominent ? Kind.PROMINENT_LINE : Kind.LINE, "", text.text(), text.bold(), 0, goesOn);
    }

    boolean isLine() {
        return kind == Kind.LINE || kind == Kind.PROMINENT_LINE;
    }

    /** The words as printed, with the marker. */
    String printed() {
        return lead() + text;
    }

    /** What is printed before its text. */
    String lead() {
        return marker.isEmpty() ? "" : marker + " ";
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
