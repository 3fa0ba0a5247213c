package org.minutebook.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say of paragraphs and runs: heading, bold, capitals, numbered. */
final class DocxStyles {
    private static final Pattern HEADING = Pattern.compile("heading (\\d)");
    private static final int DEEPEST = 20;

    private final Map<String, Style> styles = new HashMap<>();

    /**
     * A style, where null means that the style it is based on decides.
     *
     * @param level of a heading, from 1
     * @param list id of its numbering
     * @param depth in that numbering, from 0
     */
    record Style(
            String basedOn,
            @Nullable Integer level,
            @Nullable Boolean bold,
            @Nullable Boolean capitals,
            @Nullable String list,
            @Nullable Integer depth) {
        private static final Style PLAIN = new Style("", null, null, null, null, null);

        private Style over(Style base) {
            return new Style(
                    base.basedOn,
                    level == null ? base.level : level,
                    bold == null ? base.bold : bold,
                    capitals == null ? base.capitals : capitals,
                    list == null ? base.list : list,
                    depth == null ? base.depth : depth);
        }

        boolean isBold() {
            return Boolean.TRUE.equals(bold);
        }

        boolean isCapitals() {
            return Boolean.TRUE.equals(capitals);
        }
    }

    /** A style with all that it inherits. */
    Style of(String id) {
        Style whole = styles.getOrDefault(id, Style.PLAIN);
        for (int i = 0; i < DEEPEST && styles.containsKey(whole.basedOn()); i++) {
            whole = whole.over(styles.getOrDefault(whole.basedOn(), Style.PLAIN));
        }
        return whole;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("style")) {
                styles.put(DocxPackage.attribute(xml, "styleId"), style(xml));
            }
        }
    }

    private static Style style(XMLStreamReader xml) throws XMLStreamException {
        String basedOn = "";
        Integer level = null;
        Boolean bold = null;
        Boolean capitals = null;
        String list = null;
        Integer depth = null;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("style")) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "basedOn" -> basedOn = DocxPackage.value(xml);
                    case "name" -> level = level(DocxPackage.value(xml));
                    case "outlineLvl" -> level = outline(DocxPackage.value(xml), level);
                    case "b" -> bold = DocxPackage.isOn(xml);
                    case "caps" -> capitals = DocxPackage.isOn(xml);
                    case "numId" -> list = DocxPackage.value(xml);
                    case "ilvl" -> depth = DocxPackage.number(DocxPackage.value(xml), 0);
                    default -> {}
                }
            }
        }
        return new Style(basedOn, level, bold, capitals, list, depth);
    }

    private static @Nullable Integer level(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Matcher m = HEADING.matcher(lower);
        return m.matches() ? Integer.valueOf(m.group(1)) : lower.equals("title") ? 1 : null;
    }

    /** Outline level 9 is that of text. */
    static @Nullable Integer outline(String value, @Nullable Integer other) {
        int outline = DocxPackage.number(value, -1);
        return outline >= 0 && outline < 9 ? Integer.valueOf(outline + 1) : other;
    }
}
