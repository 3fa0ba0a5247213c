package org.minutebook.search;

/** A term that minutes spell out, as {@code CH} for {@code Communications Hub}. */
public record Abbreviation(String term, String expansion) {
    public Abbreviation {
        if (term.isBlank() || expansion.isBlank()) {
            throw new IllegalArgumentException(
                    "An abbreviation has a term and an expansion, not '%s' for '%s'".formatted(term, expansion));
        }
    }
}
