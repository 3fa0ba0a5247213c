package org.minutebook.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.EntityMention;
import org.minutebook.model.answer.EntitySummary;
import org.minutebook.model.answer.EntityThread;
import org.minutebook.model.answer.MeetingRef;

/** Reads modifications and incidents: each is what the meetings that name it say of it. */
final class Mentioned {
    /** One place that names one; of a list's the edge has no evidence. */
    private record Place(MeetingRef meeting, Row edge) {
        static Place of(Row row) {
            return new Place(row.row("meeting").meetingRef(), row.row("edge"));
        }

        String printed() {
            return edge.text("printed");
        }
    }

    private static final Timeline<Place> THREAD =
            new Timeline<>(Place::meeting, place -> place.edge().number("start"));

    /** By what kind of id it is, then by its number: {@code MP9} before {@code MP62} and {@code MP62A}. */
    private static final Comparator<String> BY_NUMBER = Comparator.<String, String>comparing(
                    key -> key.substring(0, digits(key)))
            .thenComparingInt(key -> number(key).length())
            .thenComparing(key -> number(key))
            .thenComparing(Comparator.naturalOrder());

    private final Bolt bolt;
    private final Label label;

    /** @param label of what is mentioned: modifications or incidents */
    Mentioned(Label label, Bolt bolt) {
        this.label = label;
        this.bolt = bolt;
    }

    List<EntitySummary> all() {
        return byKey(allOf(label), Map.of()).stream()
                .map(places -> summary(places, id(places)))
                .toList();
    }

    static String allOf(Label label) {
        return """
                MATCH (n:%1$s)
                USING INDEX SEEK n:%1$s(id)
                WHERE n.id >= ''
                MATCH (n)<-[r:MENTIONS {current: true}]-(m)
                RETURN n.id AS key, m {.id, .date, .version, .idBasis, .dateBasis} AS meeting, r {.printed, .title, .category, .start} AS edge
                """.formatted(label);
    }

    /** Those of them that are known. */
    List<EntityThread> threads(Collection<String> keys) {
        return byKey(threadsOf(label), Map.of("keys", List.copyOf(keys))).stream()
                .map(places -> thread(places, id(places)))
                .toList();
    }

    static String threadsOf(Label label) {
        return """
                MATCH (n:%1$s)
                USING INDEX SEEK n:%1$s(id)
                WHERE n.id IN $keys
                MATCH (n)<-[r:MENTIONS {current: true}]-(m)
                RETURN n.id AS key, m AS meeting, r AS edge
                """.formatted(label);
    }

    /** A modification goes by what it was printed as first; pages shorten an incident's id by its zeros, and never lengthen it. */
    private String id(List<Place> places) {
        return label == Label.INCIDENT
                ? places.stream()
                        .map(Place::printed)
                        .reduce((a, b) -> b.length() > a.length() ? b : a)
                        .orElseThrow()
                : places.getFirst().printed();
    }

    /** The places of each, oldest first. */
    private List<List<Place>> byKey(String cypher, Map<String, Object> parameters) {
        Map<String, List<Place>> places = new TreeMap<>(BY_NUMBER);
        for (Row row : bolt.rows(cypher, parameters)) {
            places.computeIfAbsent(row.text("key"), _ -> new ArrayList<>()).add(Place.of(row));
        }
        return places.values().stream().map(THREAD::oldestFirst).toList();
    }

    private static EntitySummary summary(List<Place> places, String id) {
        List<LocalDate> days = THREAD.days(places);
        return new EntitySummary(
                id,
                aliases(places, id),
                title(places),
                category(places),
                places.size(),
                THREAD.meetings(places),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast());
    }

    private static EntityThread thread(List<Place> places, String id) {
        List<EntityMention> mentions = places.stream()
                .map(place -> new EntityMention(
                        place.meeting(),
                        place.edge().itemRef(),
                        place.printed(),
                        place.edge().source()))
                .toList();
        return new EntityThread(id, aliases(places, id), title(places), category(places), mentions);
    }

    private static List<String> aliases(List<Place> places, String id) {
        return places.stream()
                .map(Place::printed)
                .distinct()
                .filter(printed -> !printed.equals(id))
                .toList();
    }

    private static @Nullable String title(List<Place> places) {
        return given(places, edge -> edge.textOrNull("title")).findFirst().orElse(null);
    }

    private static @Nullable Integer category(List<Place> places) {
        return given(places, edge -> edge.numberOrNull("category"))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static <T> Stream<T> given(List<Place> places, Function<Row, @Nullable T> field) {
        return places.stream()
                .map(place -> field.apply(place.edge()))
                .filter(Objects::nonNull)
                .<T>map(value -> value);
    }

    private static int digits(String key) {
        int at = 0;
        while (at < key.length() && !Character.isDigit(key.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String number(String key) {
        return key.substring(digits(key)).replaceAll("\\D+$", "");
    }
}
