package org.minutebook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.minutebook.source.DocxStyles.Style;

/** A paragraph of a Word document while it is read, and what becomes of it. */
final class DocxParagraph {
    /** What stands alone and is bold or underlined is a heading, unless it is longer than headings are. */
    private static final int LONGEST_HEADING = 110;

    private static final Pattern NUMBER = Pattern.compile("\\d.*");

    private final StyledParagraph words = new StyledParagraph();
    private Style style;
    private String list = "";
    private int depth;

    DocxParagraph(Style plain) {
        this.style = plain;
    }

    void style(Style of) {
        style = of;
        list = of.list() == null ? "" : of.list();
        depth = of.depth() == null ? 0 : of.depth();
    }

    Style style() {
        return style;
    }

    void list(String id) {
        list = id;
    }

    void depth(int at) {
        depth = at;
    }

    void level(String outline) {
        Integer level = DocxStyles.outline(outline, style.level());
        style = new Style("", level, style.bold(), style.capitals(), style.list(), style.depth());
    }

    void append(String text, boolean isBold, boolean capitals) {
        words.append(capitals ? text.toUpperCase(Locale.ROOT) : text, isBold);
    }

    void endLine() {
        words.endLine();
    }

    boolean isBlank() {
        return words.isBlank();
    }

    /** The paragraph; where lines were ended by hand inside it, a piece for each. */
    List<Piece> pieces(DocxNumbering numbering) {
        if (isBlank()) {
            return List.of();
        }
        String marker = list.isEmpty() || list.equals("0") ? "" : numbering.next(list, depth);
        List<StyledText> lines = words.lines();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(first(marker, lines));
        for (int i = 1; i < lines.size(); i++) {
            pieces.add(Piece.line(
                    lines.get(i), goesOn(lines.get(i - 1).text(), lines.get(i).text()), false));
        }
        return pieces;
    }

    private Piece first(String marker, List<StyledText> lines) {
        StyledText line = lines.getFirst();
        Integer level = style.level();
        boolean numbered = NUMBER.matcher(marker).matches();
        boolean stressed = words.isBold() && lines.size() == 1 && line.text().length() <= LONGEST_HEADING;
        if (level != null || (stressed && (numbered || marker.isEmpty()))) {
            return Piece.heading(level == null ? 6 : level, marker, line.text());
        }
        if (!marker.isEmpty()) {
            return Piece.item(marker, line);
        }
        return lines.size() == 1 ? Piece.paragraph(line) : Piece.line(line, false, false);
    }

    /** Whether a line that was ended by hand goes on in the next. */
    private static boolean goesOn(String before, String line) {
        return Character.isLowerCase(line.charAt(0)) && !before.endsWith(".") && !before.endsWith(":");
    }
}
