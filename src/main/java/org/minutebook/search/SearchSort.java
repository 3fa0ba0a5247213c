package org.minutebook.search;

/** In which order hits come. Ties go to the newer, then by id. */
public enum SearchSort {
    RELEVANCE,
    NEWEST,
    OLDEST
}
