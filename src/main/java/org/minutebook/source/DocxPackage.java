package org.minutebook.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The files inside a Word document, which is a zip archive, and readers for their XML. */
final class DocxPackage {
    /** Unpacked, in all. A Word document of a hundred thousand table rows has a third of it; a zip bomb has more. */
    private static final long LARGEST = 512L << 20;

    private static final int MOST_ENTRIES = 20_000;
    private static final XMLInputFactory XML = factory();

    private final Map<String, byte[]> files;

    private DocxPackage(Map<String, byte[]> files) {
        this.files = files;
    }

    /** @throws UnreadableException where the bytes are no archive, or one that unpacks to more than is sensible */
    static DocxPackage open(byte[] bytes) throws UnreadableException {
        Map<String, byte[]> files = new HashMap<>();
        long left = LARGEST;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean wanted =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                left -= copy(zip, wanted ? content : null, left);
                if (left <= 0 || ++entries > MOST_ENTRIES) {
                    throw new UnreadableException(
                            "the archive unpacks to more than %,d MB or %,d files, which no minutes do"
                                    .formatted(LARGEST >> 20, MOST_ENTRIES));
                }
                if (wanted) {
                    files.put(entry.getName(), content.toByteArray());
                }
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException("the file is a broken archive (%s)".formatted(e.getMessage()), e);
        }
        return new DocxPackage(files);
    }

    private static long copy(
            ZipInputStream from, @org.jspecify.annotations.Nullable ByteArrayOutputStream to, long most)
            throws IOException {
        byte[] buffer = new byte[1 << 16];
        long copied = 0;
        for (int n = from.read(buffer); n >= 0 && copied <= most; n = from.read(buffer)) {
            copied += n;
            if (to != null) {
                to.write(buffer, 0, n);
            }
        }
        return copied;
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    /** What a reader does with a file's XML. */
    @FunctionalInterface
    interface Use {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    /** Reads a file, if it is there. */
    void read(String name, Use use) throws UnreadableException {
        byte[] content = files.get(name);
        if (content == null) {
            return;
        }
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(content));
            use.read(xml);
        } catch (XMLStreamException e) {
            throw new UnreadableException(
                    "the Word document is broken: its part %s is no XML (%s)".formatted(name, firstLine(e)), e);
        }
    }

    private static String firstLine(XMLStreamException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** Skips the element that the reader is at, with all in it. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** The value of an attribute, by its name without a prefix; empty where it has none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    /** Whether a property such as bold is on: by being there, unless its value says off. */
    static boolean isOn(XMLStreamReader xml) {
        return switch (value(xml)) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    /** A number; the other where the attribute is none. */
    static int number(String attribute, int other) {
        try {
            return Integer.parseInt(attribute.strip());
        } catch (NumberFormatException none) {
            return other;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
