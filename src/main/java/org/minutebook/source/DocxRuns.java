package org.minutebook.source;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.minutebook.source.DocxStyles.Style;

/** Reads the words of one paragraph of a Word document: as printed, so without what was deleted or hidden. */
final class DocxRuns {
    private final DocxStyles styles;
    private final DocxBody body;
    private final DocxParagraph paragraph;
    private final List<Piece> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean endsPage;

    DocxRuns(DocxStyles styles, DocxBody body) {
        this.styles = styles;
        this.body = body;
        this.paragraph = new DocxParagraph(styles.of(""));
    }

    /** What stands in text boxes that hang on the paragraph. */
    List<Piece> boxes() {
        return boxes;
    }

    /** Ids of the footnotes that it refers to. */
    List<String> notes() {
        return notes;
    }

    DocxParagraph read(XMLStreamReader xml, Runnable pageStart) throws XMLStreamException {
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("p")) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "pPr" -> properties(xml);
                    case "r" -> run(xml, pageStart);
                    case "Fallback", "del", "moveFrom", "sdtPr" -> DocxPackage.skip(xml);
                    case "p" -> read(xml, pageStart);
                    default -> {}
                }
            }
        }
        return paragraph;
    }

    private void properties(XMLStreamReader xml) throws XMLStreamException {
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("pPr")) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "pStyle" -> paragraph.style(styles.of(DocxPackage.value(xml)));
                    case "numId" -> paragraph.list(DocxPackage.value(xml));
                    case "ilvl" -> paragraph.depth(DocxPackage.number(DocxPackage.value(xml), 0));
                    case "outlineLvl" -> paragraph.level(DocxPackage.value(xml));
                    // The mark's own look, and what was before a change.
                    case "rPr", "pPrChange" -> DocxPackage.skip(xml);
                    default -> {}
                }
            }
        }
    }

    private void run(XMLStreamReader xml, Runnable pageStart) throws XMLStreamException {
        Look look = new Look(paragraph.style());
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("r")) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "rPr" -> look.read(xml);
                    case "t" -> append(text(xml), look);
                    case "tab", "ptab" -> append("\t", look);
                    case "noBreakHyphen" -> append("-", look);
                    case "br", "cr" -> paragraph.endLine();
                    case "lastRenderedPageBreak" -> pageStart(pageStart);
                    case "footnoteReference" -> notes.add(DocxPackage.attribute(xml, "id"));
                    case "txbxContent" -> body.box(xml, boxes::add);
                    case "Fallback", "delText", "instrText" -> DocxPackage.skip(xml);
                    default -> {}
                }
            }
        }
    }

    /** Where a page ends inside a paragraph, the paragraph counts as the old page's. */
    private void pageStart(Runnable pageStart) {
        if (paragraph.isBlank()) {
            pageStart.run();
        } else {
            endsPage = true;
        }
    }

    /** Whether the page on which it began ended inside it. */
    boolean endsPage() {
        return endsPage;
    }

    private void append(String words, Look look) {
        if (!look.hidden) {
            paragraph.append(words, look.bold || look.underlined, look.capitals);
        }
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    /** How a run is printed. */
    private final class Look {
        private boolean bold;
        private boolean underlined;
        private boolean capitals;
        private boolean hidden;

        Look(Style of) {
            bold = of.isBold();
            capitals = of.isCapitals();
        }

        private void read(XMLStreamReader xml) throws XMLStreamException {
            while (xml.next() != XMLStreamReader.END_ELEMENT
                    || !xml.getLocalName().equals("rPr")) {
                if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "rStyle" ->
                            bold |= styles.of(DocxPackage.value(xml)).isBold();
                        case "b" -> bold = DocxPackage.isOn(xml);
                        case "u" -> underlined = !"none".equals(DocxPackage.value(xml));
                        case "caps" -> capitals = DocxPackage.isOn(xml);
                        case "vanish" -> hidden = DocxPackage.isOn(xml);
                        case "rPrChange" -> DocxPackage.skip(xml);
                        default -> {}
                    }
                }
            }
        }
    }
}
