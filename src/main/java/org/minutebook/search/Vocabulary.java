package org.minutebook.search;

/** What words the index knows. */
@FunctionalInterface
interface Vocabulary {
    /** Whether any unit has the term: a stem, a folded code or, behind {@code =}, an exact form. */
    boolean knows(String term);
}
