package org.minutebook.model.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Evidence;

/**
 * One meeting's part in a topic's history.
 *
 * @param summary an extract of what was said, on one line
 * @param decisions made formally under the item
 * @param informalDecisions made there in passing
 * @param actions raised under the item
 * @param related true where the words occur outside an item of that topic
 */
public record TopicEntry(
        MeetingRef meeting,
        @Nullable ItemRef item,
        String summary,
        List<DecisionEntry> decisions,
        List<DecisionEntry> informalDecisions,
        List<TopicAction> actions,
        boolean related,
        Evidence evidence) {
    public TopicEntry {
        decisions = List.copyOf(decisions);
        informalDecisions = List.copyOf(informalDecisions);
        actions = List.copyOf(actions);
    }
}
