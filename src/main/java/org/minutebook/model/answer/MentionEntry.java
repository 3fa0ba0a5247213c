package org.minutebook.model.answer;

import org.jspecify.annotations.Nullable;
import org.minutebook.model.Evidence;

/** One place that names something. */
public record MentionEntry(MeetingRef meeting, @Nullable ItemRef item, Evidence evidence) {}
