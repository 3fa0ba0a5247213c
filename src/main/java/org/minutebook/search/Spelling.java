package org.minutebook.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;

/** Finds a better spelling for a query whose words the index does not know. */
final class Spelling {
    private static final float ACCURACY = 0.75f;
    private static final int CANDIDATES = 3;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
    private static final Comparator<SuggestWord> BEST_FIRST = Comparator.<SuggestWord>comparingDouble(s -> s.score)
            .thenComparingInt(s -> s.freq)
            .reversed();

    private final IndexReader reader;
    private final Vocabulary vocabulary;
    private final Thesaurus thesaurus;
    private final WordForms forms = new WordForms();
    private final List<DirectSpellChecker> checkers = List.of(checker(1, 0), checker(2, 1));

    Spelling(IndexReader reader, Vocabulary vocabulary, Thesaurus thesaurus) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.thesaurus = thesaurus;
    }

    /** Two letters wrong anywhere would be looked for in the whole vocabulary, so the first is taken as right then. */
    private static DirectSpellChecker checker(int edits, int sure) {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setAccuracy(ACCURACY);
        checker.setMaxEdits(edits);
        checker.setMinPrefix(WordTokens.EXACT.length() + sure);
        return checker;
    }

    /** The text with each unknown word replaced; empty where none is unknown or one has no better spelling. */
    Optional<String> better(String q, Query query) throws IOException {
        String text = q;
        for (String word : words(query).toList()) {
            if (isUnknown(word)) {
                String candidate = candidate(word);
                if (candidate == null) {
                    return Optional.empty();
                }
                Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
                text = whole.matcher(text).replaceAll(Matcher.quoteReplacement(candidate));
            }
        }
        return text.equals(q) ? Optional.empty() : Optional.of(text);
    }

    private static Stream<String> words(Query query) {
        return query.wanted().flatMap(part -> switch (part) {
            case Query.Word(String text) -> Stream.of(text);
            case Query.Phrase(String text, int _) -> Arrays.stream(text.split(" "));
            default -> Stream.of();
        });
    }

    private boolean isUnknown(String word) {
        return LETTERS.matcher(word).matches()
                && !vocabulary.knows(forms.of(word).term().utf8ToString())
                && thesaurus.find(List.of(word)).isEmpty();
    }

    private @Nullable String candidate(String word) throws IOException {
        String term = WordTokens.EXACT + forms.of(word).exact();
        for (DirectSpellChecker checker : checkers) {
            Optional<String> found = Stream.concat(
                            suggest(checker, IndexField.TEXT, term), suggest(checker, IndexField.TITLE, term))
                    .sorted(BEST_FIRST)
                    .map(s -> s.string.substring(WordTokens.EXACT.length()))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    private Stream<SuggestWord> suggest(DirectSpellChecker checker, IndexField field, String term) throws IOException {
        return Arrays.stream(checker.suggestSimilar(
                new Term(field.label(), term), CANDIDATES, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX));
    }
}
