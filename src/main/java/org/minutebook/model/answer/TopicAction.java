package org.minutebook.model.answer;

import java.util.List;
import org.minutebook.model.ActionId;
import org.minutebook.model.Provenance;

/**
 * An action raised under a topic, and what became of it.
 *
 * @param source as {@link ActionSummary} has it
 */
public record TopicAction(
        ActionId id,
        String text,
        List<String> owners,
        StatusNow statusNow,
        List<ActionId> supersededBy,
        Provenance source)
        implements Sourced {
    public TopicAction {
        owners = List.copyOf(owners);
        supersededBy = List.copyOf(supersededBy);
    }
}
