package org.minutebook.model.answer;

import java.util.List;
import org.minutebook.model.ActionId;

/**
 * The whole supersession component of an action, both ways.
 *
 * @param current the ends that nothing supersedes; all members of a loop with no way out
 * @param cyclic whether the component has a loop
 * @param nodes oldest first
 */
public record Chain(
        ActionId action, List<ActionId> current, boolean cyclic, List<ChainNode> nodes, List<ChainEdge> edges) {
    public Chain {
        current = List.copyOf(current);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
