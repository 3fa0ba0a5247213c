package org.minutebook.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The numbers that Word prints before paragraphs and that stand nowhere in their text. */
final class DocxNumbering {
    private static final int DEPTHS = 9;
    private static final String BULLET = "•";

    /** By the id of the definition and the depth. */
    private final Map<String, Level[]> definitions = new HashMap<>();
    /** The definition that a list is made by. */
    private final Map<String, String> lists = new HashMap<>();

    private final Map<String, Integer> restarts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private record Level(int start, String format, String text) {
        private static final Level PLAIN = new Level(1, "decimal", "");
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "abstractNum" -> definition(xml, DocxPackage.attribute(xml, "abstractNumId"));
                    case "num" -> list(xml, DocxPackage.attribute(xml, "numId"));
                    default -> {}
                }
            }
        }
    }

    private void definition(XMLStreamReader xml, String id) throws XMLStreamException {
        Level[] levels = new Level[DEPTHS];
        java.util.Arrays.fill(levels, Level.PLAIN);
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("abstractNum")) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("lvl")) {
                int depth = DocxPackage.number(DocxPackage.attribute(xml, "ilvl"), DEPTHS);
                Level level = level(xml);
                if (depth >= 0 && depth < DEPTHS) {
                    levels[depth] = level;
                }
            }
        }
        definitions.put(id, levels);
    }

    private static Level level(XMLStreamReader xml) throws XMLStreamException {
        int start = 1;
        String format = "decimal";
        String text = "";
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("lvl")) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "start" -> start = DocxPackage.number(DocxPackage.value(xml), 1);
                    case "numFmt" -> format = DocxPackage.value(xml);
                    case "lvlText" -> text = DocxPackage.value(xml);
                    default -> {}
                }
            }
        }
        return new Level(start, format, text);
    }

    private void list(XMLStreamReader xml, String id) throws XMLStreamException {
        int depth = 0;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("num")) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "abstractNumId" -> lists.put(id, DocxPackage.value(xml));
                    case "lvlOverride" -> depth = DocxPackage.number(DocxPackage.attribute(xml, "ilvl"), 0);
                    case "startOverride" ->
                        restarts.put(id + " " + depth, DocxPackage.number(DocxPackage.value(xml), 1));
                    default -> {}
                }
            }
        }
    }

    /** The number or bullet of the next paragraph in a list; empty where it has none. */
    String next(String list, int depth) {
        String definition = lists.get(list);
        Level[] levels = definition == null ? null : definitions.get(definition);
        if (definition == null || levels == null || depth < 0 || depth >= DEPTHS) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(definition, id -> starts(levels));
        Integer restart = restarts.remove(list + " " + depth);
        counter[depth] = restart == null ? counter[depth] + 1 : restart;
        for (int deeper = depth + 1; deeper < DEPTHS; deeper++) {
            counter[deeper] = levels[deeper].start() - 1;
        }
        return printed(levels, counter, depth);
    }

    private static int[] starts(Level[] levels) {
        int[] counter = new int[DEPTHS];
        for (int i = 0; i < DEPTHS; i++) {
            counter[i] = levels[i].start() - 1;
        }
        return counter;
    }

    private static String printed(Level[] levels, int[] counter, int depth) {
        Level level = levels[depth];
        if (level.format().equals("bullet")) {
            return BULLET;
        }
        String text = level.text();
        for (int i = 0; i <= depth; i++) {
            String number = number(levels[i].format(), Math.max(counter[i], levels[i].start()));
            text = text.replace("%" + (i + 1), number);
        }
        return level.format().equals("none") ? "" : text.strip();
    }

    private static String number(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> "%02d".formatted(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    /** As Word counts: z, then aa, bb. */
    static String letters(int number) {
        int n = Math.max(number, 1) - 1;
        return String.valueOf((char) ('a' + n % 26)).repeat(Math.min(1 + n / 26, 4));
    }

    static String roman(int number) {
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder roman = new StringBuilder();
        int left = Math.clamp(number, 0, 3999);
        for (int i = 0; i < signs.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }
}
