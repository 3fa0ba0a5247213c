package org.minutebook.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a document, to mend a heading's words by: one that OCR misread looks like one that the document has
 * elsewhere, as {@code Dritt} like {@code Drift}. Only words that look like one in a heading are kept.
 */
final class Vocabulary {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d]{3,}");
    private static final Pattern INNER_I = Pattern.compile("(?<=\\p{Ll})I(?=\\p{Ll})");
    private static final int SHORTEST = 4;
    /** For each letter the one that stands for all that it is confused with. */
    private static final char[] LETTERS = letters();

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<String>> byLook = new HashMap<>();
    /** Looks of the headings' words, hashed and sorted. */
    private final long[] wanted;

    /**
     * @param headings to be mended
     * @param prose the whole document
     */
    Vocabulary(List<String> headings, List<Prose> prose) {
        List<Long> looks = new ArrayList<>();
        for (String heading : headings) {
            Matcher m = WORD.matcher(plain(heading));
            while (m.find()) {
                looks.add(hash(m.group(), 0, m.group().length()));
            }
        }
        wanted = looks.stream().mapToLong(Long::longValue).sorted().toArray();
        for (Prose part : prose) {
            if (part.kind() != Prose.Kind.HEADING) {
                learn(part.value());
            }
        }
    }

    private void learn(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            if (Character.isLetter(text.charAt(at))) {
                do {
                    end++;
                } while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)));
                if (end - at >= SHORTEST && Arrays.binarySearch(wanted, hash(text, at, end)) >= 0) {
                    learnWord(text.substring(at, end).toLowerCase(Locale.ROOT));
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    private void learnWord(String word) {
        if (counts.merge(word, 1, Integer::sum) == 1) {
            byLook.computeIfAbsent(look(word), _ -> new ArrayList<>()).add(word);
        }
    }

    /** The heading with each word that stands nowhere else put right after one that looks the same and does. */
    String mend(String heading) {
        return WORD.matcher(plain(heading)).replaceAll(m -> Matcher.quoteReplacement(mendWord(m.group())));
    }

    private static String plain(String heading) {
        return INNER_I.matcher(heading).replaceAll("l");
    }

    private String mendWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (count(lower) > 0) {
            return word;
        }
        String right = byLook.getOrDefault(look(lower), List.of()).stream()
                .max(Comparator.comparingInt(this::count))
                .orElse(lower);
        return right.equals(lower) ? word : word.charAt(0) + right.substring(1);
    }

    private int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** Alike for words that OCR takes for each other. */
    private static String look(String word) {
        StringBuilder look = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = letter(word.charAt(i));
            int pair = i + 1 < word.length() ? pair(letter, word.charAt(i + 1)) : 0;
            look.append(pair == 0 ? letter : (char) pair);
            i += pair == 0 ? 0 : 1;
        }
        return look.toString();
    }

    /** The same for looks that are the same, without making the look: every word of the document goes through here. */
    private static long hash(String text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            char letter = letter(text.charAt(i));
            int pair = i + 1 < to ? pair(letter, text.charAt(i + 1)) : 0;
            hash = hash * 31 + (pair == 0 ? letter : pair);
            i += pair == 0 ? 0 : 1;
        }
        return hash;
    }

    /** What two letters look like together; 0 for nothing else. */
    private static int pair(char first, char second) {
        if (first == 'r' && (second == 'n' || second == 'N')) {
            return 'm';
        }
        return first == 'v' && (second == 'v' || second == 'V') ? 'w' : 0;
    }

    private static char letter(char c) {
        return c < LETTERS.length ? LETTERS[c] : Character.toLowerCase(c);
    }

    private static char[] letters() {
        char[] letters = new char[128];
        for (char c = 0; c < letters.length; c++) {
            int confused = "ti1j0eqh5".indexOf(Character.toLowerCase(c));
            letters[c] = confused < 0 ? Character.toLowerCase(c) : "flllocgbs".charAt(confused);
        }
        return letters;
    }
}
