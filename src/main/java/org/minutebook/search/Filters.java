package org.minutebook.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.SearchRequest;

/**
 * What hits must be beside what the text asks for. What no filter and no field of the query speaks of is taken as usual:
 * only documents that speak for their meeting, and no passages that an item's text has already, which the units are
 * without.
 */
final class Filters {
    private final SearchRequest request;
    private final Map<SearchField, Set<String>> filters = new EnumMap<>(SearchField.class);
    private final Query asked;
    private final FieldQueries fields;

    Filters(SearchRequest request, Query asked, Thesaurus thesaurus) {
        this.fields = new FieldQueries(new WordForms(), thesaurus);
        this.request = request;
        this.asked = asked;
        request.filters().forEach((filter, values) -> filters.put(checked(SearchField.of(filter), values), values));
    }

    private static SearchField checked(SearchField field, Set<String> values) {
        for (String value : values) {
            if (!field.takes(value)) {
                throw new IllegalArgumentException("%s is one of %s, not '%s'"
                        .formatted(field.label(), String.join(", ", field.accepted()), value));
            }
        }
        return field;
    }

    boolean speaksOf(SearchField field) {
        return !filters.getOrDefault(field, Set.of()).isEmpty();
    }

    /** Whether passages are hits too that an item's text has, by all filters but those on one field. */
    boolean reachPassages(@Nullable SearchField except) {
        return speaksOf(SearchField.KIND, UnitDocument.lower(HitKind.PASSAGE), except);
    }

    /** The query narrowed down by all filters but those on one field. */
    org.apache.lucene.search.Query apply(org.apache.lucene.search.Query query, @Nullable SearchField except) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
        filters.forEach((field, values) -> {
            if (field != except && !values.isEmpty()) {
                all.add(any(field, values), BooleanClause.Occur.FILTER);
            }
        });
        if (!speaksOf(SearchField.VERSION, null, except)) {
            all.add(is(IndexField.CURRENT, UnitDocument.NO), BooleanClause.Occur.MUST_NOT);
        }
        LocalDate from = request.from();
        LocalDate to = request.to();
        if (from != null || to != null) {
            long first = from == null ? Long.MIN_VALUE : from.toEpochDay();
            long last = to == null ? Long.MAX_VALUE : to.toEpochDay();
            all.add(LuceneQueries.days(first, last), BooleanClause.Occur.FILTER);
        }
        return all.build();
    }

    private org.apache.lucene.search.Query any(SearchField field, Set<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(fields.filter(field, value), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private boolean speaksOf(SearchField field, @Nullable String value, @Nullable SearchField except) {
        Set<String> filtered = field == except ? Set.of() : filters.getOrDefault(field, Set.of());
        boolean inFilters =
                value == null ? !filtered.isEmpty() : filtered.stream().anyMatch(value::equalsIgnoreCase);
        return inFilters
                || asked.wanted()
                        .anyMatch(part -> part instanceof Query.Within(SearchField named, String wanted)
                                && named == field
                                && (value == null || value.equalsIgnoreCase(wanted)));
    }

    private static org.apache.lucene.search.Query is(IndexField field, String value) {
        return new TermQuery(new Term(field.label(), value));
    }
}
