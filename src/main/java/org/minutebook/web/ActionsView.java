package org.minutebook.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionFilter.Order;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.FilterValues;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.StatusNow;

/** What {@code actions.jte} shows: a stretch of the register, and the filters as they were set. */
record ActionsView(
        Page<ActionSummary> page,
        ActionFilter filter,
        @Nullable String meeting,
        @Nullable String topic,
        @Nullable LocalDate asOf,
        Pager pager) {
    private static final Pattern TIMES = Pattern.compile("[0-9]{1,4}");

    /** The filters that an address sets; an {@link IllegalArgumentException} says what would be right. */
    static ActionFilter filter(Address here, LocalDate today) {
        String status = here.first("status");
        String meeting = here.first("meeting");
        String topic = here.first("topic");
        String sort = here.first("sort");
        return new ActionFilter(
                here.first("owner"),
                status == null ? null : FilterValues.constant("status", status, StatusNow.class),
                here.first("due") == null ? null : today,
                meeting == null ? null : MeetingId.parse(meeting),
                times(here.first("slipped")),
                topic == null ? Set.of() : Set.of(topic),
                sort == null ? Order.MEETING : FilterValues.constant("sort", sort, Order.class));
    }

    private static int times(@Nullable String slipped) {
        if (slipped != null && !TIMES.matcher(slipped).matches()) {
            throw new IllegalArgumentException("slipped is how many times at least, such as 2, not '" + slipped + "'.");
        }
        return slipped == null ? 0 : Integer.parseInt(slipped);
    }
}
