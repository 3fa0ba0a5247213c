package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.HitPlace;

/** Other documents of one meeting, such as the draft behind a final: their items are no hits beside those found. */
final class Versions {
    private static final int MOST = 200;

    private final Map<String, List<Hit>> known = new HashMap<>();

    private Versions() {}

    /** What there is of the meetings and items among the hits. */
    static Versions of(IndexSearcher searcher, List<Hit> hits) throws IOException {
        Versions versions = new Versions();
        if (searcher.getIndexReader().docFreq(new Term(IndexField.CURRENT.label(), UnitDocument.NO)) > 0) {
            versions.look(searcher, hits);
        }
        return versions;
    }

    private void look(IndexSearcher searcher, List<Hit> hits) throws IOException {
        List<BytesRef> ids = hits.stream()
                .filter(Versions::isOfOneMeeting)
                .map(hit -> new BytesRef(Codes.fold(hit.id())))
                .toList();
        ScoreDoc[] docs = searcher.search(new TermInSetQuery(IndexField.ID.label(), ids), MOST).scoreDocs;
        SearchHits kept = new SearchHits(searcher, docs);
        for (ScoreDoc doc : docs) {
            Hit hit = kept.unit(doc.doc);
            known.computeIfAbsent(hit.id(), _ -> new ArrayList<>()).add(hit);
        }
    }

    private static boolean isOfOneMeeting(Hit hit) {
        return hit.kind() == HitKind.MEETING || hit.kind() == HitKind.ITEM;
    }

    /** The same in other documents. */
    List<HitPlace> others(Hit hit) {
        return known.getOrDefault(hit.id(), List.of()).stream()
                .filter(other -> other.kind() == hit.kind())
                .filter(other ->
                        !other.evidence().document().equals(hit.evidence().document()))
                .map(other -> new HitPlace(
                        other.meeting(),
                        "/documents/" + other.evidence().document().sha256()))
                .toList();
    }
}
