package org.minutebook.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.ItemRef;

/**
 * The actions that were raised under items with all of the words, and that have half of them: an action's wording is
 * short and leans on the discussion before it.
 */
final class RelatedActions {
    private static final int MOST_ITEMS = 20;
    private static final float BOOST = 0.2f;

    private RelatedActions() {}

    /** A query for them; empty where there are none. */
    static Optional<org.apache.lucene.search.Query> of(
            IndexSearcher searcher, Query query, Function<Query, org.apache.lucene.search.Query> lowering)
            throws IOException {
        List<Query> words = Attempt.words(query);
        if (words.size() < 2 || !(query instanceof Query.And(List<Query> parts))) {
            return Optional.empty();
        }
        BooleanQuery.Builder under = new BooleanQuery.Builder();
        for (Hit item : items(searcher, lowering.apply(Query.all(words)))) {
            under.add(under(item), BooleanClause.Occur.SHOULD);
        }
        BooleanQuery.Builder related = new BooleanQuery.Builder()
                .add(half(words.stream().map(lowering).toList()), BooleanClause.Occur.MUST)
                .add(under.build(), BooleanClause.Occur.FILTER)
                .add(kind(HitKind.ACTION), BooleanClause.Occur.FILTER);
        parts.stream()
                .filter(part -> !words.contains(part))
                .forEach(part -> related.add(lowering.apply(part), BooleanClause.Occur.FILTER));
        return Optional.of(new BoostQuery(related.build(), BOOST));
    }

    private static List<Hit> items(IndexSearcher searcher, org.apache.lucene.search.Query words) throws IOException {
        org.apache.lucene.search.Query items = new BooleanQuery.Builder()
                .add(words, BooleanClause.Occur.MUST)
                .add(kind(HitKind.ITEM), BooleanClause.Occur.FILTER)
                .build();
        ScoreDoc[] docs = searcher.search(items, MOST_ITEMS).scoreDocs;
        SearchHits found = new SearchHits(searcher, docs);
        return Arrays.stream(docs).map(doc -> found.unit(doc.doc)).toList();
    }

    private static org.apache.lucene.search.Query half(List<org.apache.lucene.search.Query> words) {
        BooleanQuery.Builder half = new BooleanQuery.Builder().setMinimumNumberShouldMatch((words.size() + 1) / 2);
        words.forEach(word -> half.add(word, BooleanClause.Occur.SHOULD));
        return half.build();
    }

    private static org.apache.lucene.search.Query under(Hit item) {
        ItemRef ref = item.item();
        return new BooleanQuery.Builder()
                .add(term(IndexField.MEETING, item.meeting().id().toString()), BooleanClause.Occur.FILTER)
                .add(term(IndexField.ITEM, ref == null ? "" : ref.number()), BooleanClause.Occur.FILTER)
                .build();
    }

    private static org.apache.lucene.search.Query kind(HitKind kind) {
        return term(IndexField.KIND, UnitDocument.lower(kind));
    }

    private static org.apache.lucene.search.Query term(IndexField field, String value) {
        return new TermQuery(new Term(field.label(), value));
    }
}
