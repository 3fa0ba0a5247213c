package org.minutebook.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.minutebook.model.answer.FacetCount;

/** Counts how many hits have each value of some fields, exactly. */
final class Facets implements Collector {
    private static final Comparator<FacetCount> ORDER =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final Map<SearchField, Map<String, Long>> counts = new HashMap<>();

    private Facets(Collection<SearchField> fields) {
        fields.forEach(field -> counts.put(field, new HashMap<>()));
    }

    /** The values of each field, most frequent first. */
    static Map<String, List<FacetCount>> count(IndexSearcher searcher, Query query, Set<SearchField> fields)
            throws IOException {
        return searcher.search(query, new CollectorManager<Facets, Map<String, List<FacetCount>>>() {
            @Override
            public Facets newCollector() {
                return new Facets(fields);
            }

            @Override
            public Map<String, List<FacetCount>> reduce(Collection<Facets> collectors) {
                return merge(collectors);
            }
        });
    }

    private static Map<String, List<FacetCount>> merge(Collection<Facets> collectors) {
        Map<SearchField, Map<String, Long>> sums = new HashMap<>();
        for (Facets facets : collectors) {
            facets.counts.forEach((field, values) -> {
                Map<String, Long> sum = sums.computeIfAbsent(field, _ -> new HashMap<>());
                values.forEach((value, count) -> sum.merge(value, count, Long::sum));
            });
        }
        Map<String, List<FacetCount>> merged = new HashMap<>();
        sums.forEach((field, values) -> merged.put(
                field.label(),
                values.entrySet().stream()
                        .map(e -> new FacetCount(e.getKey(), e.getValue()))
                        .sorted(ORDER)
                        .toList()));
        return merged;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        List<Leaf> leaves = counts.keySet().stream().map(Leaf::new).toList();
        for (Leaf leaf : leaves) {
            leaf.open(context);
        }
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) throws IOException {
                for (Leaf leaf : leaves) {
                    leaf.collect(doc);
                }
            }

            @Override
            public void finish() throws IOException {
                for (Leaf leaf : leaves) {
                    leaf.addTo(counts);
                }
            }
        };
    }

    /** One field's counts in one segment, by the numbers of its values there. */
    private static final class Leaf {
        private final SearchField field;
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private long[] counted = new long[0];

        Leaf(SearchField field) {
            this.field = field;
        }

        void open(LeafReaderContext context) throws IOException {
            values = DocValues.getSortedSet(context.reader(), field.kept().label());
            counted = new long[Math.toIntExact(values.getValueCount())];
        }

        void collect(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int n = values.docValueCount(); n > 0; n--) {
                    counted[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<SearchField, Map<String, Long>> counts) throws IOException {
            Map<String, Long> sum = counts.computeIfAbsent(field, _ -> new HashMap<>());
            for (int ord = 0; ord < counted.length; ord++) {
                if (counted[ord] > 0) {
                    sum.merge(values.lookupOrd(ord).utf8ToString(), counted[ord], Long::sum);
                }
            }
        }
    }
}
