package org.minutebook.model.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Bases;
import org.minutebook.model.Classification;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Version;

/**
 * A meeting in the list of meetings.
 *
 * @param committee the committee's code
 * @param basis how its id and its date are known
 * @param items how many agenda items, sub-items among them
 */
public record MeetingSummary(
        MeetingId id,
        String committee,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable Version version,
        @Nullable Classification classification,
        Bases basis,
        int items,
        int decisions,
        int actionsRaised,
        int actionsReviewed) {}
