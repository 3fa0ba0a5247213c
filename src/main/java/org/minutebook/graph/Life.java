package org.minutebook.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.Evidence;
import org.minutebook.model.LinkKind;
import org.minutebook.model.Provenance;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.MentionEntry;
import org.minutebook.model.answer.ReviewEntry;
import org.minutebook.model.answer.Sourced;
import org.minutebook.model.answer.StatusNow;

/**
 * All that current documents say of one action, and what follows from it.
 *
 * @param own the meeting that the action is numbered at, where minutes of it are there
 */
record Life(
        ActionId id,
        Optional<MeetingRef> own,
        List<Raising> raisings,
        List<ReviewEntry> reviews,
        List<MentionEntry> mentions,
        List<Saying> sayings) {
    /** An ACTION paragraph. */
    record Raising(MeetingRef meeting, String text, List<String> owners, Optional<ItemRef> item, Provenance source)
            implements Sourced {}

    /** A link and the meeting whose minutes draw it. */
    record Saying(MeetingRef meeting, ChainEdge edge) {
        private static final Comparator<Saying> EARLIEST = Comparator.comparing(
                        (Saying saying) -> saying.meeting().id())
                .thenComparingInt(saying -> saying.edge().evidence().start());

        /** One edge for each kind and pair of ends: that of the meeting that said it first. */
        static List<ChainEdge> first(Collection<Saying> sayings) {
            Map<List<Object>, ChainEdge> edges = new LinkedHashMap<>();
            for (Saying saying : sayings.stream().sorted(EARLIEST).toList()) {
                ChainEdge edge = saying.edge();
                edges.putIfAbsent(List.of(edge.kind(), edge.from(), edge.to()), edge);
            }
            return List.copyOf(edges.values());
        }
    }

    Life {
        raisings = sorted(raisings, Raising::meeting, Raising::evidence);
        reviews = sorted(reviews, ReviewEntry::meeting, ReviewEntry::evidence);
        mentions = sorted(mentions, MentionEntry::meeting, MentionEntry::evidence);
        sayings = sayings.stream().sorted(Saying.EARLIEST).toList();
    }

    private static <T> List<T> sorted(List<T> facts, Function<T, MeetingRef> meeting, Function<T, Evidence> evidence) {
        return facts.stream()
                .sorted(Comparator.comparing((T fact) -> meeting.apply(fact).id())
                        .thenComparingInt(fact -> evidence.apply(fact).start()))
                .toList();
    }

    Life withReviews(List<ReviewEntry> others) {
        return new Life(id, own, raisings, others, mentions, sayings);
    }

    /** The life; empty where no current document speaks of the action. */
    Optional<ActionLife> life() {
        return first().map(first -> {
            List<ChainEdge> links = Saying.first(sayings);
            Targets targets = new Targets(reviews);
            return new ActionLife(summary(first, links, targets), reviews, targets.slips(), links, outsideOwnRows());
        });
    }

    private ActionSummary summary(Spoken first, List<ChainEdge> links, Targets targets) {
        List<ActionId> supersededBy = ends(links, edge -> edge.to().equals(id) ? edge.from() : null);
        List<ActionId> supersedes = ends(links, edge -> edge.from().equals(id) ? edge.to() : null);
        return new ActionSummary(
                id,
                text(),
                owners(),
                supersededBy.isEmpty() ? statusByReviews() : StatusNow.SUPERSEDED,
                known(),
                raised(),
                targets.holding(),
                targets.slips().size(),
                raisings.stream()
                        .map(Raising::meeting)
                        .findFirst()
                        .or(() -> own)
                        .orElse(first.meeting()),
                item(),
                supersededBy,
                supersedes,
                source(first, links));
    }

    /** An action that is said to supersede itself is a misprint: it shows in the links and settles nothing. */
    private List<ActionId> ends(List<ChainEdge> links, Function<ChainEdge, @Nullable ActionId> otherEnd) {
        return links.stream()
                .filter(edge ->
                        edge.kind() == LinkKind.SUPERSEDES && !edge.from().equals(edge.to()))
                .<ActionId>mapMulti((edge, take) -> {
                    ActionId end = otherEnd.apply(edge);
                    if (end != null) {
                        take.accept(end);
                    }
                })
                .sorted()
                .toList();
    }

    private @Nullable String text() {
        return reviews.reversed().stream()
                .map(ReviewEntry::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .or(() -> raisings.stream().map(Raising::text).findFirst())
                .orElse(null);
    }

    private List<String> owners() {
        for (ReviewEntry review : reviews.reversed()) {
            if (review.owner() != null) {
                return List.of(review.owner());
            }
        }
        return raisings.isEmpty() ? List.of() : raisings.getFirst().owners();
    }

    /** The latest meeting that gives a status settles it; a row with a day of closing but no status gives one too. */
    private StatusNow statusByReviews() {
        for (ReviewEntry review : reviews.reversed()) {
            if (review.status() != null) {
                return StatusNow.valueOf(review.status().name());
            }
            if (review.closed() != null && review.reopened() == null) {
                return StatusNow.CLOSED;
            }
        }
        return known() == Known.MENTIONED ? StatusNow.UNKNOWN : StatusNow.OPEN;
    }

    private Known known() {
        if (!raisings.isEmpty()) {
            return Known.RAISED;
        }
        return reviews.isEmpty() ? Known.MENTIONED : Known.TABLED;
    }

    private @Nullable LocalDate raised() {
        if (!raisings.isEmpty() && raisings.getFirst().meeting().date() != null) {
            return raisings.getFirst().meeting().date();
        }
        for (ReviewEntry review : reviews.reversed()) {
            if (review.raised() != null) {
                return review.raised();
            }
        }
        return own.map(MeetingRef::date).orElse(null);
    }

    private @Nullable ItemRef item() {
        return raisings.stream()
                .flatMap(raising -> raising.item().stream())
                .findFirst()
                .or(() -> reviews.stream()
                        .flatMap(review -> Stream.ofNullable(review.item()))
                        .findFirst())
                .orElse(null);
    }

    /** The summary is as sure as the least sure of what it is made of: paragraph, rows, and what supersedes the action. */
    private Provenance source(Spoken first, List<ChainEdge> links) {
        Sourced said = Stream.<Sourced>concat(raisings.stream(), reviews.reversed().stream())
                .findFirst()
                .orElse(first.said());
        Stream<Sourced> superseding = links.stream()
                .filter(edge -> edge.kind() == LinkKind.SUPERSEDES && edge.to().equals(id))
                .map(edge -> edge);
        List<Provenance> parts = Stream.of(Stream.of(said), raisings.stream().limit(1), telling(), superseding)
                .flatMap(part -> part)
                .map(Sourced::source)
                .toList();
        return Provenance.weakest(said.evidence(), parts);
    }

    /** The rows that settle its wording, who is to act, how it stands and when it is due. */
    private Stream<Sourced> telling() {
        Stream<Predicate<ReviewEntry>> settling = Stream.of(
                row -> !row.text().isBlank(),
                row -> row.owner() != null,
                row -> row.status() != null || row.closed() != null,
                row -> row.revisedTarget() != null || row.lastTarget() != null);
        return settling.flatMap(
                settles -> reviews.reversed().stream().filter(settles).limit(1));
    }

    /** A place that speaks of the action. */
    private record Spoken(MeetingRef meeting, Sourced said) {}

    /** Mentions come before links: they name the action, a link's sentence may not. */
    private Optional<Spoken> first() {
        Stream<Spoken> named = Stream.concat(
                raisings.stream().map(raising -> new Spoken(raising.meeting(), raising)),
                Stream.concat(
                        reviews.stream().map(review -> new Spoken(review.meeting(), review)),
                        mentions.stream().map(mention -> new Spoken(mention.meeting(), mention))));
        Stream<Spoken> linked = sayings.stream().map(saying -> new Spoken(saying.meeting(), saying.edge()));
        return Stream.concat(named, linked)
                .min(Comparator.comparing(spoken -> spoken.meeting().id()));
    }

    private List<MentionEntry> outsideOwnRows() {
        List<Evidence> rows = Stream.concat(
                        raisings.stream().map(Raising::evidence),
                        reviews.stream().map(ReviewEntry::evidence))
                .toList();
        return mentions.stream()
                .filter(mention -> rows.stream().noneMatch(row -> within(mention.evidence(), row)))
                .toList();
    }

    private static boolean within(Evidence inner, Evidence outer) {
        return inner.document().equals(outer.document())
                && inner.start() >= outer.start()
                && inner.end() <= outer.end();
    }
}
