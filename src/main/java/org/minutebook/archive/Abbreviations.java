package org.minutebook.archive;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.graph.Abbreviation;

/** Names with their abbreviations spelled out, and the other way round. */
final class Abbreviations {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}&-]*");

    private final List<Abbreviation> known;

    Abbreviations(List<Abbreviation> known) {
        this.known = known.stream()
                .sorted(Comparator.comparingInt(Abbreviation::documents)
                        .reversed()
                        .thenComparing(Abbreviation::expansion))
                .toList();
    }

    /** The name with each abbreviation replaced by what most documents say that it stands for. */
    String spelledOut(String name) {
        return WORD.matcher(name).replaceAll(m -> Matcher.quoteReplacement(expansion(m.group())));
    }

    private String expansion(String word) {
        return known.stream()
                .filter(abbreviation -> abbreviation.term().equals(word))
                .findFirst()
                .map(Abbreviation::expansion)
                .orElse(word);
    }

    /** The name with one thing spelled in the other way, for each that can be. */
    Set<String> otherSpellings(String name) {
        Set<String> others = new LinkedHashSet<>();
        for (Abbreviation abbreviation : known) {
            String longer = replaced(name, abbreviation.term(), abbreviation.expansion(), false);
            String shorter = replaced(name, abbreviation.expansion(), abbreviation.term(), true);
            others.add(longer);
            others.add(shorter);
        }
        others.remove(name);
        return others;
    }

    private static String replaced(String name, String part, String by, boolean anyCase) {
        int at = anyCase ? name.toLowerCase(Locale.ROOT).indexOf(part.toLowerCase(Locale.ROOT)) : name.indexOf(part);
        if (at < 0 || isInWord(name, at - 1) || isInWord(name, at + part.length())) {
            return name;
        }
        return name.substring(0, at) + by + name.substring(at + part.length());
    }

    private static boolean isInWord(String name, int at) {
        return at >= 0 && at < name.length() && Character.isLetterOrDigit(name.charAt(at));
    }
}
