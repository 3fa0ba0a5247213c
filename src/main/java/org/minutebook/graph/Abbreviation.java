package org.minutebook.graph;

/**
 * An abbreviation that minutes spell out, as {@code Communications Hub (CH)}.
 *
 * @param documents how many current documents spell it out so
 */
public record Abbreviation(String term, String expansion, int documents) {}
