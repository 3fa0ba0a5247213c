package org.minutebook.archive;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether two wordings can be of one action. */
final class Wording {
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Wordings that share fewer than this part of the shorter one's words are of different actions. */
    private static final double ALIKE = 0.4;

    private Wording() {}

    static boolean alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        return both.size() >= ALIKE * Math.max(1, Math.min(words.size(), others.size()));
    }

    private static Set<String> words(String text) {
        return WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
