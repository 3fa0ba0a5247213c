package org.minutebook.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutebook.model.answer.EntityMention;
import org.minutebook.model.answer.EntitySummary;
import org.minutebook.model.answer.EntityThread;
import org.minutebook.model.answer.MeetingRef;

/** Reads abbreviations with the places that spell them out. What most places say that one stands for is its title. */
final class SpelledOut {
    private static final String TERMS = """
            MATCH (a:Abbreviation)
            USING INDEX SEEK a:Abbreviation(term, expansion)
            WHERE a.term >= $first AND a.term <= $last AND a.expansion >= ''
            MATCH (a)<-[r:DEFINES {current: true}]-(d)
            MATCH (d)<-[:RECORDED_IN]-(m)
            RETURN a.term AS key, a.expansion AS expansion, m {.id, .date, .version, .idBasis, .dateBasis} AS meeting, r AS edge
            """;
    private static final String BEHIND_ALL = "\uFFFF";

    private record Place(MeetingRef meeting, String expansion, Row edge) {}

    private static final Timeline<Place> THREAD =
            new Timeline<>(Place::meeting, place -> place.edge().number("start"));

    private final Bolt bolt;

    SpelledOut(Bolt bolt) {
        this.bolt = bolt;
    }

    /** By term, whatever its case. */
    List<EntitySummary> all() {
        List<EntitySummary> all = new ArrayList<>();
        places("", BEHIND_ALL).forEach((term, places) -> {
            List<LocalDate> days = THREAD.days(places);
            List<String> expansions = expansions(places);
            all.add(new EntitySummary(
                    term,
                    expansions.subList(1, expansions.size()),
                    expansions.getFirst(),
                    null,
                    places.size(),
                    THREAD.meetings(places),
                    days.isEmpty() ? null : days.getFirst(),
                    days.isEmpty() ? null : days.getLast()));
        });
        return all;
    }

    /** Empty where no minutes spell it out. */
    List<EntityThread> thread(String term) {
        List<EntityThread> threads = new ArrayList<>();
        places(term, term).forEach((known, places) -> {
            List<String> expansions = expansions(places);
            threads.add(new EntityThread(
                    known,
                    expansions.subList(1, expansions.size()),
                    expansions.getFirst(),
                    null,
                    places.stream()
                            .map(place -> new EntityMention(
                                    place.meeting(),
                                    place.edge().itemRef(),
                                    place.expansion(),
                                    place.edge().source()))
                            .toList()));
        });
        return threads;
    }

    private Map<String, List<Place>> places(String first, String last) {
        Map<String, List<Place>> places =
                new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        for (Row row : bolt.rows(TERMS, Map.of("first", first, "last", last))) {
            Place place = new Place(row.row("meeting").meetingRef(), row.text("expansion"), row.row("edge"));
            places.computeIfAbsent(row.text("key"), _ -> new ArrayList<>()).add(place);
        }
        places.replaceAll((_, unordered) -> THREAD.oldestFirst(unordered));
        return places;
    }

    /** What it is said to stand for: what most places say first, of equals what was said first. */
    private static List<String> expansions(List<Place> places) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        places.forEach(place -> counts.merge(place.expansion(), 1, Integer::sum));
        List<String> expansions = new ArrayList<>(counts.keySet());
        expansions.sort(Collections.reverseOrder(Comparator.comparing(counts::get)));
        return expansions;
    }
}
