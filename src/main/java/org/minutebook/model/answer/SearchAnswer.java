package org.minutebook.model.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What search answers.
 *
 * @param facets field name to its values, most frequent first
 * @param suggestion a better spelling that has hits, null where there is none
 * @param next the cursor of the following hits, null at the end
 */
public record SearchAnswer(
        Asked query,
        Total total,
        List<Hit> hits,
        Map<String, List<FacetCount>> facets,
        @Nullable String suggestion,
        @Nullable String next) {
    public SearchAnswer {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    /**
     * The query and what was made of it.
     *
     * @param q as typed
     * @param understood in the query language, with what was added
     * @param notes what was not understood
     */
    public record Asked(String q, String understood, List<String> notes) {
        public Asked {
            notes = List.copyOf(notes);
        }
    }

    /** How many hits there are: exactly ({@code eq}). */
    public record Total(long value, String relation) {}
}
