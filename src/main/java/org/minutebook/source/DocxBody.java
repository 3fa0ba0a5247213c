package org.minutebook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the paragraphs and tables of a Word document, or of its running heads, in their order. */
final class DocxBody {
    private static final int DEEPEST_TABLE = 20;

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxNotes notes;
    private final Manuscript manuscript;
    private int tables;

    DocxBody(DocxStyles styles, DocxNumbering numbering, DocxNotes notes, Manuscript manuscript) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.manuscript = manuscript;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "body", "hdr", "ftr" -> blocks(xml.getLocalName(), xml, manuscript::write);
                    default -> {}
                }
            }
        }
    }

    /** Reads blocks up to the end of the element that holds them. */
    void blocks(String holder, XMLStreamReader xml, Consumer<Piece> to) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            boolean same = event != XMLStreamReader.CHARACTERS
                    && xml.hasName()
                    && xml.getLocalName().equals(holder);
            if (event == XMLStreamReader.END_ELEMENT && same) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                depth += same ? 1 : 0;
                block(xml, to);
            }
        }
    }

    private void block(XMLStreamReader xml, Consumer<Piece> to) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> paragraph(xml, to);
            case "tbl" -> table(xml, to);
            // Old readings of what stands beside in a newer form; deleted text; settings.
            case "Fallback", "del", "moveFrom", "sectPr", "sdtPr", "pPr", "rPr", "tblPr" -> DocxPackage.skip(xml);
            default -> {}
        }
    }

    private void paragraph(XMLStreamReader xml, Consumer<Piece> to) throws XMLStreamException {
        DocxRuns runs = new DocxRuns(styles, this);
        DocxParagraph paragraph = runs.read(xml, manuscript::pageStart);
        paragraph.pieces(numbering).forEach(to);
        runs.boxes().forEach(to);
        runs.notes().stream()
                .map(notes::of)
                .filter(note -> !note.isEmpty())
                .map(Piece::note)
                .forEach(to);
        if (runs.endsPage()) {
            manuscript.pageStart();
        }
    }

    private void table(XMLStreamReader xml, Consumer<Piece> to) throws XMLStreamException {
        boolean nested = tables > 0;
        if (++tables > DEEPEST_TABLE) {
            throw new XMLStreamException("tables are nested more than %d deep".formatted(DEEPEST_TABLE));
        }
        if (!nested) {
            manuscript.beginTable(1);
        }
        int columns = 0;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("tbl")) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "gridCol" -> columns++;
                    case "tr" -> columns = row(xml, columns, nested, to);
                    case "Fallback", "del", "moveFrom", "tblPr" -> DocxPackage.skip(xml);
                    default -> {}
                }
            }
        }
        tables--;
        if (!nested) {
            manuscript.endTable();
        }
    }

    /** Reads a row; of a table inside a cell only its words are of use. */
    private int row(XMLStreamReader xml, int columns, boolean nested, Consumer<Piece> to) throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        boolean deleted = false;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("tr")) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "gridBefore" -> column = Math.clamp(DocxPackage.number(DocxPackage.value(xml), 0), 0, 100);
                    case "del" -> deleted = true;
                    case "tc" -> {
                        Cell cell = cell(xml, column);
                        cells.add(cell);
                        column = cell.end();
                    }
                    case "Fallback", "tblPrEx" -> DocxPackage.skip(xml);
                    default -> {}
                }
            }
        }
        int width = Math.max(columns, column);
        if (nested) {
            cells.forEach(cell -> cell.pieces().forEach(to));
        } else if (!deleted && !cells.isEmpty()) {
            manuscript.row(width, cells);
        }
        return width;
    }

    private Cell cell(XMLStreamReader xml, int column) throws XMLStreamException {
        List<Piece> pieces = new ArrayList<>();
        int columns = 1;
        boolean goesOn = false;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("tc")) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "gridSpan" -> columns = Math.clamp(DocxPackage.number(DocxPackage.value(xml), 1), 1, 100);
                    case "vMerge" -> goesOn = !DocxPackage.value(xml).equals("restart");
                    default -> cellBlock(xml, pieces);
                }
            }
        }
        return new Cell(column, columns, goesOn, goesOn ? List.of() : pieces);
    }

    private void cellBlock(XMLStreamReader xml, List<Piece> pieces) throws XMLStreamException {
        if (!xml.getLocalName().equals("tcPr")) {
            block(xml, pieces::add);
        }
    }

    /** Reads the paragraphs of a text box. */
    void box(XMLStreamReader xml, Consumer<Piece> to) throws XMLStreamException {
        blocks("txbxContent", xml, to);
    }
}
