package org.minutebook.model.answer;

import org.jspecify.annotations.Nullable;
import org.minutebook.model.Evidence;

/**
 * One place that names a modification or an incident, or spells out an abbreviation.
 *
 * @param printed how it is spelled there
 * @param evidence the sentence
 */
public record EntityMention(MeetingRef meeting, @Nullable ItemRef item, String printed, Evidence evidence) {}
