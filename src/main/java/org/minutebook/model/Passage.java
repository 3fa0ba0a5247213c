package org.minutebook.model;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the minutes with line breaks and page furniture mended away: what search searches.
 *
 * @param item number of the agenda item that it stands in, null before the first
 * @param text on one line
 */
public record Passage(@Nullable String item, String text, Evidence evidence) {}
