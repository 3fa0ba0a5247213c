package org.minutebook.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.StatusNow;

/**
 * Which actions of the register are asked for; a null asks nothing.
 *
 * @param owner any spelling of the name of who is to act, by the latest word
 * @param overdueAsOf only open actions whose target lies before this day
 * @param meeting that the action was numbered at
 */
public record ActionFilter(
        @Nullable String owner,
        @Nullable StatusNow status,
        @Nullable LocalDate overdueAsOf,
        @Nullable MeetingId meeting) {
    /** The whole register. */
    public static final ActionFilter ALL = new ActionFilter(null, null, null, null);
}
