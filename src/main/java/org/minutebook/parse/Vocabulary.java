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
                looks.add(hash(m.group()));
            }
        }
        wanted = looks.stream().mapToLong(Long::longValue).sorted().toArray();
        for (Prose part : prose) {
            if (part.kind() != Prose.Kind.HEADING) {
                learn(part.value());
            }
        }
    }

    /** Hashes each word while it is walked over: all words of the document come by here, and few look like a heading's. */
    private void learn(String text) {
        int start = -1;
        char before = 0;
        long hash = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            if (start < 0 ? Character.isLetter(c) : Character.isLetterOrDigit(c)) {
                char letter = letter(c);
                char both = start < 0 ? 0 : pair(before, letter);
                start = start < 0 ? at : start;
                hash = both == 0 ? hash * 31 + letter : hash - before + both;
                before = both == 0 ? letter : both;
            } else if (start >= 0) {
                if (at - start >= SHORTEST && Arrays.binarySearch(wanted, hash) >= 0) {
                    learnWord(text.substring(start, at).toLowerCase(Locale.ROOT));
                }
                start = -1;
                hash = 0;
            }
        }
    }

    private static long hash(String word) {
        long hash = 0;
        String look = look(word);
        for (int i = 0; i < look.length(); i++) {
            hash = hash * 31 + look.charAt(i);
        }
        return hash;
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
        return heading.indexOf('I', 1) < 0 ? heading : INNER_I.matcher(heading).replaceAll("l");
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
            int last = look.length() - 1;
            char both = last < 0 ? 0 : pair(look.charAt(last), letter);
            if (both == 0) {
                look.append(letter);
            } else {
                look.setCharAt(last, both);
            }
        }
        return look.toString();
    }

    /** What two letters look like together; 0 for nothing else. */
    private static char pair(char first, char second) {
        if (first == 'r' && second == 'n') {
            return 'm';
        }
        return first == 'v' && second == 'v' ? 'w' : (char) 0;
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
