package org.minutebook.model.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of search. Values of one filter are alternatives; filters narrow each other.
 *
 * @param q in the query language of {@code index/README.md}; empty asks for everything that the filters let through
 * @param filters values to keep for each filter
 * @param from the first day that a hit's meeting may have been on
 * @param to the last such day
 * @param limit at most this many hits, 1 to 100
 * @param cursor where to go on, from the answer before
 * @param facets what to count values of
 * @param explain whether each hit is to say how its score came to be
 */
public record SearchRequest(
        String q,
        Map<Filter, Set<String>> filters,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sort sort,
        int limit,
        @Nullable String cursor,
        Set<Filter> facets,
        boolean explain) {
    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;
    public static final int MAX_QUERY_LENGTH = 1000;

    /** What hits can be narrowed to and counted by; parameter names are these in lower case. */
    public enum Filter {
        KIND,
        MEETING,
        COMMITTEE,
        ITEM,
        OWNER,
        STATUS,
        TOPIC,
        MODIFICATION,
        INCIDENT,
        PERSON,
        ORGANISATION,
        VERSION,
        YEAR
    }

    /** In what order hits come. */
    public enum Sort {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    public SearchRequest {
        if (q.length() > MAX_QUERY_LENGTH) {
            throw new IllegalArgumentException(
                    "A query has at most " + MAX_QUERY_LENGTH + " characters; this one has " + q.length());
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is 1 to " + MAX_LIMIT + ", not " + limit);
        }
        filters = Map.copyOf(filters);
        facets = Set.copyOf(facets);
    }

    /** The same question of all that there is in its days. */
    public SearchRequest unfiltered() {
        return new SearchRequest(q, Map.of(), from, to, sort, limit, cursor, facets, explain);
    }

    /** The plain question: these words, the best twenty. */
    public static SearchRequest of(String q) {
        return new SearchRequest(q, Map.of(), null, null, Sort.RELEVANCE, DEFAULT_LIMIT, null, Set.of(), false);
    }
}
