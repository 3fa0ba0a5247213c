package org.minutebook.source;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The footnotes of a Word document, which stand in a file of their own. */
final class DocxNotes {
    private final DocxStyles styles;
    private final Map<String, String> notes = new HashMap<>();

    DocxNotes(DocxStyles styles) {
        this.styles = styles;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("footnote")) {
                String id = DocxPackage.attribute(xml, "id");
                boolean printed = DocxPackage.attribute(xml, "type").isEmpty();
                Manuscript note = new Manuscript();
                new DocxBody(styles, new DocxNumbering(), this, note).blocks("footnote", xml, note::write);
                if (printed) {
                    notes.put(id, note.words());
                }
            }
        }
    }

    /** The words of a footnote; empty where there is none. */
    String of(String id) {
        return notes.getOrDefault(id, "");
    }
}
