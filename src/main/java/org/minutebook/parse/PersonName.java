package org.minutebook.parse;

import java.util.Set;

/**
 * Tells the names of people: {@code Rob Short}, {@code Dr. Ann-Marie van der Berg}; OCR reads a capital I as a small l. Every
 * cell and line before the first item is asked for one, and as a pattern that took a fourth of the time of a short document.
 */
final class PersonName {
    private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Cllr", "Sir", "Dame");
    private static final Set<String> PARTICLES =
            Set.of("van", "de", "der", "den", "la", "le", "von", "bin", "al", "ten", "di");
    private static final int LEAST_WORDS = 2;
    /** With a title one more. */
    private static final int MOST_WORDS = 5;

    private PersonName() {}

    /** @param text without white space at its ends */
    static boolean is(String text) {
        int words = 0;
        boolean titled = false;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at, false);
            boolean whole = isWord(text, at, end);
            if (!whole && (words == 0 || !PARTICLES.contains(text.substring(at, end)))) {
                return false;
            }
            titled = words == 0 ? isTitle(text.substring(at, end)) : titled && (words > 1 || whole);
            words++;
            at = end(text, end, true);
        }
        return words >= LEAST_WORDS && words <= MOST_WORDS + (titled ? 1 : 0);
    }

    private static boolean isTitle(String word) {
        return TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /** Whether a part of a name that is no particle stands here. */
    private static boolean isWord(String text, int from, int to) {
        int first = text.codePointAt(from);
        boolean capital = Character.getType(first) == Character.UPPERCASE_LETTER
                || (first == 'l' && from + 1 < to && text.charAt(from + 1) >= 'a' && text.charAt(from + 1) <= 'z');
        for (int at = from; capital && at < to; ) {
            int c = text.codePointAt(at);
            capital = Character.isLetter(c) || c == '\'' || c == '’' || c == '.' || c == '-';
            at += Character.charCount(c);
        }
        return capital;
    }

    /** Where a gap ends that begins here, or what stands between two gaps. */
    private static int end(String text, int from, boolean gap) {
        int at = from;
        while (at < text.length() && isGap(text.charAt(at)) == gap) {
            at++;
        }
        return at;
    }

    private static boolean isGap(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
