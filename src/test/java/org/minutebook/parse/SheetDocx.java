package org.minutebook.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Renders minutes as a Word document, as Word itself writes them: numbers of headings by a list, not in the text. */
final class SheetDocx {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final StringBuilder body = new StringBuilder();

    byte[] render(Sheet sheet) {
        for (Sheet.Element element : sheet.elements()) {
            switch (element) {
                case Sheet.Heading(int level, String text) -> heading(level, text);
                case Sheet.Paragraph(String text) -> body.append(paragraph("", text));
                case Sheet.Bullet(String text) -> body.append(paragraph(list(2), text));
                case Sheet.Table table -> table(table);
                case Sheet.PageEnd _ -> {}
            }
        }
        return zip(files());
    }

    private void heading(int level, String text) {
        boolean numbered = Character.isDigit(text.charAt(0));
        String style = "<w:pStyle w:val=\"Heading%d\"/>".formatted(level);
        String words = numbered ? text.replaceFirst("^[\\d.]+\\s+", "") : text;
        body.append(paragraph(style + (numbered ? list(1) : ""), words));
    }

    private static String list(int id) {
        return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(id);
    }

    /** In several runs, as Word leaves them behind after corrections, one of them deleted. */
    private static String paragraph(String properties, String text) {
        int half = text.length() / 2;
        return "<w:p><w:pPr>%s</w:pPr>%s<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>%s</w:p>"
                .formatted(properties, run(text.substring(0, half)), run(text.substring(half)));
    }

    private static String run(String text) {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll(
                        "\\*\\*(.+?)\\*\\*",
                        "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>$1</w:t></w:r><w:r><w:t xml:space=\"preserve\">");
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(escaped);
    }

    private void table(Sheet.Table table) {
        body.append("<w:tbl><w:tblPr/><w:tblGrid>");
        table.widths().forEach(width -> body.append("<w:gridCol w:w=\"%d\"/>".formatted(width * 20)));
        body.append("</w:tblGrid>");
        for (int at = 0; at < table.rows().size(); at++) {
            List<String> row = table.rows().get(at);
            body.append("<w:tr>");
            for (int column = 0; column < row.size(); column++) {
                body.append("<w:tc><w:tcPr>")
                        .append(
                                row.size() == 1
                                        ? "<w:gridSpan w:val=\"%d\"/>"
                                                .formatted(table.widths().size())
                                        : "")
                        .append(merge(table, at, column))
                        .append("</w:tcPr>")
                        .append(paragraph("", row.get(column).equals(Sheet.MERGED) ? "" : row.get(column)))
                        .append("</w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>").append(paragraph("", ""));
    }

    private static String merge(Sheet.Table table, int at, int column) {
        if (table.rows().get(at).get(column).equals(Sheet.MERGED)) {
            return "<w:vMerge/>";
        }
        int next = at + 1;
        boolean merged = next < table.rows().size()
                && column < table.rows().get(next).size()
                && table.rows().get(next).get(column).equals(Sheet.MERGED);
        return merged ? "<w:vMerge w:val=\"restart\"/>" : "";
    }

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "[Content_Types].xml",
                "<Types>" + type("document.main", "document") + type("styles", "styles")
                        + type("numbering", "numbering") + "</Types>");
        files.put("word/styles.xml", "<w:styles %s>%s%s</w:styles>".formatted(W, headingStyle(1), headingStyle(2)));
        files.put(
                "word/numbering.xml",
                "<w:numbering %s>%s%s<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>"
                        .formatted(W, level(1, "decimal", "%1."), level(2, "bullet", "\uF0B7")));
        files.put("word/document.xml", "<w:document %s><w:body>%s</w:body></w:document>".formatted(W, body));
        return files;
    }

    private static String type(String kind, String name) {
        return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(name, WORD, kind);
    }

    private static String headingStyle(int level) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"Heading%d\"><w:name w:val=\"heading %d\"/></w:style>"
                .formatted(level, level);
    }

    private static String level(int id, String format, String text) {
        return "<w:abstractNum w:abstractNumId=\"%d\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl></w:abstractNum>"
                .formatted(id, format, text);
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
