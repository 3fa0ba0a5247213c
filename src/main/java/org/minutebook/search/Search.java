package org.minutebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Evidence;
import org.minutebook.model.answer.FacetCount;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.SearchAnswer;

/** One request answered over one state of the index. */
final class Search {
    private static final int LITTLE = 3;
    private static final List<IndexField> KNOWN_WORDS =
            List.of(IndexField.TEXT, IndexField.TITLE, IndexField.OWNERS, IndexField.ID, IndexField.MENTION);
    private static final Set<String> SHOWN = Set.of(IndexField.TEXT.label(), IndexField.SHOWN.label());

    /** What one attempt found. */
    private record Found(
            Attempt attempt,
            Query understood,
            org.apache.lucene.search.Query text,
            org.apache.lucene.search.Query whole,
            TopFieldDocs docs) {
        long total() {
            return docs.totalHits.value();
        }
    }

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Thesaurus thesaurus;
    private final Searchers searchers;
    private final SearchRequest request;
    private final LuceneQueries lowering = new LuceneQueries();

    Search(Searchers.Held held, Searchers searchers, Analyzer analyzer, Thesaurus thesaurus, SearchRequest request) {
        this.searcher = held.searcher();
        this.searchers = searchers;
        this.analyzer = analyzer;
        this.thesaurus = thesaurus;
        this.request = request;
    }

    SearchAnswer answer() throws IOException {
        Query.Parsed parsed = Query.parse(request.q());
        Query expanded = new Expansion(thesaurus, this::knows).expand(parsed.query());
        Cursor cursor = request.cursor() == null ? null : Cursor.read(request.cursor());
        if (cursor != null) {
            return answer(parsed, find(expanded, cursor.attempt(), cursor), null);
        }
        Found found = find(expanded, Attempt.PLAIN, null);
        if (found.total() == 0) {
            String suggestion = suggestion(parsed.query());
            if (suggestion != null) {
                return answer(parsed, found, suggestion);
            }
        }
        return answer(parsed, more(expanded, found), null);
    }

    /** What the later attempts find where the first found little. */
    private Found more(Query expanded, Found plain) throws IOException {
        if (plain.total() >= LITTLE) {
            return plain;
        }
        Found found = plain;
        for (Attempt attempt : List.of(Attempt.TOLERANT, Attempt.RELAXED)) {
            boolean due = attempt == Attempt.TOLERANT || found.total() == 0;
            if (due && !attempt.of(expanded).equals(expanded)) {
                Found next = find(expanded, attempt, null);
                found = next.total() > found.total() ? next : found;
            }
        }
        return found;
    }

    private Found find(Query expanded, Attempt attempt, @Nullable Cursor cursor) throws IOException {
        Query understood = attempt.of(expanded);
        org.apache.lucene.search.Query text = searcher.rewrite(lowering.of(understood));
        org.apache.lucene.search.Query whole = new Filters(request, understood).apply(new WeightedQuery(text), null);
        FieldDoc after = cursor == null ? null : cursor.after(request.sort());
        TopFieldDocs docs = searcher.search(
                whole,
                new TopFieldCollectorManager(
                        sort(request.sort()), Math.max(1, request.limit()), after, Integer.MAX_VALUE));
        return new Found(attempt, understood, text, whole, docs);
    }

    private static Sort sort(SearchSort sort) {
        SortField key = new SortField(IndexField.KEY.label(), SortField.Type.STRING);
        SortField newest =
                LongField.newSortField(IndexField.DATE.label(), true, SortedNumericSelector.Type.MAX, Long.MIN_VALUE);
        SortField oldest =
                LongField.newSortField(IndexField.DATE.label(), false, SortedNumericSelector.Type.MIN, Long.MAX_VALUE);
        return switch (sort) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, key);
            case NEWEST -> new Sort(newest, key);
            case OLDEST -> new Sort(oldest, key);
        };
    }

    private SearchAnswer answer(Query.Parsed parsed, Found found, @Nullable String suggestion) throws IOException {
        List<String> notes = new ArrayList<>(parsed.notes());
        notes.addAll(found.attempt.notes());
        return new SearchAnswer(
                new SearchAnswer.Asked(request.q(), found.understood.print(), notes),
                new SearchAnswer.Total(found.total(), "eq"),
                request.limit() == 0 ? List.of() : hits(found),
                facets(found),
                suggestion,
                next(found));
    }

    private List<Hit> hits(Found found) throws IOException {
        ScoreDoc[] docs = found.docs.scoreDocs;
        if (request.sort() != SearchSort.RELEVANCE) {
            TopFieldCollector.populateScores(docs, searcher, found.whole);
        }
        int[] ids = new int[docs.length];
        for (int i = 0; i < docs.length; i++) {
            ids[i] = docs[i].doc;
        }
        List<Snippets.Shown> shown = new Snippets(searcher, analyzer).of(found.text, ids);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < docs.length; i++) {
            Document document = stored.document(docs[i].doc, SHOWN);
            hits.add(hit(document, score(docs[i]), shown.get(i)));
        }
        return hits;
    }

    private double score(ScoreDoc doc) {
        return request.sort() == SearchSort.RELEVANCE ? (Float) ((FieldDoc) doc).fields[0] : doc.score;
    }

    private static Hit hit(Document document, double score, Snippets.Shown shown) {
        ShownUnit unit = ShownReader.read(
                document.getBinaryValue(IndexField.SHOWN.label()), document.get(IndexField.TEXT.label()));
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

    private @Nullable String next(Found found) throws IOException {
        ScoreDoc[] docs = found.docs.scoreDocs;
        if (request.limit() == 0 || docs.length < request.limit()) {
            return null;
        }
        FieldDoc last = (FieldDoc) docs[docs.length - 1];
        return Cursor.of(last, searchers.keep(searcher), found.attempt, request.sort())
                .write();
    }

    /** A field that a filter names is counted without that filter, so that its other values can be chosen too. */
    private Map<String, List<FacetCount>> facets(Found found) throws IOException {
        Map<String, List<FacetCount>> all = new HashMap<>();
        Set<FacetField> plain = EnumSet.noneOf(FacetField.class);
        for (FacetField facet : request.facets()) {
            if (facet.filter() == null || !request.filters().containsKey(facet.filter())) {
                plain.add(facet);
            } else {
                org.apache.lucene.search.Query others =
                        new Filters(request, found.understood).apply(found.text, facet.filter());
                all.putAll(Facets.count(searcher, others, Set.of(facet)));
            }
        }
        if (!plain.isEmpty()) {
            all.putAll(Facets.count(searcher, found.whole, plain));
        }
        return all;
    }

    /** A better spelling of the query that has hits under the same filters. */
    private @Nullable String suggestion(Query query) throws IOException {
        Optional<String> better =
                new Spelling(searcher.getIndexReader(), this::knows, thesaurus).better(request.q(), query);
        if (better.isEmpty()) {
            return null;
        }
        Query.Parsed parsed = Query.parse(better.get());
        Query expanded = new Expansion(thesaurus, this::knows).expand(parsed.query());
        org.apache.lucene.search.Query whole = new Filters(request, expanded).apply(lowering.of(expanded), null);
        return searcher.count(whole) > 0 ? better.get() : null;
    }

    private boolean knows(String term) {
        try {
            Set<IndexField> known = new HashSet<>();
            for (IndexField field : KNOWN_WORDS) {
                if (searcher.getIndexReader().docFreq(new Term(field.label(), term)) > 0) {
                    known.add(field);
                }
            }
            return !known.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
