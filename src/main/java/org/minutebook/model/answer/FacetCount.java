package org.minutebook.model.answer;

/** How many hits have a value. */
public record FacetCount(String value, long count) {}
