package org.minutebook.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Files that programs of other people's must be able to open are built as their formats say. */
class FileLooksTest {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final List<Paper> PAPERS = Committee.invent(12, 6).papers();

    @Test
    void everyPartOfAWordDocumentIsWellFormed() throws Exception {
        for (Paper paper : PAPERS) {
            Map<String, Document> parts = parts(Look.DOCX.print(paper, 6));
            assertThat(parts.keySet())
                    .contains("[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/numbering.xml");
            assertThat(count(parts, "document", "vMerge")).isPositive();
            assertThat(count(parts, "document", "footnoteReference")).isEqualTo(count(parts, "footnotes", "footnote"));
        }
    }

    @Test
    void pdfSaysWhereItsObjectsAre() {
        for (Paper paper : PAPERS) {
            String pdf = new String(Look.PDF.print(paper, 6), StandardCharsets.ISO_8859_1);
            Matcher start = Pattern.compile("startxref\n(\\d+)\n%%EOF\n$").matcher(pdf);
            assertThat(start.find()).isTrue();
            String table = pdf.substring(Integer.parseInt(start.group(1)));
            assertThat(table).startsWith("xref\n0 ");
            Matcher entry = Pattern.compile("(\\d{10}) 00000 n ").matcher(table);
            int objects = 0;
            while (entry.find()) {
                objects++;
                assertThat(pdf.substring(Integer.parseInt(entry.group(1)))).startsWith(objects + " 0 obj\n");
            }
            assertThat(pdf).contains("/Count " + (objects - 4) / 2 + " ");
        }
    }

    private static int count(Map<String, Document> parts, String part, String element) {
        return Objects.requireNonNull(parts.get("word/" + part + ".xml"))
                .getElementsByTagNameNS(WORD, element)
                .getLength();
    }

    private static Map<String, Document> parts(byte[] bytes)
            throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(
                        part.getName(),
                        factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }
}
