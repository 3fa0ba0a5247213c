package org.minutebook.model;

/** An abbreviation that the page spells out, as {@code Communications Hub (CH)}. */
public record Definition(String term, String expansion, Provenance source) {}
