package org.minutebook.model.answer;

import org.jspecify.annotations.Nullable;
import org.minutebook.model.Provenance;

/**
 * One place that names a modification or an incident, or spells out an abbreviation.
 *
 * @param printed how it is spelled there
 * @param source the sentence
 */
public record EntityMention(MeetingRef meeting, @Nullable ItemRef item, String printed, Provenance source)
        implements Sourced {}
