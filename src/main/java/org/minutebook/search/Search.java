package org.minutebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.FacetCount;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;

/** One request answered over one state of the index. */
final class Search {
    private static final int LITTLE = 5;
    private static final List<IndexField> KNOWN_WORDS =
            List.of(IndexField.TEXT, IndexField.TITLE, IndexField.OWNERS, IndexField.ID, IndexField.MENTION);

    /** What one attempt found. */
    private record Found(
            Attempt attempt,
            Query expanded,
            Query understood,
            IndexSearcher searcher,
            org.apache.lucene.search.Query text,
            org.apache.lucene.search.Query whole,
            TopFieldDocs docs) {
        long total() {
            return docs.totalHits.value();
        }
    }

    private final Searchers.Held held;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Thesaurus thesaurus;
    private final Searchers searchers;
    private final SearchRequest request;
    private final LuceneQueries lowering;
    private @Nullable IndexSearcher withPassages;

    Search(Searchers.Held held, Searchers searchers, Analyzer analyzer, SearchRequest request) {
        this.held = held;
        this.searcher = held.searcher();
        this.searchers = searchers;
        this.analyzer = analyzer;
        this.thesaurus = held.thesaurus();
        this.lowering = LuceneQueries.finding(thesaurus);
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
        String suggestion = found.total() == 0 ? suggestion(parsed.query()) : null;
        return answer(parsed, more(expanded, found), suggestion);
    }

    /** What more there is where the first attempt found little. */
    private Found more(Query expanded, Found plain) throws IOException {
        if (plain.total() >= LITTLE || isNarrowed(plain)) {
            return plain;
        }
        Found wider = find(expanded, Attempt.WIDER, null);
        return wider.total() > plain.total() ? wider : plain;
    }

    /** Whether only filters make it little: whoever chooses a value of a facet gets as many hits as it counted. */
    private boolean isNarrowed(Found plain) throws IOException {
        if (request.filters().isEmpty()) {
            return false;
        }
        Filters none = new Filters(request.unfiltered(), plain.understood, thesaurus);
        return searcher.count(none.apply(plain.text, null)) >= LITTLE;
    }

    private Found find(Query expanded, Attempt attempt, @Nullable Cursor cursor) throws IOException {
        Query understood = attempt.of(expanded);
        org.apache.lucene.search.Query text = lowering.of(understood);
        if (attempt == Attempt.WIDER) {
            text = withRelatedActions(expanded, text);
        }
        Filters filters = new Filters(request, understood, thesaurus);
        IndexSearcher over = over(filters, null);
        text = over.rewrite(text);
        org.apache.lucene.search.Query whole = filters.apply(new WeightedQuery(text), null);
        FieldDoc after = cursor == null ? null : cursor.after(request.sort());
        TopFieldDocs docs = over.search(
                whole, new TopFieldCollectorManager(sort(request.sort()), request.limit(), after, Integer.MAX_VALUE));
        return new Found(attempt, expanded, understood, over, text, whole, docs);
    }

    /** What is searched: units, and their passages where those are asked for. */
    private IndexSearcher over(Filters filters, @Nullable SearchField except) throws IOException {
        if (!filters.reachPassages(except)) {
            return searcher;
        }
        IndexSearcher known = withPassages;
        if (known == null) {
            known = searchers.withPassages(held);
            withPassages = known;
        }
        return known;
    }

    private org.apache.lucene.search.Query withRelatedActions(Query expanded, org.apache.lucene.search.Query text)
            throws IOException {
        return RelatedActions.of(searcher, expanded, lowering::of)
                .<org.apache.lucene.search.Query>map(related -> new DisjunctionMaxQuery(List.of(text, related), 0))
                .orElse(text);
    }

