package org.minutebook.model.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic in the list of topics.
 *
 * @param topic its slug
 * @param name as the latest heading prints it
 * @param aliases other spellings, abbreviations spelled out among them
 * @param meetings how many meetings had an item on it
 */
public record TopicSummary(
        String topic,
        String name,
        List<String> aliases,
        int meetings,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    public TopicSummary {
        aliases = List.copyOf(aliases);
    }
}
