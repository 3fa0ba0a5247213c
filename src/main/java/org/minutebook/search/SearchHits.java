package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.minutebook.model.Evidence;
import org.minutebook.model.answer.Hit;

/** Lucene's hits as ours, with snippets and the place of the best of them. */
final class SearchHits {
    private static final Set<String> SHOWN = Set.of(IndexField.TEXT.label(), IndexField.SHOWN.label());

    private SearchHits() {}

    /**
     * The hits in their order.
     *
     * @param text what to mark, rewritten
     */
    static List<Hit> of(IndexSearcher searcher, Analyzer analyzer, org.apache.lucene.search.Query text, ScoreDoc[] docs)
            throws IOException {
        int[] ids = new int[docs.length];
        for (int i = 0; i < docs.length; i++) {
            ids[i] = docs[i].doc;
        }
        List<Snippets.Shown> shown = new Snippets(searcher, analyzer).of(text, ids);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < docs.length; i++) {
            hits.add(hit(unit(stored, ids[i]), score(docs[i]), shown.get(i)));
        }
        return hits;
    }

    static ShownUnit unit(StoredFields stored, int doc) throws IOException {
        Document document = stored.document(doc, SHOWN);
        return ShownReader.read(
                document.getBinaryValue(IndexField.SHOWN.label()), document.get(IndexField.TEXT.label()));
    }

    /** Lists by score have it among what they are ordered by; to others it was added. */
    private static double score(ScoreDoc doc) {
        return doc instanceof FieldDoc field && field.fields[0] instanceof Float score ? score : doc.score;
    }

    private static Hit hit(ShownUnit unit, double score, Snippets.Shown shown) {
        Hit hit = unit.hit();
        Evidence evidence = shown.best() < 0 ? hit.evidence() : unit.placeOf(shown.best());
        return new Hit(
                hit.kind(),
                hit.id(),
                hit.title(),
                score,
                hit.meeting(),
                hit.item(),
                shown.html(),
                hit.status(),
                hit.owners(),
                hit.supersededBy(),
                evidence,
                hit.href());
    }
}
