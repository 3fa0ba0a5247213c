package org.minutebook.model.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.MeetingId;

/**
 * Which actions the register lists; null lets all through.
 *
 * @param owner slug or name of an organisation
 * @param overdueOn only open actions whose target lies before this day
 * @param meeting that raised them
 */
public record ActionFilter(
        @Nullable String owner,
        @Nullable StatusNow status,
        @Nullable LocalDate overdueOn,
        @Nullable MeetingId meeting) {
    public static final ActionFilter ALL = new ActionFilter(null, null, null, null);
}
