package org.minutebook.model.answer;

import java.util.List;

/**
 * Completions of what was typed so far.
 *
 * @param q as typed
 * @param items best first
 */
public record Suggestions(String q, List<Suggestion> items) {
    public Suggestions {
        items = List.copyOf(items);
    }
}
