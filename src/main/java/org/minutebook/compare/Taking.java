package org.minutebook.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Attendance;
import org.minutebook.model.Decision;
import org.minutebook.model.Evidence;
import org.minutebook.model.Meeting;
import org.minutebook.model.Minutes;
import org.minutebook.model.Provenance;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;
import org.minutebook.model.Slug;
import org.minutebook.model.TopicName;

/** Takes minutes apart into facts that can be compared. */
final class Taking {
    private final Minutes minutes;
    private final Map<String, String> titles = new HashMap<>();

    Taking(Minutes minutes) {
        this.minutes = minutes;
        minutes.items().forEach(item -> titles.putIfAbsent(item.number(), item.title()));
    }

    /** Items go by their titles, which stay when numbers move. */
    private @Nullable String title(@Nullable String item) {
        return item == null ? null : titles.getOrDefault(item, item);
    }

    private String subject(@Nullable String item) {
        String title = title(item);
        return title == null ? "" : title;
    }

    List<Fact> front() {
        Meeting meeting = minutes.meeting();
        List<Fact> facts = new ArrayList<>();
        add(facts, "title", meeting.title());
        add(facts, "date", meeting.date());
        add(facts, "start", meeting.start());
        add(facts, "end", meeting.end());
        add(facts, "venue", meeting.venue());
        add(facts, "classification", meeting.classification());
        meeting.next().forEach(next -> add(facts, next.label(), next.date()));
        return facts;
    }

    /** The front matter has one place on the page for all that it says. */
    private void add(List<Fact> facts, String name, @Nullable Object value) {
        if (value != null) {
            Evidence evidence = minutes.meeting().source().evidence();
            facts.add(new Fact(name, name, null, value.toString(), evidence));
        }
    }

    List<Fact> attendance() {
        return minutes.attendance().stream()
                .map(one -> new Fact(
                        Slug.of(one.name()),
                        one.name(),
                        null,
                        told(one),
                        one.source().evidence()))
                .toList();
    }

    private static String told(Attendance one) {
        return Stream.of(
                        one.name(),
                        one.representing() == null ? "" : "for " + one.representing(),
                        one.role().name().toLowerCase(Locale.ROOT),
                        one.alternate() ? "alternate" : "",
                        one.part() ? "part of the meeting" : "",
                        one.remote() ? "remote" : "",
                        one.items().isEmpty() ? "" : "items " + String.join(", ", one.items()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    List<Fact> items() {
        return minutes.items().stream()
                .map(item -> new Fact(
                        Slug.of(TopicName.of(item.title()).name()),
                        item.title(),
                        item.number(),
                        item.title(),
                        item.source().evidence()))
                .toList();
    }

    List<Fact> decisions() {
        return Stream.concat(minutes.decisions().stream(), minutes.informalDecisions().stream())
                .map(this::decision)
                .toList();
    }

    private Fact decision(Decision decision) {
        String text = decision.verb() + " " + decision.text();
        return new Fact(
                Tokens.plain(text),
                subject(decision.item()),
                title(decision.item()),
                text,
                decision.source().evidence());
    }

    List<Fact> raised() {
        return minutes.raised().stream().map(this::raised).toList();
    }

    private Fact raised(RaisedAction action) {
        String owners = action.owners().isEmpty() ? "" : " (" + String.join(", ", action.owners()) + ")";
        String id = action.id().toString();
        return new Fact(
                id,
                id,
                title(action.item()),
                id + ": " + action.text() + owners,
                action.source().evidence());
    }

    List<Fact> reviewed() {
        return minutes.reviews().stream().map(Taking::reviewed).toList();
    }

    private static Fact reviewed(Review review) {
        String id = review.id().toString();
        String text = Stream.of(
                        review.text(),
                        part("owner", review.owner()),
                        part("raised", review.raised()),
                        part("closed", review.closed()),
                        part("reopened", review.reopened()),
                        part("last target", review.lastTarget()),
                        part("revised target", review.revisedTarget()),
                        part("target", review.targetNote()),
                        part(
                                "status",
                                review.status() == null
                                        ? null
                                        : review.status().name().toLowerCase(Locale.ROOT)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return new Fact(id, id, null, text, review.source().evidence());
    }

    private static String part(String name, @Nullable Object value) {
        return value == null ? "" : name + " " + value;
    }

    /** Paragraphs that are no part of an action's own paragraph, a row or a decision, which are told by themselves. */
    List<Fact> wording() {
        List<Evidence> told = Stream.of(
                        minutes.raised().stream().map(RaisedAction::source),
                        minutes.reviews().stream().map(Review::source),
                        minutes.decisions().stream().map(Decision::source))
                .flatMap(sources -> sources)
                .map(Provenance::evidence)
                .toList();
        return minutes.passages().stream()
                .filter(passage -> told.stream().noneMatch(place -> covers(place, passage.evidence())))
                .map(passage -> new Fact(
                        Tokens.plain(passage.text()),
                        subject(passage.item()),
                        title(passage.item()),
                        passage.text(),
                        passage.evidence()))
                .toList();
    }

    private static boolean covers(Evidence place, Evidence passage) {
        int shared = Math.min(place.end(), passage.end()) - Math.max(place.start(), passage.start());
        return 2 * shared > passage.end() - passage.start();
    }
}
