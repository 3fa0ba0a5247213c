package org.minutebook.model.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.Provenance;
import org.minutebook.model.ReviewStatus;

/** One meeting's look at one action; dates as in {@link org.minutebook.model.Review}. */
public record ReviewEntry(
        ActionId action,
        MeetingRef meeting,
        @Nullable ItemRef item,
        String text,
        @Nullable String owner,
        @Nullable LocalDate raised,
        @Nullable LocalDate closed,
        @Nullable LocalDate reopened,
        @Nullable LocalDate lastTarget,
        @Nullable LocalDate revisedTarget,
        @Nullable String targetNote,
        @Nullable ReviewStatus status,
        String discussion,
        Provenance source)
        implements Sourced {}