    private static Sort sort(SearchRequest.Sort sort) {
        SortField key = new SortField(IndexField.ORDER.label(), SortField.Type.LONG);
        SortField newest = new SortField(IndexField.DATE.label(), SortField.Type.LONG, true, Long.MIN_VALUE);
        SortField oldest = new SortField(IndexField.DATE.label(), SortField.Type.LONG, false, Long.MAX_VALUE);
        return switch (sort) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, key);
            case NEWEST -> new Sort(newest, key);
            case OLDEST -> new Sort(oldest, key);
        };
    }

    private SearchAnswer answer(Query.Parsed parsed, Found found, @Nullable String suggestion) throws IOException {
        List<String> notes = new ArrayList<>(parsed.notes());
        if (found.attempt == Attempt.WIDER) {
            notes.add("Little has just these words, so what has most of them, or words spelt nearly so, follows.");
        }
        if (found.total() == 0) {
            notes.addAll(unknownValues(found));
        }
        return new SearchAnswer(
                new SearchAnswer.Asked(request.q(), found.expanded.print(), notes),
                new SearchAnswer.Total(found.total(), "eq"),
                hits(found),
                facets(found),
                suggestion,
                next(found));
    }

    /** Which values of fields nothing has at all, so that a misspelt name is not taken for nothing said. */
    private List<String> unknownValues(Found found) throws IOException {
        List<String> notes = new ArrayList<>();
        for (Query part : found.expanded.wanted().toList()) {
            if (part instanceof Query.Within(SearchField field, String value)
                    && found.searcher.count(lowering.of(part)) == 0) {
                notes.add("Nothing has '%s' as its %s.".formatted(value, field.label()));
            }
        }
        return notes;
    }

    private List<Hit> hits(Found found) throws IOException {
        if (request.sort() != SearchRequest.Sort.RELEVANCE) {
            TopFieldCollector.populateScores(found.docs.scoreDocs, found.searcher, found.whole);
        }
        ScoreDoc[] docs = found.docs.scoreDocs;
        if (docs.length == 0) {
            return List.of();
        }
        List<Hit> hits = new SearchHits(found.searcher, docs)
                .marked(analyzer, Marking.of(found.understood, thesaurus, found.searcher), docs);
        Versions versions = Versions.of(searcher, hits);
        List<Hit> told = new ArrayList<>();
        for (int i = 0; i < docs.length; i++) {
            String explanation = request.explain()
                    ? found.searcher.explain(found.whole, docs[i].doc).toString()
                    : null;
            told.add(SearchHits.told(hits.get(i), versions.others(hits.get(i)), explanation));
        }
        return told;
    }

    private @Nullable String next(Found found) throws IOException {
        ScoreDoc[] docs = found.docs.scoreDocs;
        if (docs.length < request.limit()) {
            return null;
        }
        FieldDoc last = (FieldDoc) docs[docs.length - 1];
        return Cursor.of(last, searchers.keep(held), found.attempt, request.sort())
                .write();
    }

    /** A field that a filter names is counted without that filter, so that its other values can be chosen too. */
    private Map<String, List<FacetCount>> facets(Found found) throws IOException {
        Map<String, List<FacetCount>> all = new HashMap<>();
        Filters filters = new Filters(request, found.understood, thesaurus);
        Set<SearchField> plain = EnumSet.noneOf(SearchField.class);
        for (SearchRequest.Filter wanted : request.facets()) {
            SearchField facet = SearchField.of(wanted);
            if (filters.speaksOf(facet)) {
                all.putAll(Facets.count(over(filters, facet), filters.apply(found.text, facet), Set.of(facet)));
            } else {
                plain.add(facet);
            }
        }
        if (!plain.isEmpty()) {
            all.putAll(Facets.count(found.searcher, found.whole, plain));
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
        return count(better.get()) > 0 ? better.get() : null;
    }

    /** How many hits another text has under the same filters. */
    long count(String q) throws IOException {
        Query expanded =
                new Expansion(thesaurus, this::knows).expand(Query.parse(q).query());
        Filters filters = new Filters(request, expanded, thesaurus);
        return over(filters, null).count(filters.apply(lowering.of(expanded), null));
    }

    private boolean knows(String term) {
        try {
            for (IndexField field : KNOWN_WORDS) {
                if (searcher.getIndexReader().docFreq(new Term(field.label(), term)) > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
