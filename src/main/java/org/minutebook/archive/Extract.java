package org.minutebook.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Evidence;
import org.minutebook.model.Passage;

/**
 * What was said under an item in two sentences of its own: of the paragraph that says most about the topic, which is the
 * one with most of its words, the first two sentences.
 */
record Extract(String text, @Nullable Evidence evidence) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SENTENCES = 2;
    private static final int LEAST_LENGTH = 40;

    static Extract of(List<Passage> passages, String topic) {
        Set<String> words = words(topic);
        return passages.stream()
                .filter(passage -> passage.text().length() >= LEAST_LENGTH)
                .max(Comparator.comparingLong(passage -> shared(passage, words)))
                .or(() -> passages.stream().findFirst())
                .map(passage -> new Extract(head(passage.text()), passage.evidence()))
                .orElse(new Extract("", null));
    }

    /** Of several with as many, max takes the last: so earlier ones get the least bit more. */
    private static long shared(Passage passage, Set<String> words) {
        Set<String> own = words(passage.text());
        own.retainAll(words);
        return own.size() * 1_000_000L - Math.min(999_999, passage.evidence().start() / 100);
    }

    private static Set<String> words(String text) {
        return WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String head(String text) {
        List<String> sentences = new ArrayList<>(List.of(SENTENCE_END.split(text, SENTENCES + 1)));
        return String.join(" ", sentences.subList(0, Math.min(SENTENCES, sentences.size())));
    }
}
