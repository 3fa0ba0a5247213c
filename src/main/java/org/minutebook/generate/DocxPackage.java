package org.minutebook.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a Word document in their archive. The same parts always give the same bytes. */
final class DocxPackage {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final List<String> PARTS = List.of("styles", "numbering", "footnotes", "header1");
    private static final String CLOSE = "</w:lvl>";

    private DocxPackage() {}

    static byte[] of(DocxXml xml, String head) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", relationships(Map.of("officeDocument", "word/document.xml")));
        parts.put("word/document.xml", document(xml));
        parts.put("word/_rels/document.xml.rels", relationships(documentRelations()));
        parts.put("word/styles.xml", styles());
        parts.put("word/numbering.xml", numbering(xml.lists()));
        parts.put("word/footnotes.xml", footnotes(xml.notes()));
        parts.put("word/header1.xml", root("hdr", "<w:p><w:r><w:t>" + DocxXml.escaped(head) + "</w:t></w:r></w:p>"));
        return zip(parts);
    }

    private static String document(DocxXml xml) {
        return root(
                "document",
                "<w:body>" + xml.body() + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader1\"/>"
                        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body>");
    }

    private static String root(String name, String content) {
        return XML + "<w:" + name + " xmlns:w=\"" + DocxXml.NAMESPACE + "\" xmlns:r=\"" + OFFICE + "\">" + content
                + "</w:" + name + ">";
    }

    private static Map<String, String> documentRelations() {
        Map<String, String> relations = new LinkedHashMap<>();
        PARTS.forEach(part -> relations.put(part, part + ".xml"));
        return relations;
    }

    private static String relationships(Map<String, String> targets) {
        StringBuilder all = new StringBuilder(XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        targets.forEach((name, target) -> all.append("<Relationship Id=\"rId")
                .append(name)
                .append("\" Type=\"")
                .append(OFFICE)
                .append('/')
                .append(name.replaceAll("\\d", ""))
                .append("\" Target=\"")
                .append(target)
                .append("\"/>"));
        return all.append("</Relationships>").toString();
    }

    private static String contentTypes() {
        StringBuilder types = new StringBuilder(XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        types.append(override("document", "document.main"));
        PARTS.forEach(part -> types.append(override(part, part.replaceAll("\\d", ""))));
        return types.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String styles() {
        StringBuilder styles = new StringBuilder("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                + "<w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/></w:style>");
        styles.append(style("Title", "Title", "")).append(style("Subtitle", "Subtitle", ""));
        styles.append(style("ListParagraph", "List Paragraph", ""));
        for (int level = 1; level <= 3; level++) {
            String outline = "<w:pPr><w:outlineLvl w:val=\"" + (level - 1) + "\"/></w:pPr>";
            styles.append(style("Heading" + level, "heading " + level, outline));
        }
        return root("styles", styles.toString());
    }

    private static String style(String id, String name, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + "<w:basedOn w:val=\"Normal\"/>" + properties + "</w:style>";
    }

    /** Numbering 1 is the agenda's, 2 that of bullets, the others are lists in their order. */
    private static String numbering(List<Part.Marker> lists) {
        StringBuilder kinds = new StringBuilder();
        StringBuilder uses = new StringBuilder();
        kinds.append(kind(1, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2.")));
        kinds.append(kind(2, level(0, "bullet", "\uF0B7")));
        uses.append(use(1)).append(use(2));
        for (int i = 0; i < lists.size(); i++) {
            kinds.append(kind(i + 3, level(0, lists.get(i) == Part.Marker.LETTER ? "lowerLetter" : "decimal", "%1.")));
            uses.append(use(i + 3));
        }
        return root("numbering", kinds.append(uses).toString());
    }

    private static String kind(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String use(int id) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/>" + CLOSE;
    }

    private static String footnotes(List<String> notes) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            all.append("<w:footnote w:id=\"").append(i + 1).append("\"><w:p><w:r><w:footnoteRef/></w:r><w:r>");
            all.append("<w:t xml:space=\"preserve\"> ").append(DocxXml.escaped(notes.get(i)));
            all.append("</w:t></w:r></w:p></w:footnote>");
        }
        return root("footnotes", all.toString());
    }

    /** Entries are stored, not packed: how well they pack differs between versions of the packer. */
    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LONG_AGO);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
