package org.minutebook.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.HitKind;

/**
 * The index as of a day: of the units that are written, those of meetings held by then, without the actions; beside them,
 * in memory, the actions as they stood. One reader over both, so that whatever is asked of the index can be asked of it.
 */
final class PastView implements AutoCloseable {
    private final LocalDate day;
    private final long snapshot;
    private final IndexReader now;
    private final DirectoryReader actions;
    private final IndexReader both;
    private final Thesaurus thesaurus;

    private PastView(Searchers.Held now, LocalDate day, DirectoryReader actions) throws IOException {
        this.day = day;
        this.snapshot = now.snapshot();
        this.thesaurus = now.thesaurus();
        this.now = now.searcher().getIndexReader();
        this.actions = actions;
        List<IndexReader> readers = new ArrayList<>(heldBy(day, now.searcher()));
        readers.add(actions);
        this.both = new MultiReader(readers.toArray(IndexReader[]::new), false);
        this.now.incRef();
    }

    static PastView of(Searchers.Held now, LocalDate day, PastLives lives, Analyzer analyzer) throws IOException {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setSimilarity(Searchers.SIMILARITY);
        try (IndexWriter writer = new IndexWriter(memory, config)) {
            WordForms forms = new WordForms();
            lives.each(life -> writer.addDocument(UnitDocument.of(ActionUnit.of(life, forms), forms)));
        }
        return new PastView(now, day, DirectoryReader.open(memory));
    }

    boolean isOf(LocalDate other, long commit) {
        return day.equals(other) && snapshot == commit;
    }

    /** A searcher, held until closed, after which this view may be closed too. */
    Searchers.Held hold() {
        both.incRef();
        IndexSearcher searcher = new IndexSearcher(both);
        searcher.setSimilarity(Searchers.SIMILARITY);
        return new Searchers.Held(searcher, thesaurus, snapshot, _ -> both.decRef());
    }

    /** Each segment without what is of a later day, of no day, or an action. */
    private static List<LeafReader> heldBy(LocalDate day, IndexSearcher searcher) throws IOException {
        BooleanQuery held = new BooleanQuery.Builder()
                .add(LuceneQueries.days(Long.MIN_VALUE, day.toEpochDay()), BooleanClause.Occur.FILTER)
                .add(
                        new TermQuery(new Term(IndexField.KIND.label(), UnitDocument.lower(HitKind.ACTION))),
                        BooleanClause.Occur.MUST_NOT)
                .build();
        Weight weight = searcher.createWeight(searcher.rewrite(held), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<LeafReader> readers = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            readers.add(new Shown(leaf.reader(), shown(weight.scorer(leaf), leaf.reader())));
        }
        return readers;
    }

    private static FixedBitSet shown(@Nullable Scorer scorer, LeafReader reader) throws IOException {
        FixedBitSet shown = new FixedBitSet(Math.max(1, reader.maxDoc()));
        Bits live = reader.getLiveDocs();
        DocIdSetIterator each = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            if (live == null || live.get(doc)) {
                shown.set(doc);
            }
        }
        return shown;
    }

    @Override
    public void close() throws IOException {
        both.close();
        actions.close();
        now.decRef();
    }

    /** A segment of which some units are as if deleted. */
    private static final class Shown extends FilterLeafReader {
        private final FixedBitSet shown;
        private final int count;

        Shown(LeafReader segment, FixedBitSet shown) {
            super(segment);
            this.shown = shown;
            this.count = shown.cardinality();
        }

        @Override
        public Bits getLiveDocs() {
            return shown;
        }

        @Override
        public int numDocs() {
            return count;
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
