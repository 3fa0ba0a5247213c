package org.minutebook.export;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.minutebook.model.export.ExportEdge;
import org.minutebook.model.export.ExportNode;
import org.minutebook.model.export.ExportSink;

/** Learns which properties each kind of node and edge has, and of what type, for formats that say so first. */
final class Columns implements ExportSink {
    /** What the values of a property are, as GraphML names it; anything but a number or a flag is text. */
    enum Type {
        LONG,
        DOUBLE,
        BOOLEAN,
        STRING;

        static Type of(Object value) {
            return switch (value) {
                case Long _ -> LONG;
                case Double _ -> DOUBLE;
                case Boolean _ -> BOOLEAN;
                default -> STRING;
            };
        }

        Type and(Type other) {
            return this == other ? this : STRING;
        }
    }

    private final SortedMap<String, SortedMap<String, Type>> nodes = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Type>> edges = new TreeMap<>();

    @Override
    public void node(ExportNode node) {
        learn(nodes.computeIfAbsent(node.name().label(), _ -> new TreeMap<>()), node.properties());
    }

    @Override
    public void edge(ExportEdge edge) {
        learn(edges.computeIfAbsent(edge.type(), _ -> new TreeMap<>()), edge.properties());
    }

    private static void learn(SortedMap<String, Type> columns, Map<String, Object> properties) {
        properties.forEach((name, value) -> columns.merge(name, Type.of(value), Type::and));
    }

    /** By label, then name. */
    SortedMap<String, SortedMap<String, Type>> nodes() {
        return nodes;
    }

    /** By type, then name. */
    SortedMap<String, SortedMap<String, Type>> edges() {
        return edges;
    }
}
