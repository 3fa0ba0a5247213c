package org.minutebook.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words printed on one line.
 *
 * @param words from left to right, at least one
 */
record PrintedLine(List<Word> words) {
    private static final double SAME_LINE = 0.35;
    /** Wider than the widest space between words, in letter sizes. */
    private static final double GAP = 1.3;

    PrintedLine {
        words = words.stream().sorted(Comparator.comparingDouble(Word::left)).toList();
    }

    /** The lines that words stand on, from top to bottom. */
    static List<PrintedLine> of(List<Word> words) {
        List<Word> sorted =
                words.stream().sorted(Comparator.comparingDouble(Word::middle)).toList();
        List<PrintedLine> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        double middle = 0;
        for (Word word : sorted) {
            if (!line.isEmpty()
                    && word.middle() - middle
                            > SAME_LINE * Math.max(word.size(), line.getLast().size())) {
                lines.add(new PrintedLine(line));
                line.clear();
            }
            line.add(word);
            middle = line.stream().mapToDouble(Word::middle).average().orElse(0);
        }
        if (!line.isEmpty()) {
            lines.add(new PrintedLine(line));
        }
        return lines;
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The text, with which words of it are bold. */
    StyledText styled() {
        StringBuilder text = new StringBuilder();
        List<Span> bold = new ArrayList<>();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ");
            int start = text.length();
            text.append(word.text());
            if (word.bold()) {
                boolean goesOn = !bold.isEmpty() && bold.getLast().end() == start - 1;
                bold.add(new Span(goesOn ? bold.removeLast().start() : start, text.length()));
            }
        }
        return new StyledText(text.toString(), bold);
    }

    double left() {
        return words.getFirst().left();
    }

    double right() {
        return words.stream().mapToDouble(Word::right).max().orElse(0);
    }

    double middle() {
        return words.stream().mapToDouble(Word::middle).average().orElse(0);
    }

    double size() {
        return words.stream().mapToDouble(Word::size).max().orElse(0);
    }

    boolean isBold() {
        return words.stream().allMatch(Word::bold);
    }

    /** The line cut where its words stand far apart. */
    List<PrintedLine> stretches() {
        List<PrintedLine> stretches = new ArrayList<>();
        List<Word> stretch = new ArrayList<>();
        for (Word word : words) {
            if (!stretch.isEmpty() && word.left() - stretch.getLast().right() > GAP * word.size()) {
                stretches.add(new PrintedLine(stretch));
                stretch.clear();
            }
            stretch.add(word);
        }
        stretches.add(new PrintedLine(stretch));
        return stretches;
    }
}
