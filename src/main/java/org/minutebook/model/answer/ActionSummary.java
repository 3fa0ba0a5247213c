package org.minutebook.model.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.Provenance;

/**
 * One row of the register of actions.
 *
 * @param text its latest wording, null where it is only mentioned
 * @param owners who is to act, by the latest word
 * @param raised the day it was raised, null where no page tells
 * @param due the target that holds now: the latest revised target, else the latest last target
 * @param slips how many times its target moved to a later day
 * @param meeting that raised it, or the first that speaks of it where its own minutes are not there
 * @param item that it was raised or first reviewed under
 * @param source its own ACTION paragraph, else its latest row, else a sentence that mentions it; as sure as the least sure of
 *     what this tells
 */
public record ActionSummary(
        ActionId id,
        @Nullable String text,
        List<String> owners,
        StatusNow status,
        Known known,
        @Nullable LocalDate raised,
        @Nullable LocalDate due,
        int slips,
        MeetingRef meeting,
        @Nullable ItemRef item,
        List<ActionId> supersededBy,
        List<ActionId> supersedes,
        Provenance source)
        implements Sourced {
    public ActionSummary {
        owners = List.copyOf(owners);
        supersededBy = List.copyOf(supersededBy);
        supersedes = List.copyOf(supersedes);
    }
}
