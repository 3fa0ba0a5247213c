package org.minutebook.search;

import java.util.List;
import java.util.stream.Collectors;

/** A term that minutes spell out, as {@code CH} for {@code Communications Hub}. */
public record Abbreviation(String term, String expansion) {
    public Abbreviation {
        if (term.isBlank() || expansion.isBlank()) {
            throw new IllegalArgumentException(
                    "An abbreviation has a term and an expansion, not '%s' for '%s'".formatted(term, expansion));
        }
    }

    /** One a line, term and expansion with a tab between. */
    static String lines(List<Abbreviation> abbreviations) {
        return abbreviations.stream()
                .map(abbreviation -> flat(abbreviation.term()) + "\t" + flat(abbreviation.expansion()))
                .sorted()
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    static List<Abbreviation> parse(String lines) {
        return lines.lines()
                .map(line ->
                        new Abbreviation(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)))
                .toList();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
