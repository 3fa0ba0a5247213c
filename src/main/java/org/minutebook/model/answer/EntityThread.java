package org.minutebook.model.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A modification, an incident or an abbreviation with every place that names it; what the other fields are, {@link EntitySummary} tells.
 *
 * @param mentions oldest first
 */
public record EntityThread(
        String id,
        List<String> aliases,
        @Nullable String title,
        @Nullable Integer category,
        List<EntityMention> mentions) {
    public EntityThread {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
