package org.minutebook.model.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Version;

/** A meeting named beside something else; date and version are those of the document that wins. */
public record MeetingRef(
        MeetingId id, @Nullable LocalDate date, @Nullable Version version) {}
