package org.minutebook.model;

/**
 * Something wrong on the page itself, kept as printed and reported.
 *
 * @param action the action whose row it is
 * @param detail a sentence that says what contradicts what
 */
public record Anomaly(AnomalyKind kind, ActionId action, String detail, Provenance source) {}
