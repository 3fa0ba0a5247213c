package org.minutebook.model;

/**
 * A link between two actions.
 *
 * @param said the words that make it, such as {@code superseded by} or {@code replaces}
 */
public record Link(LinkKind kind, ActionId from, ActionId to, String said, Provenance source) {}
