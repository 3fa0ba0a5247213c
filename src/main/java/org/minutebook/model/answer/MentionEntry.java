package org.minutebook.model.answer;

import org.jspecify.annotations.Nullable;
import org.minutebook.model.Provenance;

/** One place that names something. */
public record MentionEntry(MeetingRef meeting, @Nullable ItemRef item, Provenance source) implements Sourced {}
