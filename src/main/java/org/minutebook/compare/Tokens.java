package org.minutebook.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts text into words, gaps and single signs. An id such as {@code 28/01} is one word. */
final class Tokens {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['’./:_-][\\p{L}\\p{N}]+)*|\\s+|.", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private Tokens() {}

    static List<String> of(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    static boolean isWord(String token) {
        return WORD.matcher(token).find();
    }

    /** The words in lower case, each once. */
    static Set<String> words(String text) {
        return of(text).stream()
                .filter(Tokens::isWord)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As two prints of the same words are alike: straight quotes, plain dashes, single blanks. */
    static String plain(String text) {
        return text.replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‐-―]", "-")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
