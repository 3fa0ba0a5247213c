package org.minutebook.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Minutes;
import org.minutebook.model.Passage;
import org.minutebook.model.Provenance;

/** What one document states, on its way into the graph: makes the properties of the edges, and the rows of statements. */
final class Told {
    private final Minutes minutes;
    private final boolean current;
    private final Map<String, String> titles = new LinkedHashMap<>();

    /** For a document that speaks for its meeting, or doesn't. */
    Told(Minutes minutes, boolean current) {
        this.minutes = minutes;
        this.current = current;
        minutes.items().forEach(item -> titles.putIfAbsent(item.number(), item.title()));
    }

    Minutes minutes() {
        return minutes;
    }

    String document() {
        return minutes.document().sha256();
    }

    String meeting() {
        return minutes.meeting().id().toString();
    }

    Props edge(Provenance source) {
        return Props.of(source, current);
    }

    /** Of a fact that stands under an agenda item, if it does; the title saves every reader the way to the item. */
    Props edgeUnder(Provenance source, @Nullable String item) {
        Props edge = edge(source).put("item", item);
        return item == null ? edge : edge.put("itemTitle", titles.get(item));
    }

    /** The number of the item in whose text something stands; null where it is in none. */
    @Nullable
    String item(Provenance source) {
        for (Passage passage : minutes.passages()) {
            if (passage.evidence().start() <= source.evidence().start()
                    && source.evidence().end() <= passage.evidence().end()) {
                return passage.item();
            }
        }
        return null;
    }

    /** What every node has that belongs to one document. */
    Props node(int position) {
        return new Props().put("document", document()).put("position", position);
    }

    /** A row for a statement: the edge and one thing more. */
    static Props row(String name, Object value, Props edge) {
        return new Props()
                .put(name, value instanceof Props node ? node.map() : value)
                .put("edge", edge.map());
    }

    /** All rows of some documents, one after the other. */
    static List<Map<String, Object>> rows(List<Told> documents, Function<Told, List<Map<String, Object>>> rows) {
        return documents.stream().flatMap(told -> rows.apply(told).stream()).toList();
    }

    /** The same by document, for statements that find its meeting first; those that have none are left out. */
    static List<Map<String, Object>> byMeeting(List<Told> documents, Function<Told, List<Map<String, Object>>> rows) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Told told : documents) {
            List<Map<String, Object>> own = rows.apply(told);
            if (!own.isEmpty()) {
                all.add(Map.of("meeting", told.meeting(), "rows", own));
            }
        }
        return all;
    }
}
