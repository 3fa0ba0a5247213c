package org.minutebook.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Basis;
import org.minutebook.model.Provenance;
import org.minutebook.model.answer.DecisionEntry;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.StatusNow;
import org.minutebook.model.answer.TopicAction;
import org.minutebook.model.answer.TopicEntry;
import org.minutebook.model.answer.TopicHistory;
import org.minutebook.model.answer.TopicSummary;

/** Reads topics: the agenda items of many meetings under one name. */
final class Topics {
    /** One item about a topic. */
    private record Heading(String name, TopicEntry entry) {}

    private static final Timeline<Heading> THREAD = new Timeline<>(
            heading -> heading.entry().meeting(),
            heading -> heading.entry().evidence().start());

    private final Bolt bolt;

    Topics(Bolt bolt) {
        this.bolt = bolt;
    }

    /** Those that meetings held by a day were about, or all. */
    List<TopicSummary> all(@Nullable LocalDate day) {
        String cypher = """
                MATCH (t:Topic)
                USING INDEX SEEK t:Topic(slug)
                WHERE t.slug >= ''
                MATCH (t)<-[:ABOUT {current: true}]-(i)-[:PART_OF]->(m)
                WHERE $always OR m.date <= $day
                WITH t, i, m ORDER BY coalesce(m.date, date('0001-01-01')), m.number, m.label, i.position
                RETURN t.slug AS slug, collect(i.topic) AS names, collect(i.title) AS titles,
                       count(DISTINCT m) AS meetings, min(m.date) AS first, max(m.date) AS last
                """;
        Map<String, Object> until = Map.of("always", day == null, "day", day == null ? LocalDate.EPOCH : day);
        return bolt.rows(cypher, until).stream()
                .map(Topics::summary)
                .sorted(Comparator.comparing(TopicSummary::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(TopicSummary::topic))
                .toList();
    }

    private static TopicSummary summary(Row row) {
        String name = row.texts("names").getLast();
        return new TopicSummary(
                row.text("slug"),
                name,
                aliases(name, Stream.concat(row.texts("names").stream(), row.texts("titles").stream())),
                row.number("meetings"),
                row.dateOrNull("first"),
                row.dateOrNull("last"));
    }

    /** Every other way in which its items were headed. */
    private static List<String> aliases(String name, Stream<String> headings) {
        return headings.filter(heading -> !heading.equals(name))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    Optional<TopicHistory> history(String slug) {
        String cypher = """
                MATCH (t:Topic {slug: $slug})<-[about:ABOUT {current: true}]-(i)-[:PART_OF]->(m)
                USING INDEX SEEK t:Topic(slug)
                RETURN m AS meeting, i AS item, about AS edge,
                  COLLECT {
                    MATCH (m)<-[r:DECIDED_IN {current: true}]-(d)
                    WHERE r.item = i.number
                    RETURN {decision: d, edge: r} ORDER BY d.position
                  } AS decisions,
                  COLLECT {
                    MATCH (m)<-[r:RAISED_AT {current: true}]-(a)
                    WHERE r.item = i.number
                    RETURN {action: a, text: r.text, edge: r, supersededBy: COLLECT {
                      MATCH (newer)-[:SUPERSEDES {current: true}]->(a)
                      WHERE newer.id <> a.id
                      RETURN DISTINCT newer.id ORDER BY newer.id
                    }} ORDER BY r.start
                  } AS actions
                """;
        List<Heading> headings = bolt.rows(cypher, Map.of("slug", slug)).stream()
                .map(Topics::heading)
                .toList();
        return headings.isEmpty() ? Optional.empty() : Optional.of(history(slug, headings));
    }

    private static TopicHistory history(String slug, List<Heading> headings) {
        List<Heading> thread = THREAD.oldestFirst(headings);
        String name = thread.getLast().name();
        Stream<String> others = thread.stream()
                .flatMap(heading -> Stream.of(
                        heading.name(),
                        Objects.requireNonNull(heading.entry().item()).title()));
        return new TopicHistory(
                slug,
                name,
                aliases(name, others),
                thread.stream().map(Heading::entry).toList(),
                List.of());
    }

    private static Heading heading(Row row) {
        Row item = row.row("item");
        List<DecisionEntry> decisions =
                row.rows("decisions").stream().map(Topics::decision).toList();
        TopicEntry entry = new TopicEntry(
                row.row("meeting").meetingRef(),
                new ItemRef(item.text("number"), item.text("title")),
                "",
                formal(decisions, true),
                formal(decisions, false),
                row.rows("actions").stream().map(Topics::action).toList(),
                TopicEntry.Joined.HEADING,
                row.row("edge").source());
        return new Heading(item.text("topic"), entry);
    }

    static List<DecisionEntry> formal(List<DecisionEntry> decisions, boolean formal) {
        return decisions.stream().filter(one -> one.formal() == formal).toList();
    }

    static DecisionEntry decision(Row row) {
        Row decision = row.row("decision");
        Row edge = row.row("edge");
        return new DecisionEntry(
                decision.flag("formal"), decision.text("verb"), decision.text("text"), edge.itemRef(), edge.source());
    }

    private static TopicAction action(Row row) {
        Row action = row.row("action");
        return new TopicAction(
                action.action("id"),
                Objects.requireNonNullElse(action.textOrNull("text"), row.text("text")),
                action.texts("owners"),
                action.constant("status", StatusNow.class),
                row.actions("supersededBy").stream().sorted().toList(),
                source(action, row.row("edge").source()));
    }

    /** How the action is known to stand; of one that an earlier version wrote its own paragraph has to tell. */
    private static Provenance source(Row action, Provenance raised) {
        Basis basis = action.constantOrNull("basis", Basis.class);
        return basis == null ? raised : new Provenance(raised.evidence(), basis, action.fraction("confidence"));
    }
}
