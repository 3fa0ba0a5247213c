package org.minutebook.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.StatusNow;

/**
 * What {@code search.jte} shows.
 *
 * @param suggestion where the better spelling is asked for
 * @param narrowed where the filters are dropped, null where there are none
 * @param asOf the day that it is told as of, null for now
 */
record SearchView(
        String q,
        SearchAnswer answer,
        List<Found> hits,
        List<Facet> facets,
        List<Choice> sorts,
        String suggestion,
        @Nullable String narrowed,
        @Nullable LocalDate asOf,
        Pager pager) {
    SearchView {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        sorts = List.copyOf(sorts);
    }

    String title() {
        return q.isEmpty() ? "Search" : q;
    }

    /** A hit and its snippets in pieces. */
    record Found(Hit hit, List<List<Snippet.Piece>> snippets) {
        private static final int LONGEST_HEADING = 160;

        static Found of(Hit hit) {
            return new Found(hit, hit.snippets().stream().map(Snippet::pieces).toList());
        }

        /** The title, cut where a whole paragraph is one. */
        String heading() {
            String title = hit.title().isBlank() ? hit.id() : hit.title();
            String named = hit.status() == null ? title : hit.id() + " " + title;
            return named.length() <= LONGEST_HEADING
                    ? named
                    : named.substring(0, named.lastIndexOf(' ', LONGEST_HEADING)) + " …";
        }

        boolean superseded() {
            return hit.status() == StatusNow.SUPERSEDED;
        }
    }

    /** What hits can be narrowed by, with the values that there are. */
    record Facet(String title, boolean open, List<Choice> values) {}

    /** One of several. */
    record Choice(String label, long count, boolean selected, String href) {}
}
