package org.minutebook.model.answer;

import java.util.List;

/**
 * The dated thread of a topic.
 *
 * @param topic its slug
 * @param entries oldest first
 */
public record TopicHistory(String topic, String name, List<String> aliases, List<TopicEntry> entries) {
    public TopicHistory {
        aliases = List.copyOf(aliases);
        entries = List.copyOf(entries);
    }
}
