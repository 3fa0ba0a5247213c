package org.minutebook.model;

import org.jspecify.annotations.Nullable;

/**
 * Something named in passing; distinct by kind, id and item.
 *
 * @param id as printed, in its usual spelling: {@code SECMP0062}, {@code INC000000503961}, {@code OPSG_36}, {@code OPSG 26c/08}
 * @param key the same for every id of one thing: a draft proposal {@code DP219} and the proposal {@code MP219} that it
 *     became have one, so have {@code MP062} and {@code SECMP0062}
 * @param item number of the top-level agenda item, null before the first
 * @param title that a modification is given beside its id, null where none is
 * @param category of an incident, 1 the gravest; null where none is given beside its id
 */
public record Mention(
        MentionKind kind,
        String id,
        String key,
        @Nullable String item,
        @Nullable String title,
        @Nullable Integer category,
        Provenance source) {
    /** One with nothing beside its id, which is its key too. */
    public Mention(MentionKind kind, String id, @Nullable String item, Provenance source) {
        this(kind, id, id, item, null, null, source);
    }
}
