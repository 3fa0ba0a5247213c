package org.minutebook.model.answer;

import java.util.List;

/**
 * The dated thread of a topic.
 *
 * @param topic its slug
 * @param entries oldest first
 * @param gaps where it is silent between entries, by committee, oldest first
 */
public record TopicHistory(
        String topic, String name, List<String> aliases, List<TopicEntry> entries, List<TopicGap> gaps) {
    public TopicHistory {
        aliases = List.copyOf(aliases);
        entries = List.copyOf(entries);
        gaps = List.copyOf(gaps);
    }
}
