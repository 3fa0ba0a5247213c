package org.minutebook.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.minutebook.model.DocumentId;

/**
 * A document's text as a file, for those that it would take an OCR program to read again: a line each for the form, the
 * media type, the page starts, what is bold, and the numbers of notices and parts; the notices; the parts; then the
 * text, unchanged.
 */
final class Reading {
    private static final String FORM = "minutebook reading 2";
    /** It didn't tell what is bold. */
    private static final String FIRST_FORM = "minutebook reading 1";

    private Reading() {}

    static String print(DocumentText document) {
        List<String> lines = new ArrayList<>();
        lines.add(FORM);
        lines.add(document.mediaType());
        lines.add(document.pageStarts().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        lines.add(print(document.bold()));
        lines.add(document.notices().size() + " " + document.parts().size());
        document.notices().forEach(notice -> lines.add(notice.replace('\n', ' ')));
        document.parts().forEach(part -> print(part, lines));
        return String.join("\n", lines) + "\n" + document.text();
    }

    private static void print(Part part, List<String> lines) {
        switch (part) {
            case Part.Heading(int level, Span span) -> lines.add("heading " + level + " " + print(span));
            case Part.Paragraph(Span span) -> lines.add("paragraph " + print(span));
            case Part.ListItem(String marker, Span span) -> lines.add("item " + print(span) + " " + marker);
            case Part.Note(Span span) -> lines.add("note " + print(span));
            case Part.Line(Span span, boolean goesOn, boolean prominent) ->
                lines.add("line " + print(span) + " " + goesOn + " " + prominent);
            case Part.PageBreak(int offset) -> lines.add("page " + offset);
            case Part.Table(List<Part.Row> rows) -> {
                lines.add("table " + rows.size());
                rows.forEach(row -> lines.add(row.confidence() + " " + print(row.cells())));
            }
        }
    }

    private static String print(List<Span> spans) {
        return spans.stream().map(Reading::print).collect(Collectors.joining(" "));
    }

    private static String print(Span span) {
        return span.start() + " " + span.end();
    }

    /** @throws IllegalArgumentException where it is none, or of another form */
    static DocumentText parse(DocumentId id, String reading) {
        Lines lines = new Lines(reading);
        String form = lines.next();
        if (!form.equals(FORM) && !form.equals(FIRST_FORM)) {
            throw new IllegalArgumentException("What was read of %s is kept in another form".formatted(id));
        }
        String mediaType = lines.next();
        List<Integer> pageStarts = numbers(lines.next());
        List<Span> bold = form.equals(FORM) ? spans(lines.next().split(" ", -1), 0) : List.of();
        List<Integer> counts = numbers(lines.next());
        List<String> notices = IntStream.range(0, counts.getFirst())
                .mapToObj(i -> lines.next())
                .toList();
        List<Part> parts =
                IntStream.range(0, counts.getLast()).mapToObj(i -> part(lines)).toList();
        return new DocumentText(id, mediaType, lines.rest(), pageStarts, parts, bold, notices, true);
    }

    private static Part part(Lines lines) {
        String line = lines.next();
        String[] words = line.split(" ", line.startsWith("item ") ? 4 : -1);
        return switch (words[0]) {
            case "heading" -> new Part.Heading(Integer.parseInt(words[1]), span(words, 2));
            case "paragraph" -> new Part.Paragraph(span(words, 1));
            case "item" -> new Part.ListItem(words[3], span(words, 1));
            case "note" -> new Part.Note(span(words, 1));
            case "line" -> new Part.Line(span(words, 1), words[3].equals("true"), words[4].equals("true"));
            case "page" -> new Part.PageBreak(Integer.parseInt(words[1]));
            case "table" ->
                new Part.Table(IntStream.range(0, Integer.parseInt(words[1]))
                        .mapToObj(i -> row(lines.next().split(" ", -1)))
                        .toList());
            default -> throw new IllegalArgumentException("No part of a document is called " + words[0]);
        };
    }

    private static Part.Row row(String[] words) {
        return new Part.Row(spans(words, 1), Double.parseDouble(words[0]));
    }

    private static List<Span> spans(String[] words, int from) {
        List<Span> spans = new ArrayList<>();
        for (int i = from; i + 1 < words.length; i += 2) {
            spans.add(span(words, i));
        }
        return spans;
    }

    private static Span span(String[] words, int from) {
        return new Span(Integer.parseInt(words[from]), Integer.parseInt(words[from + 1]));
    }

    private static List<Integer> numbers(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    /** The lines of a reading, and what is left after them. */
    private static final class Lines {
        private final String text;
        private int at;

        Lines(String text) {
            this.text = text;
        }

        String next() {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                throw new IllegalArgumentException("What was read of a document is kept incompletely");
            }
            String line = text.substring(at, end);
            at = end + 1;
            return line;
        }

        String rest() {
            return text.substring(at);
        }
    }
}
