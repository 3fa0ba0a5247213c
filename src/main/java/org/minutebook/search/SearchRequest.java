package org.minutebook.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the index.
 *
 * @param q in the language of {@link Query}; empty for everything
 * @param filters hits have one of the values of each field named; an owner, a topic or an organisation as a whole
 * @param from the earliest day of the meeting
 * @param to the latest day of the meeting
 * @param limit how many hits, at most {@value #MAX_LIMIT}
 * @param cursor {@code next} of the answer before
 * @param facets what to count; the values of a field that filters name are counted as if they did not
 */
public record SearchRequest(
        String q,
        Map<SearchField, List<String>> filters,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        SearchSort sort,
        int limit,
        @Nullable String cursor,
        Set<FacetField> facets) {
    public static final int MAX_LIMIT = 1000;

    public SearchRequest {
        if (limit < 0 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is from 0 to %d, not %d".formatted(MAX_LIMIT, limit));
        }
        filters = checked(filters);
        facets = Set.copyOf(facets);
    }

    /** The best hits for a query, without filters. */
    public static SearchRequest of(String q) {
        return new SearchRequest(q, Map.of(), null, null, SearchSort.RELEVANCE, 20, null, Set.of());
    }

    /** The same with values that a field must have one of. */
    public SearchRequest with(SearchField field, String... values) {
        Map<SearchField, List<String>> more = new EnumMap<>(SearchField.class);
        more.putAll(filters);
        more.put(field, List.of(values));
        return new SearchRequest(q, more, from, to, sort, limit, cursor, facets);
    }

    /** The same for another text. */
    SearchRequest asking(String other) {
        return new SearchRequest(other, filters, from, to, sort, limit, null, facets);
    }

    private static Map<SearchField, List<String>> checked(Map<SearchField, List<String>> filters) {
        Map<SearchField, List<String>> copy = new EnumMap<>(SearchField.class);
        filters.forEach((field, values) -> {
            for (String value : values) {
                if (!field.takes(value)) {
                    throw new IllegalArgumentException("%s is one of %s, not '%s'"
                            .formatted(field.label(), String.join(", ", field.accepted()), value));
                }
            }
            if (!values.isEmpty()) {
                copy.put(field, List.copyOf(values));
            }
        });
        return copy;
    }
}
