package org.minutebook.model.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a list.
 *
 * @param total how many there are in all
 * @param next the cursor of the following stretch, null at the end
 */
public record Page<T>(List<T> items, long total, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }
}
