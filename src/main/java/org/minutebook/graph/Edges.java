package org.minutebook.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Minutes;
import org.minutebook.model.Provenance;

/** Makes the properties of the edges that one document states. */
final class Edges {
    private final boolean current;
    private final Map<String, String> titles = new LinkedHashMap<>();

    /** For a document that speaks for its meeting, or doesn't. */
    Edges(Minutes minutes, boolean current) {
        this.current = current;
        minutes.items().forEach(item -> titles.putIfAbsent(item.number(), item.title()));
    }

    Props of(Provenance source) {
        return Props.of(source, current);
    }

    /** Of a fact that stands under an agenda item, if it does; the title saves every reader the way to the item. */
    Props under(Provenance source, @Nullable String item) {
        Props edge = of(source).put("item", item);
        return item == null ? edge : edge.put("itemTitle", titles.get(item));
    }

    /** A row for a statement: the edge and one thing more. */
    static Props row(String name, Object value, Props edge) {
        return new Props()
                .put(name, value instanceof Props node ? node.map() : value)
                .put("edge", edge.map());
    }
}
