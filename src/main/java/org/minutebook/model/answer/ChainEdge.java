package org.minutebook.model.answer;

import org.minutebook.model.ActionId;
import org.minutebook.model.LinkKind;
import org.minutebook.model.Provenance;

/**
 * One hop of a chain.
 *
 * @param from the newer action
 * @param to the older one
 * @param said the words that make the hop, such as {@code superseded by}
 */
public record ChainEdge(ActionId from, ActionId to, LinkKind kind, String said, Provenance source) implements Sourced {}
