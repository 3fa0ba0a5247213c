package org.minutebook.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The forms of a word that are indexed. Remembers them, for minutes use few words often; not for several threads.
 *
 * <ul>
 *   <li>exact: lower case, no accents, typographic letters made plain, no possessive
 *   <li>stem: the English stem; an abbreviation without its plural's s ({@code CHs} as {@code ch}); a number without
 *       leading zeros ({@code SECMP0062} as {@code secmp62})
 * </ul>
 */
final class WordForms {
    /**
     * An exact form and a stem.
     *
     * @param exactTerm the index's term for the exact form; not to be changed
     * @param stemTerm the index's term for the stem, where it is written beside the exact form: where it is another, unless
     *     the word is little; and of numbers and ids always, which are asked for as codes; not to be changed
     * @param numbered whether there are digits in it
     */
    record Forms(
            String exact,
            String stem,
            BytesRef exactTerm,
            @Nullable BytesRef stemTerm,
            boolean numbered) {
        static Forms of(String exact, String stem) {
            boolean numbered = hasDigit(exact);
            boolean stemmed = numbered || !(stem.equals(exact) || LITTLE.contains(exact));
            return new Forms(exact, stem, exactTerm(exact), stemmed ? new BytesRef(stem) : null, numbered);
        }

        /** The terms of which each word of this stem has one. */
        List<BytesRef> terms() {
            if (LITTLE.contains(exact)) {
                return List.of(exactTerm);
            }
            BytesRef others = stemTerm == null ? new BytesRef(stem) : stemTerm;
            return numbered || LITTLE.contains(stem) ? List.of(others) : List.of(others, exactTerm(stem));
        }

        private static BytesRef exactTerm(String word) {
            return new BytesRef(WordTokens.EXACT + word);
        }

        private static boolean hasDigit(String word) {
            return word.chars().anyMatch(Character::isDigit);
        }
    }

    /** Words that a query need not find, and a third of all that are written. */
    static final Set<String> LITTLE = IndexDefinition.lines(IndexDefinition.LITTLE_WORDS).stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final int REMEMBERED = 20_000;
    private static final int MAX_LENGTH = 100;
    private static final int SHORTEST_STEMMED = 3;
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ](?:[sS])?$");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ]");
    private static final Pattern ABBREVIATIONS = Pattern.compile("[A-Z]{2,}s");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^(\\D*)0+(?=\\d)");

    private final EnglishStemmer stemmer = new EnglishStemmer();
    private final Map<String, Forms> remembered = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    Forms of(String word) {
        Forms known = remembered.get(word);
        if (known != null) {
            return known;
        }
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        Forms forms = make(word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word);
        remembered.put(word, forms);
        return forms;
    }

    /** An id as one term; minutes name few modifications and incidents, and each many times. */
    String code(String id) {
        if (codes.size() >= REMEMBERED) {
            codes.clear();
        }
        return codes.computeIfAbsent(id, one -> Codes.fold(WordScanner.scan(one, this)));
    }

    private Forms make(String word) {
        String bare = POSSESSIVE.matcher(word).replaceFirst("");
        String exact = fold(APOSTROPHES.matcher(bare).replaceAll(""));
        if (Forms.hasDigit(exact)) {
            return Forms.of(exact, LEADING_ZEROS.matcher(exact.replace(",", "")).replaceFirst("$1"));
        }
        if (ABBREVIATIONS.matcher(bare).matches()) {
            return Forms.of(exact, exact.substring(0, exact.length() - 1));
        }
        String stem = exact.length() < SHORTEST_STEMMED ? exact : stem(exact);
        return Forms.of(exact, stem.isEmpty() ? exact : stem);
    }

    private static String fold(String word) {
        if (word.chars().allMatch(c -> c < 0x80)) {
            return word.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private String stem(String word) {
        stemmer.setCurrent(british(word));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** {@code prioritize} and {@code prioritise} are one word. */
    private static String british(String word) {
        int z = word.indexOf('z', SHORTEST_STEMMED);
        return z > 0 && word.startsWith("iz", z - 1) && z + 1 < word.length()
                ? word.substring(0, z) + "s" + word.substring(z + 1)
                : word;
    }
}
