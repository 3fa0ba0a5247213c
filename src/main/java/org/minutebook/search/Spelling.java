package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/** Finds a better spelling for a query whose words the index does not know. */
final class Spelling {
    private static final float ACCURACY = 0.75f;
    private static final int MOST_EDITS = 2;
    private static final List<IndexField> FIELDS = List.of(IndexField.TEXT, IndexField.TITLE);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
    private static final StringDistance LIKENESS = new LuceneLevenshteinDistance();

    /** A word of the index, how like it is to the one asked for, and in how many units it stands. */
    private record Candidate(String word, float likeness, int units) {
        static final Comparator<Candidate> BEST = Comparator.comparingDouble(Candidate::likeness)
                .thenComparingInt(Candidate::units)
                .thenComparing(Candidate::word, Comparator.reverseOrder());
    }

    private final IndexReader reader;
    private final Vocabulary vocabulary;
    private final Thesaurus thesaurus;
    private final WordForms forms = new WordForms();

    Spelling(IndexReader reader, Vocabulary vocabulary, Thesaurus thesaurus) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.thesaurus = thesaurus;
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
                && forms.of(word).terms().stream().map(BytesRef::utf8ToString).noneMatch(vocabulary::knows)
                && thesaurus.find(List.of(word)).isEmpty();
    }

    /** Two letters wrong anywhere would be looked for in the whole vocabulary, so the first is taken as right then. */
    private @Nullable String candidate(String word) throws IOException {
        String term = WordTokens.EXACT + forms.of(word).exact();
        for (int edits = 1; edits <= MOST_EDITS && 1 - (float) edits / term.length() >= ACCURACY; edits++) {
            Optional<Candidate> best = near(term, edits).max(Candidate.BEST);
            if (best.isPresent()) {
                return best.get().word;
            }
        }
        return null;
    }

    /** Fields are asked with one automaton, which takes longer to make than to run. */
    private Stream<Candidate> near(String term, int edits) throws IOException {
        int sure = WordTokens.EXACT.length() + edits - 1;
        CompiledAutomaton like = FuzzyQuery.getFuzzyAutomaton(term, edits, sure, true);
        List<Candidate> found = new ArrayList<>();
        for (IndexField field : FIELDS) {
            Terms terms = MultiTerms.getTerms(reader, field.label());
            if (terms == null) {
                continue;
            }
            TermsEnum each = like.getTermsEnum(terms);
            for (BytesRef next = each.next(); next != null; next = each.next()) {
                String one = next.utf8ToString();
                float likeness = LIKENESS.getDistance(term, one);
                found.add(new Candidate(one.substring(WordTokens.EXACT.length()), likeness, each.docFreq()));
            }
        }
        return found.stream().filter(one -> one.likeness >= ACCURACY);
    }
}
