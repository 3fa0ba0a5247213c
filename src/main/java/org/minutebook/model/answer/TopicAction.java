package org.minutebook.model.answer;

import java.util.List;
import org.minutebook.model.ActionId;

/** An action raised under a topic, and what became of it. */
public record TopicAction(
        ActionId id, String text, List<String> owners, StatusNow statusNow, List<ActionId> supersededBy) {
    public TopicAction {
        owners = List.copyOf(owners);
        supersededBy = List.copyOf(supersededBy);
    }
}
