package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;

/** Searchers over units and their passages. What is known of a segment's passages is kept as long as the segment is. */
final class WithPassages {
    private final Map<IndexReader.CacheKey, Passages> known = new ConcurrentHashMap<>();

    /** A searcher that lives no longer than the one that it is made from. */
    IndexSearcher over(IndexSearcher units) throws IOException {
        List<LeafReader> readers = new ArrayList<>();
        for (LeafReaderContext leaf : units.getIndexReader().leaves()) {
            readers.add(leaf.reader());
            Passages passages = of(leaf.reader());
            if (passages.size() > 0) {
                readers.add(new PassageReader(leaf.reader(), passages));
            }
        }
        // Never closed, for it would close the segments, which are held by the units' searcher.
        IndexReader both = new MultiReader(readers.toArray(IndexReader[]::new), true);
        IndexSearcher searcher = new IndexSearcher(both);
        searcher.setSimilarity(units.getSimilarity());
        return searcher;
    }

    private Passages of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper kept = segment.getCoreCacheHelper();
        if (kept == null) {
            return Passages.read(segment);
        }
        Passages passages = known.get(kept.getKey());
        if (passages == null) {
            passages = Passages.read(segment);
            if (known.put(kept.getKey(), passages) == null) {
                kept.addClosedListener(known::remove);
            }
        }
        return passages;
    }
}
