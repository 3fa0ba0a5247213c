package org.minutebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What Word prints and its file only hints at. */
class WordDocumentTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String HEAD = "Classification: White";
    private static final String KIND =
            "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>";
    private static final String NUMBERING = """
            <w:numbering %s><w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%1.%%2"/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%%3)"/></w:lvl>
            </w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """.formatted(W);
    private static final String STYLES = """
            <w:styles %s><w:style w:styleId="Base"><w:rPr><w:caps/></w:rPr></w:style>
            <w:style w:styleId="Shout"><w:basedOn w:val="Base"/></w:style></w:styles>
            """.formatted(W);

    @Test
    void numbersOfListsArePrintedAsWordCountsThem() throws IOException {
        DocumentText document = read(
                listed(0, "One") + listed(1, "Sub") + listed(1, "Sub too") + listed(2, "Letter") + listed(0, "Two"));

        assertThat(document.text().lines().filter(line -> !line.isBlank()))
                .containsExactly(HEAD, "3. One", "3.1 Sub", "3.2 Sub too", "(a) Letter", "4. Two");
        assertThat(document.parts().get(4)).isInstanceOfSatisfying(Part.ListItem.class, item -> {
            assertThat(item.marker()).isEqualTo("(a)");
            assertThat(words(document, item.span())).isEqualTo("Letter");
        });
    }

    @Test
    void paragraphSaysWhatIsPrinted() throws IOException {
        DocumentText document = read("<w:p><w:pPr><w:pStyle w:val=\"Shout\"/></w:pPr>" + run("", "agreed")
                + run("<w:vanish/>", " hidden") + "<w:del>" + run("", " deleted") + "</w:del><w:ins>"
                + run("<w:caps w:val=\"0\"/>", " inserted") + "</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>");

        assertThat(document.text().strip().split("\n+")).containsExactly(HEAD, "AGREED inserted", "A note.");
        assertThat(document.parts().get(2)).isInstanceOf(Part.Note.class);
    }

    @Test
    void boldLineIsAHeading() throws IOException {
        DocumentText document = read("<w:p>" + run("<w:b/>", "Attendees:") + "</w:p><w:p>" + run("<w:b/>", "ACTION")
                + run("", " for all of us") + "</w:p>");

        assertThat(document.parts().get(1)).isInstanceOf(Part.Heading.class);
        assertThat(document.parts().get(2)).isInstanceOf(Part.Paragraph.class);
    }

    @Test
    void runningHeadIsReadOnceBeforeTheText() throws IOException {
        assertThat(read("<w:p>" + run("", "Text") + "</w:p>").text().strip().split("\n+"))
                .containsExactly(HEAD, "Text");
    }

    @Test
    void pagesAreThoseOfTheLastPrint() throws IOException {
        String pageEnd = "<w:r><w:br w:type=\"page\"/></w:r>";
        DocumentText document =
                read("<w:p>" + run("", "One") + pageEnd + "</w:p><w:p><w:r><w:lastRenderedPageBreak/></w:r>"
                        + run("", "Two") + "</w:p><w:p>" + run("", "Two") + "<w:r><w:lastRenderedPageBreak/></w:r>"
                        + run("", "and three") + "</w:p><w:p>" + run("", "Three") + "</w:p>");

        assertThat(document.parts().stream().skip(1).map(part -> page(document, part)))
                .containsExactly(1, 2, 2, 3);
    }

    @Test
    void cellsKnowWhatTheyCover() throws IOException {
        DocumentText document = read("<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>"
                + "<w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "Label") + cell("<w:gridSpan w:val=\"2\"/>", "Wide")
                + "</w:tr>"
                + "<w:tr>" + cell("<w:vMerge/>", "") + cell("", "a") + cell("", "b") + "</w:tr>"
                + "<w:tr>" + cell("<w:gridSpan w:val=\"3\"/>", "Between rows") + "</w:tr>"
                + "<w:tr>" + cell("", "c") + cell("", "") + cell("", "d") + "</w:tr></w:tbl>");

        assertThat(document.parts().get(1))
                .isInstanceOfSatisfying(
                        Part.Table.class,
                        table -> assertThat(table.rows().stream()
                                        .map(row -> row.cells().stream()
                                                .map(span -> words(document, span))
                                                .toList()))
                                .containsExactly(List.of("Label", "Wide", ""), List.of("Label", "a", "b")));
    }

    private static @Nullable Integer page(DocumentText document, Part part) {
        Span span = switch (part) {
            case Part.Paragraph(Span of) -> of;
            case Part.Line line -> line.span();
            default -> throw new AssertionError(part);
        };
        return document.evidence(span.start(), span.end()).page();
    }

    private static String words(DocumentText document, Span span) {
        return document.text().substring(span.start(), span.end());
    }

    private static String listed(int depth, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"5\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(depth, run("", text));
    }

    private static String run(String look, String text) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(look, text);
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>%s</w:tcPr><w:p>%s</w:p></w:tc>".formatted(properties, run("", text));
    }

    private static DocumentText read(String body) throws IOException {
        return DocumentReader.read(
                "minutes.pdf",
                BrokenFilesTest.zip(Map.of(
                        "[Content_Types].xml",
                        "<Types>" + KIND.formatted("document", "document.main") + KIND.formatted("header1", "header")
                                + KIND.formatted("header2", "header") + "</Types>",
                        "word/document.xml",
                        "<w:document %s><w:body>%s</w:body></w:document>".formatted(W, body),
                        "word/header1.xml",
                        header(),
                        "word/header2.xml",
                        header(),
                        "word/footnotes.xml",
                        "<w:footnotes %s><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p>%s</w:p></w:footnote></w:footnotes>"
                                .formatted(W, run("", "A note.")),
                        "word/numbering.xml",
                        NUMBERING,
                        "word/styles.xml",
                        STYLES)));
    }

    private static String header() {
        return "<w:hdr %s><w:p>%s</w:p></w:hdr>".formatted(W, run("", HEAD));
    }
}
