package org.minutebook.generate;

import java.util.ArrayList;
import java.util.List;

/** The body of a Word document as it grows, in the markup that Word writes. */
final class DocxXml {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The numbering of the agenda, and that of all bullets. */
    static final int AGENDA = 1;

    private static final int BULLETS = 2;
    private static final int FIRST_LIST = 3;

    private final Dice dice;
    private final StringBuilder body = new StringBuilder();
    private final List<Part.Marker> lists = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    DocxXml(Dice dice) {
        this.dice = dice;
    }

    String body() {
        return body.toString();
    }

    /** What the lists beside agenda and bullets are numbered by; the first has the number 3. */
    List<Part.Marker> lists() {
        return lists;
    }

    /** Footnotes in the order of their references. */
    List<String> notes() {
        return notes;
    }

    void paragraph(String style, String text) {
        paragraph(style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>", runs(text, ""), true);
    }

    private void paragraph(String properties, String runs, boolean ended) {
        body.append("<w:p>");
        if (!properties.isEmpty()) {
            body.append("<w:pPr>").append(properties).append("</w:pPr>");
        }
        body.append(runs).append(ended ? "</w:p>" : "");
    }

    /** A paragraph with a stretch of it in bold. */
    void strong(String before, String bold, String after) {
        paragraph("", runs(before, "") + runs(bold, "<w:b/>") + runs(after, ""), true);
    }

    void numbered(String style, int list, int level, String text) {
        paragraph("<w:pStyle w:val=\"" + style + "\"/>" + numbering(list, level), runs(text, ""), true);
    }

    void bulleted(String bold, String text) {
        String runs = (bold.isEmpty() ? "" : runs(bold, "<w:b/>")) + runs(text, "");
        paragraph("<w:pStyle w:val=\"ListParagraph\"/>" + numbering(BULLETS, 0), runs, true);
    }

    private static String numbering(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    int newList(Part.Marker marker) {
        lists.add(marker);
        return FIRST_LIST + lists.size() - 1;
    }

    void note(String text) {
        notes.add(text);
    }

    void beginTable(int[] widths) {
        body.append(
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            body.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        body.append("</w:tblGrid>");
    }

    /** @param merge of the first cell with those below or above it; empty for none */
    void row(int[] widths, List<String> cells, String merge) {
        body.append("<w:tr>");
        for (int i = 0; i < cells.size(); i++) {
            body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[i]).append("\" w:type=\"dxa\"/>");
            body.append(i == 0 ? merge : "").append("</w:tcPr>");
            for (String line : cells.get(i).split("\n", -1)) {
                paragraph("", line.isEmpty() ? "" : runs(line, ""), true);
            }
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    /** A row of one cell across all columns. */
    void beginAcross(int columns) {
        body.append("<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"").append(columns).append("\"/></w:tcPr>");
    }

    void endAcross() {
        body.append("</w:tc></w:tr>");
    }

    /** Word wants a paragraph between two tables. */
    void endTable() {
        body.append("</w:tbl><w:p/>");
    }

    /** Text in runs, cut anywhere, as Word does where somebody has edited; a raised figure refers to a footnote. */
    private String runs(String text, String properties) {
        StringBuilder runs = new StringBuilder();
        int from = 0;
        int note = text.indexOf('¹');
        while (note >= 0) {
            run(runs, text.substring(from, note), properties);
            runs.append("<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"");
            runs.append(notes.size() + 1).append("\"/></w:r>");
            from = note + 1;
            note = text.indexOf('¹', from);
        }
        run(runs, text.substring(from), properties);
        return runs.toString();
    }

    private void run(StringBuilder runs, String text, String properties) {
        if (text.isEmpty()) {
            return;
        }
        int cut = text.length() > 30 && dice.chance(0.2) ? dice.between(5, text.length() - 5) : text.length();
        oneRun(runs, text.substring(0, cut), properties);
        if (cut < text.length()) {
            oneRun(runs, text.substring(cut), properties);
        }
    }

    private static void oneRun(StringBuilder runs, String text, String properties) {
        runs.append("<w:r>");
        if (!properties.isEmpty()) {
            runs.append("<w:rPr>").append(properties).append("</w:rPr>");
        }
        runs.append("<w:t xml:space=\"preserve\">").append(escaped(text)).append("</w:t></w:r>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
