package org.minutebook.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.search.SearchIndex;

/** Searches that histories are made from. */
final class Searches {
    private static final Pattern TAG = Pattern.compile("</?mark>");

    private Searches() {}

    /**
     * Every agenda item that a query finds, best first.
     *
     * @param to the last day that its meeting may have been on, null for any
     */
    static List<Hit> allItems(SearchIndex index, String query, @Nullable LocalDate to) {
        List<Hit> hits = new ArrayList<>();
        String cursor = null;
        do {
            SearchAnswer answer = index.search(items(query, to, cursor));
            hits.addAll(answer.hits());
            cursor = answer.next();
        } while (cursor != null);
        return hits;
    }

    private static SearchRequest items(String query, @Nullable LocalDate to, @Nullable String cursor) {
        return new SearchRequest(
                query,
                Map.of(SearchRequest.Filter.KIND, Set.of("item")),
                null,
                to,
                SearchRequest.Sort.RELEVANCE,
                SearchRequest.MAX_LIMIT,
                cursor,
                Set.of(),
                false);
    }

    /** A snippet without its markup. */
    static String plain(String snippet) {
        return TAG.matcher(snippet)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
