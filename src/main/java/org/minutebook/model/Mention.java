package org.minutebook.model;

import org.jspecify.annotations.Nullable;

/**
 * Something named in passing; distinct by kind, id and item.
 *
 * @param id canonical: {@code SECMP0062}, {@code INC000000503961}, {@code OPSG_36}, {@code OPSG 26c/08}
 * @param item number of the top-level agenda item, null before the first
 */
public record Mention(MentionKind kind, String id, @Nullable String item, Provenance source) {}
