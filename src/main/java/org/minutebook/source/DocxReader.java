package org.minutebook.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads Word documents. Their XML names paragraphs, headings, numbering and merged cells, so nothing has to be guessed;
 * what Word only prints, such as the numbers of a list, is worked out as Word does. Running heads and feet of the first
 * page are read once, before the text, since they may be where the classification stands.
 */
final class DocxReader {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Pattern WORD = Pattern.compile(".*(?:wordprocessingml|ms-word)\\..*main\\+xml");
    private static final Pattern OFFICE =
            Pattern.compile(".*(spreadsheetml|presentationml|ms-excel|ms-powerpoint).*main\\+xml");
    private static final Pattern HEADER = Pattern.compile(".*(?:header|footer)\\+xml");

    private final DocxPackage archive;
    private final DocxStyles styles = new DocxStyles();
    private final DocxNumbering numbering = new DocxNumbering();
    private final Manuscript manuscript = new Manuscript();
    private final List<String> headers = new ArrayList<>();
    private String main = "";
    private String other = "";

    private DocxReader(DocxPackage archive) {
        this.archive = archive;
    }

    /** @throws UnreadableException where the archive is broken, or none of a Word document */
    static Manuscript read(byte[] bytes) throws UnreadableException {
        return new DocxReader(DocxPackage.open(bytes)).read();
    }

    private Manuscript read() throws UnreadableException {
        archive.read("[Content_Types].xml", this::contentTypes);
        if (main.isEmpty() || !archive.has(main)) {
            throw new UnreadableException(
                    other.isEmpty()
                            ? "the file is a zip archive and no Word document; unpack it, and add what is in it"
                            : "the file is an Office document, but none of Word; save what it says as .docx or PDF");
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        archive.read(folder + "styles.xml", styles::read);
        archive.read(folder + "numbering.xml", numbering::read);
        DocxNotes notes = new DocxNotes(styles);
        archive.read(folder + "footnotes.xml", notes::read);
        Set<String> seen = new HashSet<>();
        for (String header : headers.stream().sorted().toList()) {
            Manuscript alone = new Manuscript();
            archive.read(header, xml -> new DocxBody(styles, new DocxNumbering(), notes, alone).read(xml));
            if (seen.add(alone.words())) {
                archive.read(header, xml -> new DocxBody(styles, new DocxNumbering(), notes, manuscript).read(xml));
            }
        }
        archive.read(main, xml -> new DocxBody(styles, numbering, notes, manuscript).read(xml));
        if (manuscript.isBlank()) {
            throw new UnreadableException("the Word document holds no text");
        }
        return manuscript;
    }

    private void contentTypes(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Override")) {
                String type = DocxPackage.attribute(xml, "ContentType");
                String name = DocxPackage.attribute(xml, "PartName").replaceFirst("^/", "");
                if (WORD.matcher(type).matches()) {
                    main = name;
                } else if (HEADER.matcher(type).matches()) {
                    headers.add(name);
                } else if (OFFICE.matcher(type).matches()) {
                    other = name;
                }
            }
        }
    }
}
