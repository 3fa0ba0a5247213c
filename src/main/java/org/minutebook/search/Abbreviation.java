package org.minutebook.search;

/** A term that minutes spell out, as {@code CH} for {@code Communications Hub}. */
record Abbreviation(String term, String expansion) {
    private static final String BETWEEN = "\t";

    Abbreviation {
        if (term.isBlank() || expansion.isBlank()) {
            throw new IllegalArgumentException(
                    "An abbreviation has a term and an expansion, not '%s' for '%s'".formatted(term, expansion));
        }
    }

    /** As one value of a field. */
    String write() {
        return term.replace(BETWEEN, " ") + BETWEEN + expansion.replace(BETWEEN, " ");
    }

    /** What {@link #write} wrote. */
    static Abbreviation read(String written) {
        int between = written.indexOf(BETWEEN);
        return new Abbreviation(written.substring(0, between), written.substring(between + BETWEEN.length()));
    }
}
