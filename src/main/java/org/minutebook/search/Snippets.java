package org.minutebook.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** The sentences of a unit's text that show why it was found. */
final class Snippets extends UnifiedHighlighter {
    private static final int MOST = 2;
    private static final String FIELD = IndexField.TEXT.label();

    /**
     * What is shown of one unit's text.
     *
     * @param html matches inside {@code <mark>}, all else escaped
     * @param best offset of the best sentence in the text, -1 where nothing in the text matches
     */
    record Shown(List<String> html, int best) {
        static final Shown NOTHING = new Shown(List.of(), -1);
    }

    private final Map<Integer, String> texts;

    /**
     * Snippets of texts.
     *
     * @param texts by unit, read before
     * @param phrases whether words count only where they stand side by side
     */
    Snippets(IndexSearcher searcher, Analyzer analyzer, Map<Integer, String> texts, boolean phrases) {
        super(UnifiedHighlighter.builder(searcher, analyzer)
                .withBreakIterator(() ->
                        new SplittingBreakIterator(BreakIterator.getSentenceInstance(Locale.ENGLISH), Unit.SEPARATOR))
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withMaxNoHighlightPassages(1)
                .withWeightMatches(phrases)
                .withScorer(new SentenceScorer())
                .withFormatter(new Marker()));
        this.texts = texts;
    }

    /** Known, while Lucene would look through all fields of all segments. */
    @Override
    protected OffsetSource getOffsetSource(String field) {
        return OffsetSource.POSTINGS;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int most)
            throws IOException {
        List<CharSequence[]> values = new ArrayList<>();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            values.add(new CharSequence[] {texts.get(doc)});
        }
        return values;
    }

    /**
     * What is shown of each unit.
     *
     * @param query rewritten before, else every unit would do that again
     */
    List<Shown> of(Query query, int[] docs) throws IOException {
        if (docs.length == 0) {
            return List.of();
        }
        @Nullable
        Object[] shown = highlightFieldsAsObjects(new String[] {FIELD}, query, docs.clone(), new int[] {MOST})
                .get(FIELD);
        return Arrays.stream(shown)
                .map(s -> s instanceof Shown found ? found : Shown.NOTHING)
                .toList();
    }

    private static final class Marker extends PassageFormatter {
        @Override
        public Shown format(Passage[] passages, String text) {
            List<String> html = Arrays.stream(passages)
                    .map(p -> Markup.mark(text, p))
                    .filter(s -> !s.isEmpty())
                    .toList();
            int best = Arrays.stream(passages)
                    .filter(p -> p.getNumMatches() > 0)
                    .max(Comparator.comparingDouble(Passage::getScore))
                    .map(p -> p.getMatchStarts()[0])
                    .orElse(-1);
            return new Shown(html, best);
        }
    }
}
