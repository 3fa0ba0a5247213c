package org.minutebook.model.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;

/**
 * Which actions the register lists, and in what order; null lets all through.
 *
 * @param owner slug or name of an organisation
 * @param overdueOn only open actions whose target lies before this day
 * @param meeting that raised them
 * @param slipped how often their targets moved to a later day at least
 * @param topics names of topics, one of which they were raised or reviewed under; none lets all through
 */
public record ActionFilter(
        @Nullable String owner,
        @Nullable StatusNow status,
        @Nullable LocalDate overdueOn,
        @Nullable MeetingId meeting,
        int slipped,
        Set<String> topics,
        Order order) {
    public static final ActionFilter ALL = new ActionFilter(null, null, null, null);

    private static final Comparator<ActionSummary> BY_MEETING = Comparator.comparing(
            ActionSummary::id,
            Comparator.comparing(ActionId::committee)
                    .thenComparing((ActionId id) -> id.meeting().number(), Comparator.reverseOrder())
                    .thenComparing((ActionId id) -> id.meeting().label(), Comparator.reverseOrder())
                    .thenComparing(ActionId::number));

    /** What comes first; of equals, those of the newest meeting. */
    public enum Order {
        /** The newest meeting's. */
        MEETING,
        /** What was raised first. */
        AGE,
        /** What is due first. */
        DUE,
        /** What slipped most often. */
        SLIPS
    }

    public ActionFilter {
        if (slipped < 0) {
            throw new IllegalArgumentException("An action slips 0 times or more, not " + slipped);
        }
        topics = Set.copyOf(topics);
    }

    /** In the order of meetings, whatever the topic and however often it slipped. */
    public ActionFilter(
            @Nullable String owner,
            @Nullable StatusNow status,
            @Nullable LocalDate overdueOn,
            @Nullable MeetingId meeting) {
        this(owner, status, overdueOn, meeting, 0, Set.of(), Order.MEETING);
    }

    /** The same under other names of owner and topics. */
    public ActionFilter under(@Nullable String otherOwner, Set<String> otherTopics) {
        return new ActionFilter(otherOwner, status, overdueOn, meeting, slipped, otherTopics, order);
    }

    /** The order, in which no two actions are equal; what is not dated comes last. */
    public Comparator<ActionSummary> comparator() {
        return switch (order) {
            case MEETING -> BY_MEETING;
            case AGE ->
                Comparator.comparing((ActionSummary action) -> orLast(action.raised()))
                        .thenComparing(BY_MEETING);
            case DUE ->
                Comparator.comparing((ActionSummary action) -> orLast(action.due()))
                        .thenComparing(BY_MEETING);
            case SLIPS ->
                Comparator.comparing(ActionSummary::slips, Comparator.reverseOrder())
                        .thenComparing(BY_MEETING);
        };
    }

    private static LocalDate orLast(@Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, LocalDate.MAX);
    }
}
