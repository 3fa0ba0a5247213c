package org.minutebook.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.minutebook.model.answer.MeetingRef;

/**
 * Puts what meetings of several committees say into one order of time. Within a committee the order of its meetings
 * holds, even where a day is missing or misprinted; between committees the day decides, a meeting without one counting
 * as held with the one before it.
 */
final class Timeline<T> {
    private record Placed<T>(T value, MeetingRef meeting, LocalDate day, int start) {}

    private final Function<T, MeetingRef> meeting;
    private final ToIntFunction<T> start;

    /**
     * @param start where on its pages it stands
     */
    Timeline(Function<T, MeetingRef> meeting, ToIntFunction<T> start) {
        this.meeting = meeting;
        this.start = start;
    }

    /** How many meetings say them. */
    int meetings(List<T> values) {
        return (int) values.stream()
                .map(value -> meeting.apply(value).id())
                .distinct()
                .count();
    }

    List<T> oldestFirst(List<T> values) {
        List<T> byMeeting = values.stream()
                .sorted(Comparator.comparing((T value) -> meeting.apply(value).id())
                        .thenComparingInt(start))
                .toList();
        Map<String, LocalDate> reached = new HashMap<>();
        List<Placed<T>> placed = new ArrayList<>();
        for (T value : byMeeting) {
            MeetingRef at = meeting.apply(value);
            LocalDate day = reached.merge(at.id().committee(), day(at), Timeline::later);
            placed.add(new Placed<>(value, at, day, start.applyAsInt(value)));
        }
        placed.sort(Comparator.comparing((Placed<T> one) -> one.day())
                .thenComparing(one -> one.meeting().id())
                .thenComparingInt(Placed::start));
        return placed.stream().map(Placed::value).toList();
    }

    /** The days of their meetings, in order, where they have one. */
    List<LocalDate> days(List<T> values) {
        return values.stream()
                .map(value -> meeting.apply(value).date())
                .filter(Objects::nonNull)
                .<LocalDate>map(day -> day)
                .sorted()
                .toList();
    }

    private static LocalDate day(MeetingRef meeting) {
        return meeting.date() == null ? LocalDate.MIN : meeting.date();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
