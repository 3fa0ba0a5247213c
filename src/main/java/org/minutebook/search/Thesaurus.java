package org.minutebook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that mean the same: abbreviations learnt from minutes, and {@code index/synonyms.txt}. Compared by their stems,
 * so that plurals count too. Immutable.
 */
final class Thesaurus {
    private static final Pattern CODE = Pattern.compile("([a-z]+)(\\d.*)");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,}s?");
    private static final String NUMBER = "<n>";

    /**
     * Words of a query that have others of the same meaning.
     *
     * @param length how many words they are
     * @param others in lower case
     */
    record Found(int length, List<String> others) {}

    private final Map<String, Set<String>> meanings = new HashMap<>();
    private final Map<String, Set<String>> prefixes = new LinkedHashMap<>();
    private final WordForms forms = new WordForms();
    private int longest;

    private final String learnt;

    /** @param learnt abbreviations, as {@link Abbreviation#lines} prints them */
    Thesaurus(String learnt) {
        this.learnt = learnt;
        for (String line : IndexDefinition.lines("synonyms.txt")) {
            List<String> group =
                    Arrays.stream(line.split(",")).map(String::strip).toList();
            if (group.stream().allMatch(word -> word.endsWith(NUMBER))) {
                addPrefixes(group);
            } else {
                add(group);
            }
        }
        for (Abbreviation abbreviation : Abbreviation.parse(learnt)) {
            add(List.of(abbreviation.term(), abbreviation.expansion()));
        }
    }

    /** Whether it was made of just these abbreviations. */
    boolean isOf(String abbreviations) {
        return learnt.equals(abbreviations);
    }

    /** The longest run of words from the first on that has others of the same meaning. */
    Optional<Found> find(List<String> words) {
        for (int length = Math.min(longest, words.size()); length > 0; length--) {
            String key = key(String.join(" ", words.subList(0, length)));
            Set<String> others = meanings.getOrDefault(key, Set.of());
            if (others.isEmpty() && length == 1) {
                others = meanings.getOrDefault(singular(key), Set.of());
            }
            List<String> different =
                    others.stream().filter(other -> !spelt(other, key)).toList();
            if (!different.isEmpty()) {
                return Optional.of(new Found(length, different));
            }
        }
        return Optional.empty();
    }

    /** The text, and the same with any one run of its words said in another way of the same meaning. */
    List<String> spellings(String text) {
        List<String> words = List.of(text.strip().split("[\\s-]+"));
        List<String> all = new ArrayList<>(List.of(text));
        for (int i = 0; i < words.size(); i++) {
            List<String> before = words.subList(0, i);
            List<String> from = words.subList(i, words.size());
            find(from).ifPresent(found -> {
                List<String> after = from.subList(found.length(), from.size());
                found.others()
                        .forEach(other -> all.add(Stream.of(before, List.of(other), after)
                                .flatMap(List::stream)
                                .collect(Collectors.joining(" "))));
            });
        }
        return all;
    }

    /** The same number behind the other prefixes that the thing goes by, from its folded code. */
    List<String> otherCodes(String code) {
        Matcher m = CODE.matcher(code);
        if (!m.matches()) {
            return List.of();
        }
        return prefixes.getOrDefault(m.group(1), Set.of()).stream()
                .filter(prefix -> !prefix.equals(m.group(1)))
                .map(prefix -> prefix + m.group(2))
                .toList();
    }

    private void addPrefixes(List<String> group) {
        Set<String> all = group.stream()
                .map(word -> word.replace(NUMBER, "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        all.forEach(prefix -> prefixes.put(prefix, all));
    }

    private void add(List<String> group) {
        for (String word : group) {
            String key = key(word);
            if (!key.isEmpty()) {
                longest = Math.max(longest, key.split(" ").length);
                Set<String> others = meanings.computeIfAbsent(key, _ -> new LinkedHashSet<>());
                group.stream().map(this::plain).forEach(others::add);
            }
        }
    }

    /** In lower case; an abbreviation without its plural's s, which could not be told from its own letters then. */
    private String plain(String words) {
        return ABBREVIATION.matcher(words).matches() ? key(words) : words.toLowerCase(Locale.ROOT);
    }

    private boolean spelt(String words, String key) {
        return words.equals(key) || key(words).equals(key);
    }

    /** An abbreviation's plural looks like any word in lower case. */
    private static String singular(String key) {
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }

    private String key(String words) {
        List<String> stems = new ArrayList<>();
        synchronized (forms) {
            WordScanner.scan(words, forms).parts().forEach(part -> stems.add(part.stem()));
        }
        return String.join(" ", stems);
    }
}
