package org.minutebook.model.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ReviewStatus;

/**
 * One action's whole life.
 *
 * @param action how it stands now
 * @param reviews in meeting order
 * @param slips in meeting order
 * @param links every supersedes and relates-to edge that it is an end of
 * @param mentions in meeting order, outside its own rows
 */
public record ActionLife(
        ActionSummary action,
        List<ReviewEntry> reviews,
        List<Slip> slips,
        List<ChainEdge> links,
        List<MentionEntry> mentions) {
    public ActionLife {
        reviews = List.copyOf(reviews);
        slips = List.copyOf(slips);
        links = List.copyOf(links);
        mentions = List.copyOf(mentions);
    }

    /**
     * For how many days it has been open: from its raising to its closing, or to the last meeting that looked at it where
     * that left it open; without the days between a closing and a reopening. Null where no page tells the days.
     */
    public @Nullable Integer daysOpen() {
        ReviewEntry last = reviews.isEmpty() ? null : reviews.getLast();
        LocalDate raised = action.raised();
        LocalDate end = last == null ? null : end(last);
        if (last == null || raised == null || end == null || end.isBefore(raised)) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(raised, end);
        LocalDate closed = last.closed();
        LocalDate reopened = last.reopened();
        boolean paused = closed != null && reopened != null && reopened.isAfter(closed);
        return Math.toIntExact(paused ? days - ChronoUnit.DAYS.between(closed, reopened) : days);
    }

    private static @Nullable LocalDate end(ReviewEntry last) {
        LocalDate closed = last.closed();
        LocalDate reopened = last.reopened();
        boolean over = last.status() == ReviewStatus.CLOSED
                && closed != null
                && (reopened == null || !reopened.isAfter(closed));
        return over ? closed : last.meeting().date();
    }
}
