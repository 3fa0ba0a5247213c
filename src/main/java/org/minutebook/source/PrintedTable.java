package org.minutebook.source;

/** A table found on a printed page. */
sealed interface PrintedTable permits RuledTable, OpenTable {
    double top();

    double bottom();

    /**
     * Writes its rows.
     *
     * @param confidence in the words and places of the page
     */
    void write(Manuscript manuscript, double confidence);
}
