package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Passage;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitPlace;

/** Lucene's hits as ours, with snippets and the place of the best of them. */
final class SearchHits {
    private final IndexSearcher searcher;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, BytesRef> shown = new HashMap<>();

    /** Reads what is kept of each hit, once and in the order in which it is kept. */
    SearchHits(IndexSearcher searcher, ScoreDoc[] docs) throws IOException {
        this.searcher = searcher;
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        Map<LeafReaderContext, Kept> opened = new HashMap<>();
        for (int doc : Arrays.stream(docs).mapToInt(doc -> doc.doc).sorted().toArray()) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            Kept kept = opened.get(leaf);
            if (kept == null) {
                kept = Kept.in(leaf.reader());
                opened.put(leaf, kept);
            }
            texts.put(doc, kept.text(doc - leaf.docBase));
            shown.put(doc, kept.shown(doc - leaf.docBase));
        }
    }

    /** What is kept of a segment's units; to be read in their order. */
    record Kept(BinaryDocValues texts, BinaryDocValues shown) {
        static Kept in(LeafReader segment) throws IOException {
            return new Kept(
                    DocValues.getBinary(segment, IndexField.TEXT.label()),
                    DocValues.getBinary(segment, IndexField.SHOWN.label()));
        }

        String text(int unit) throws IOException {
            return texts.advanceExact(unit) ? texts.binaryValue().utf8ToString() : "";
        }

        BytesRef shown(int unit) throws IOException {
            return shown.advanceExact(unit) ? BytesRef.deepCopyOf(shown.binaryValue()) : new BytesRef();
        }
    }

    /** The paragraphs of the first unit that is found, where there is one. */
    static Optional<List<Passage>> paragraphs(IndexSearcher searcher, Query unit) throws IOException {
        ScoreDoc[] docs = searcher.search(unit, 1).scoreDocs;
        SearchHits kept = new SearchHits(searcher, docs);
        return Arrays.stream(docs)
                .findFirst()
                .map(doc -> ShownReader.paragraphs(
                        Objects.requireNonNull(kept.shown.get(doc.doc)),
                        Objects.requireNonNull(kept.texts.get(doc.doc))));
    }

    /** The hits in their order. */
    List<Hit> marked(Analyzer analyzer, Marking marking, ScoreDoc[] docs) throws IOException {
        int[] ids = Arrays.stream(docs).mapToInt(doc -> doc.doc).toArray();
        List<Snippets.Shown> snippets =
                new Snippets(searcher, analyzer, texts, marking.phrases()).of(marking.query(), ids);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < docs.length; i++) {
            Snippets.Shown found = snippets.get(i);
            hits.add(scored(unit(ids[i], found.best()), score(docs[i]), found.html()));
        }
        return hits;
    }

    /** The hit with what was found out about it. */
    static Hit told(Hit hit, List<HitPlace> more, @Nullable String explanation) {
        List<HitPlace> also = new ArrayList<>(hit.also());
        also.addAll(more);
        return new Hit(
                hit.kind(),
                hit.id(),
                hit.title(),
                hit.score(),
                hit.meeting(),
                hit.item(),
                hit.snippets(),
                hit.status(),
                hit.owners(),
                hit.supersededBy(),
                hit.source(),
                hit.href(),
                also,
                explanation);
    }

    /** A hit as it is kept. */
    Hit unit(int doc) {
        return unit(doc, -1);
    }

    private Hit unit(int doc, int best) {
        return ShownReader.read(Objects.requireNonNull(shown.get(doc)), Objects.requireNonNull(texts.get(doc)), best);
    }

    /** Lists by score have it among what they are ordered by; to others it was added. */
    private static double score(ScoreDoc doc) {
        return doc instanceof FieldDoc field && field.fields[0] instanceof Float score ? score : doc.score;
    }

    private static Hit scored(Hit hit, double score, List<String> snippets) {
        return new Hit(
                hit.kind(),
                hit.id(),
                hit.title(),
                score,
                hit.meeting(),
                hit.item(),
                snippets,
                hit.status(),
                hit.owners(),
                hit.supersededBy(),
                hit.source(),
                hit.href(),
                hit.also(),
                hit.explanation());
    }
}
