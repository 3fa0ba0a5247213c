package org.minutebook.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Role;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.PersonAttendance;
import org.minutebook.model.answer.PersonDetail;
import org.minutebook.model.answer.PersonSummary;

/** Reads people: each is what the attendance tables of meetings say of one name. */
final class People {
    /** One row of an attendance; of a list's the edge has no evidence. */
    private record Listed(MeetingRef meeting, Row edge) {
        static Listed of(Row row) {
            return new Listed(row.row("meeting").meetingRef(), row.row("edge"));
        }

        String name() {
            return edge.text("name");
        }

        @Nullable
        String representing() {
            return edge.textOrNull("representing");
        }

        boolean isApology() {
            return edge.constant("role", Role.class) == Role.APOLOGY;
        }
    }

    private static final Timeline<Listed> THREAD =
            new Timeline<>(Listed::meeting, listed -> listed.edge().number("start"));

    private final Bolt bolt;

    People(Bolt bolt) {
        this.bolt = bolt;
    }

    List<PersonSummary> all() {
        String cypher = """
                MATCH (p:Person)
                USING INDEX SEEK p:Person(slug)
                WHERE p.slug >= ''
                MATCH (p)-[r:ATTENDED {current: true}]->(m)
                RETURN p.slug AS slug, m {.id, .date, .version, .idBasis, .dateBasis} AS meeting,
                       r {.name, .representing, .role, .start} AS edge
                """;
        Map<String, List<Listed>> bySlug = new TreeMap<>();
        for (Row row : bolt.rows(cypher, Map.of())) {
            bySlug.computeIfAbsent(row.text("slug"), _ -> new ArrayList<>()).add(Listed.of(row));
        }
        return bySlug.entrySet().stream()
                .map(one -> summary(one.getKey(), THREAD.oldestFirst(one.getValue())))
                .sorted(Comparator.comparing(PersonSummary::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(PersonSummary::person))
                .toList();
    }

    Optional<PersonDetail> person(String slug) {
        String cypher = """
                MATCH (p:Person {slug: $slug})-[r:ATTENDED {current: true}]->(m)
                USING INDEX SEEK p:Person(slug)
                RETURN p.slug AS slug, m AS meeting, r AS edge
                """;
        List<Row> rows = bolt.rows(cypher, Map.of("slug", slug));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(detail(
                        slug, THREAD.oldestFirst(rows.stream().map(Listed::of).toList())));
    }

    private static PersonSummary summary(String slug, List<Listed> thread) {
        List<LocalDate> days = THREAD.days(thread);
        return new PersonSummary(
                slug,
                thread.getLast().name(),
                aliases(thread),
                distinct(thread, Listed::representing),
                meetings(thread, false),
                meetings(thread, true),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
    }

    private static PersonDetail detail(String slug, List<Listed> thread) {
        return new PersonDetail(
                slug,
                thread.getLast().name(),
                aliases(thread),
                distinct(thread, Listed::representing),
                meetings(thread, false),
                meetings(thread, true),
                thread.stream()
                        .map(listed -> new PersonAttendance(listed.meeting(), Meetings.attendance(slug, listed.edge())))
                        .toList(),
                List.of());
    }

    private static List<String> aliases(List<Listed> thread) {
        String name = thread.getLast().name();
        return distinct(thread, Listed::name).stream()
                .filter(other -> !other.equals(name))
                .toList();
    }

    private static List<String> distinct(List<Listed> thread, Function<Listed, @Nullable String> field) {
        return thread.stream()
                .map(field)
                .filter(Objects::nonNull)
                .<String>map(value -> value)
                .distinct()
                .toList();
    }

    /** One who is listed twice at a meeting was there once. */
    private static int meetings(List<Listed> thread, boolean apologies) {
        List<MeetingId> meetings = thread.stream()
                .filter(listed -> listed.isApology() == apologies)
                .map(listed -> listed.meeting().id())
                .distinct()
                .toList();
        return meetings.size();
    }
}
