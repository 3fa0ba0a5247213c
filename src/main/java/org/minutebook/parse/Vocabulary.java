package org.minutebook.parse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a document, to mend a heading's words by: one that OCR misread looks like one that the document has
 * elsewhere, as {@code Dritt} like {@code Drift}.
 */
final class Vocabulary {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d]{3,}");
    private static final Pattern INNER_I = Pattern.compile("(?<=\\p{Ll})I(?=\\p{Ll})");

    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, List<String>> byLook;

    Vocabulary(List<Prose> prose) {
        for (Prose part : prose) {
            Matcher m = WORD.matcher(part.value());
            while (m.find()) {
                counts.merge(m.group().toLowerCase(Locale.ROOT), 1L, Long::sum);
            }
        }
        byLook = counts.keySet().stream().collect(Collectors.groupingBy(Vocabulary::look));
    }

    /** The heading with each word that stands nowhere else put right after one that looks the same and does. */
    String mend(String heading) {
        String plain = INNER_I.matcher(heading).replaceAll("l");
        return WORD.matcher(plain).replaceAll(m -> Matcher.quoteReplacement(mendWord(m.group())));
    }

    private String mendWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (count(lower) > 1) {
            return word;
        }
        String right = byLook.getOrDefault(look(lower), List.of()).stream()
                .max(Comparator.comparingLong(this::count))
                .orElse(lower);
        return right.equals(lower) ? word : word.charAt(0) + right.substring(1);
    }

    private long count(String word) {
        return counts.getOrDefault(word, 0L);
    }

    /** Alike for words that OCR takes for each other. */
    private static String look(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("rn", "m")
                .replace("vv", "w")
                .replace('t', 'f')
                .replaceAll("[i1j]", "l")
                .replace('0', 'o')
                .replace('e', 'c')
                .replace('q', 'g')
                .replace('h', 'b')
                .replace('5', 's');
    }
}
