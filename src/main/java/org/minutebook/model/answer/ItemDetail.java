package org.minutebook.model.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Provenance;

/**
 * One agenda item with what happened under it and under its sub-items.
 *
 * @param topic slug of the topic that it is about
 */
public record ItemDetail(
        MeetingRef meeting,
        String number,
        String title,
        String topic,
        List<ItemEntry> subItems,
        List<DecisionEntry> decisions,
        List<DecisionEntry> informalDecisions,
        List<ActionSummary> raised,
        List<ReviewEntry> reviewed,
        Provenance source)
        implements Sourced {

    public ItemDetail {
        subItems = List.copyOf(subItems);
        informalDecisions = List.copyOf(informalDecisions);
        decisions = List.copyOf(decisions);
        raised = List.copyOf(raised);
        reviewed = List.copyOf(reviewed);
    }

    /** The item with what its meeting tells of it. */
    public static ItemDetail of(ItemEntry item, MeetingDetail in) {
        MeetingSummary whole = in.meeting();
        MeetingRef meeting = new MeetingRef(whole.id(), whole.date(), whole.version(), whole.basis());
        return new ItemDetail(
                meeting,
                item.number(),
                item.title(),
                item.topic(),
                in.items().stream().filter(i -> isPart(i.number(), item)).toList(),
                in.decisions().stream().filter(d -> isUnder(d.item(), item)).toList(),
                in.informalDecisions().stream()
                        .filter(d -> isUnder(d.item(), item))
                        .toList(),
                in.raised().stream().filter(a -> isUnder(a.item(), item)).toList(),
                in.reviewed().stream().filter(r -> isUnder(r.item(), item)).toList(),
                item.source());
    }

    private static boolean isUnder(@Nullable ItemRef ref, ItemEntry item) {
        return ref != null && (ref.number().equals(item.number()) || isPart(ref.number(), item));
    }

    private static boolean isPart(String number, ItemEntry item) {
        return number.startsWith(item.number() + ".");
    }
}
