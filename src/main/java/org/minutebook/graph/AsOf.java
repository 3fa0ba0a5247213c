package org.minutebook.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.MentionEntry;
import org.minutebook.model.answer.ReviewEntry;

/**
 * How an action stood on a day, from what had been minuted by then.
 *
 * <p>Meetings held on or before the day count whole, all others not at all but for what a row dates itself: an action
 * is there from the day on which a later row says that it was raised, with that row's wording and owner until a meeting
 * gives others, and is closed and open again from the days that later rows give for it. What a later row does not date,
 * its status, its targets, and what supersedes it, counts from its meeting on. A meeting without a day is never known to
 * have been held by then.
 */
record AsOf(LocalDate day) {
    /** What a row says happened on a day. */
    private record Event(LocalDate day, ReviewStatus status) {}

    /** The life as it was known; empty where the action was not there yet. */
    Optional<ActionLife> of(Life whole) {
        Life known = known(whole);
        List<ReviewEntry> later =
                whole.reviews().stream().filter(row -> !held(row.meeting())).toList();
        Life told = ahead(known, later)
                .map(row -> known.withReviews(
                        Stream.concat(known.reviews().stream(), Stream.of(row)).toList()))
                .orElse(known);
        return told.life().map(this::withoutAhead);
    }

    private boolean held(MeetingRef meeting) {
        return meeting.date() != null && !meeting.date().isAfter(day);
    }

    private Life known(Life whole) {
        return new Life(
                whole.id(),
                whole.own().filter(this::held),
                held(whole.raisings(), Life.Raising::meeting),
                held(whole.reviews(), ReviewEntry::meeting),
                held(whole.mentions(), MentionEntry::meeting),
                held(whole.sayings(), Life.Saying::meeting));
    }

    private <T> List<T> held(List<T> facts, Function<T, MeetingRef> meeting) {
        return facts.stream().filter(fact -> held(meeting.apply(fact))).toList();
    }

    /** The row of a later meeting that speaks of the time before the day, cut down to what it dates. */
    private Optional<ReviewEntry> ahead(Life known, List<ReviewEntry> later) {
        LocalDate said = lastWord(known);
        return said == null ? firstWord(later) : change(later, said);
    }

    /** The day of the last meeting that settles how it stands; null where it is at most mentioned. */
    private static @Nullable LocalDate lastWord(Life known) {
        Stream<MeetingRef> meetings = Stream.concat(
                known.raisings().stream().map(Life.Raising::meeting),
                known.reviews().stream().map(ReviewEntry::meeting));
        return meetings.flatMap(meeting -> Stream.ofNullable(meeting.date()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Optional<ReviewEntry> firstWord(List<ReviewEntry> later) {
        return later.stream()
                .filter(row -> by(row.raised()) != null)
                .findFirst()
                .map(row -> cut(
                        row,
                        row.text(),
                        row.owner(),
                        latest(later).map(Event::status).orElse(ReviewStatus.OPEN)));
    }

    private Optional<ReviewEntry> change(List<ReviewEntry> later, LocalDate after) {
        return latest(later)
                .filter(event -> event.day().isAfter(after))
                .flatMap(event -> later.stream()
                        .filter(row -> events(row).anyMatch(event::equals))
                        .findFirst()
                        .map(row -> cut(row, "", null, event.status())));
    }

    /** Of two on one day the later one in a row's own order holds: what was closed and opened again that day is open. */
    private Optional<Event> latest(List<ReviewEntry> later) {
        return later.stream()
                .flatMap(this::events)
                .reduce((one, next) -> next.day().isBefore(one.day()) ? one : next);
    }

    private Stream<Event> events(ReviewEntry row) {
        return Stream.concat(
                Stream.ofNullable(by(row.closed())).map(closed -> new Event(closed, ReviewStatus.CLOSED)),
                Stream.ofNullable(by(row.reopened())).map(reopened -> new Event(reopened, ReviewStatus.OPEN)));
    }

    /** The date where it is not after the day. */
    private @Nullable LocalDate by(@Nullable LocalDate date) {
        return date == null || date.isAfter(day) ? null : date;
    }

    private ReviewEntry cut(ReviewEntry row, String text, @Nullable String owner, ReviewStatus status) {
        return new ReviewEntry(
                row.action(),
                row.meeting(),
                null,
                text,
                owner,
                by(row.raised()),
                by(row.closed()),
                by(row.reopened()),
                null,
                null,
                null,
                status,
                "",
                row.source());
    }

    private ActionLife withoutAhead(ActionLife life) {
        return new ActionLife(
                life.action(), held(life.reviews(), ReviewEntry::meeting), life.slips(), life.links(), life.mentions());
    }
}
