package org.minutebook.model.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Evidence;

/**
 * One thing that two documents of a meeting tell differently.
 *
 * @param subject what it is about: an item's or an action's name, a person, the title that words stand under
 * @param before what the earlier document says, null where only the later one says it
 * @param after what the later document says, null where only the earlier one says it
 * @param words the change word by word, in reading order; empty but for {@link Kind#CHANGED}
 */
public record Difference(
        Kind kind,
        String subject,
        @Nullable Statement before,
        @Nullable Statement after,
        List<Run> words) {
    /** What became of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** The same words in another place: under another number, or another heading. */
        MOVED
    }

    /**
     * What one document says.
     *
     * @param text on one line
     * @param place number or title that it stands under, null where it stands under none
     */
    public record Statement(String text, @Nullable String place, Evidence evidence) {}

    /** Words that follow each other and share their fate. */
    public record Run(Fate fate, String text) {}

    /** What became of words. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    public Difference {
        boolean both = before != null && after != null;
        if (both != (kind == Kind.CHANGED || kind == Kind.MOVED) || (before == null && after == null)) {
            throw new IllegalArgumentException(
                    "What is %s can't have before %s and after %s".formatted(kind, before, after));
        }
        words = List.copyOf(words);
    }
}
