package org.minutebook.graph;

import java.util.Set;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;

/**
 * What one change of the graph may have changed for its readers.
 *
 * @param actions whose life may read differently now, or which vanished
 * @param told documents that say something that they did not say before
 * @param nowCurrent documents that speak for their meeting and did not, or said something else, before
 * @param noLongerCurrent documents that spoke for their meeting before and do not now
 */
public record Changes(
        Set<ActionId> actions, Set<DocumentId> told, Set<DocumentId> nowCurrent, Set<DocumentId> noLongerCurrent) {
    public Changes {
        actions = Set.copyOf(actions);
        told = Set.copyOf(told);
        nowCurrent = Set.copyOf(nowCurrent);
        noLongerCurrent = Set.copyOf(noLongerCurrent);
    }
}
