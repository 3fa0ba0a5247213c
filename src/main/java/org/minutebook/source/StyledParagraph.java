package org.minutebook.source;

import java.util.ArrayList;
import java.util.List;

/** A paragraph while it is read: its words, which of them are printed bold, and where lines were ended by hand. */
final class StyledParagraph {
    private static final char LINE = '\n';

    private final StringBuilder text = new StringBuilder();
    private final List<Span> bold = new ArrayList<>();
    private int letters;
    private int boldLetters;

    void append(String words, boolean isBold) {
        int start = text.length();
        text.append(words);
        int shown = (int) words.chars().filter(Character::isLetterOrDigit).count();
        letters += shown;
        if (isBold) {
            boldLetters += shown;
            boolean goesOn = !bold.isEmpty() && bold.getLast().end() == start;
            bold.add(new Span(goesOn ? bold.removeLast().start() : start, text.length()));
        }
    }

    void endLine() {
        text.append(LINE);
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    /** Whether what is written next begins a line, or follows a space. */
    boolean isSpaced() {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** Whether it has letters, and each of them is bold. */
    boolean isBold() {
        return letters > 0 && boldLetters == letters;
    }

    /** The lines that have words, without white space around them. */
    List<StyledText> lines() {
        List<StyledText> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf(String.valueOf(LINE), from);
            int to = end < 0 ? text.length() : end;
            Span line = stripped(new Span(from, to));
            if (!line.isEmpty()) {
                lines.add(new StyledText(text.substring(line.start(), line.end()), boldIn(line)));
            }
            from = to + 1;
        }
        return lines;
    }

    private List<Span> boldIn(Span line) {
        return bold.stream()
                .filter(span -> span.start() < line.end() && span.end() > line.start())
                .map(span -> stripped(new Span(Math.max(span.start(), line.start()), Math.min(span.end(), line.end()))))
                .filter(span -> !span.isEmpty())
                .map(span -> new Span(span.start() - line.start(), span.end() - line.start()))
                .toList();
    }

    private Span stripped(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    void clear() {
        text.setLength(0);
        bold.clear();
        letters = 0;
        boldLetters = 0;
    }
}
