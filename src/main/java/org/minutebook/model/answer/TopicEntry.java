package org.minutebook.model.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Provenance;

/**
 * One meeting's part in a topic's history.
 *
 * @param summary an extract of what was said, on one line
 * @param decisions made formally under the item
 * @param informalDecisions made there in passing
 * @param actions raised under the item
 * @param joined why it is in the thread
 */
public record TopicEntry(
        MeetingRef meeting,
        @Nullable ItemRef item,
        String summary,
        List<DecisionEntry> decisions,
        List<DecisionEntry> informalDecisions,
        List<TopicAction> actions,
        Joined joined,
        Provenance source)
        implements Sourced {
    /** Why an entry is in a topic's thread: only the first is plainly on the page. */
    public enum Joined {
        /** Its item is headed so, but for numbers and endings such as {@code - Progress Update}. */
        HEADING,
        /** Its item's heading comes to the same once abbreviations are spelled out. */
        ABBREVIATION,
        /** Somebody said that its item's heading is this topic's. */
        NAMED,
        /** Its words occur there, outside an item of that topic. */
        WORDS;

        /** For people; null where there is nothing to tell. */
        public @Nullable String inWords() {
            return switch (this) {
                case HEADING -> null;
                case ABBREVIATION -> "taken for the same: an abbreviation spelled out";
                case NAMED -> "named for the same by hand";
                case WORDS -> "mentioned in passing";
            };
        }
    }

    public TopicEntry {
        decisions = List.copyOf(decisions);
        informalDecisions = List.copyOf(informalDecisions);
        actions = List.copyOf(actions);
    }

    /** Whether the words occur outside an item of that topic. */
    public boolean related() {
        return joined == Joined.WORDS;
    }

    /** The same, in a thread for another reason. */
    public TopicEntry joined(Joined because) {
        return new TopicEntry(meeting, item, summary, decisions, informalDecisions, actions, because, source);
    }
}
