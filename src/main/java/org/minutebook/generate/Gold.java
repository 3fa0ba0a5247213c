package org.minutebook.generate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.AnomalyKind;
import org.minutebook.model.Basis;
import org.minutebook.model.Classification;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.MentionKind;
import org.minutebook.model.NextMeeting;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.Role;
import org.minutebook.model.Version;

/** What a careful reader finds in one document of minutes: the facts without their places on the page. */
public record Gold(
        Sat meeting,
        List<Person> attendance,
        List<Item> items,
        List<Row> reviews,
        List<Raised> raised,
        List<Resolved> decisions,
        List<Named> mentions,
        List<Linked> links,
        List<Spelled> definitions,
        List<Wrong> anomalies) {
    public Gold {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        reviews = List.copyOf(reviews);
        raised = List.copyOf(raised);
        decisions = List.copyOf(decisions);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
        definitions = List.copyOf(definitions);
        anomalies = List.copyOf(anomalies);
    }

    /** The meeting, from the front matter and the closing lines. */
    public record Sat(
            MeetingId id,
            @Nullable LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable String venue,
            @Nullable Version version,
            @Nullable Classification classification,
            List<NextMeeting> next,
            Bases basis) {}

    /** Whether the page states the meeting's id and date. */
    public record Bases(Basis id, Basis date) {}

    /** Somebody present or excused. */
    public record Person(
            String name,
            @Nullable String representing,
            Role role,
            boolean alternate,
            boolean part,
            boolean remote,
            List<String> items) {}

    /** An agenda item or sub-item. */
    public record Item(String number, String title) {}

    /** A row of the actions table. */
    public record Row(
            ActionId id,
            String text,
            @Nullable String owner,
            @Nullable LocalDate raised,
            @Nullable LocalDate lastTarget,
            @Nullable LocalDate revisedTarget,
            @Nullable ReviewStatus status) {}

    /** An action raised. */
    public record Raised(
            ActionId id,
            List<String> owners,
            String text,
            @Nullable String item) {}

    /** A formal resolution. */
    public record Resolved(
            String verb, String text, @Nullable String item) {}

    /** Something named, distinct by kind, id and top-level item. */
    public record Named(
            MentionKind kind, String id, @Nullable String item) {}

    /** A link between two actions. */
    public record Linked(LinkKind kind, ActionId from, ActionId to) {}

    /** An abbreviation spelled out. */
    public record Spelled(String term, String expansion) {}

    /** A row that contradicts itself or leaves out what it should say. */
    public record Wrong(AnomalyKind kind, ActionId id) {}
}
