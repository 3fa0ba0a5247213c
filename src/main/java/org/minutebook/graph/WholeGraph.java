package org.minutebook.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.export.ExportEdge;
import org.minutebook.model.export.ExportNode;
import org.minutebook.model.export.ExportSink;
import org.minutebook.model.export.NodeName;

/**
 * Reads all that the documents say, in an order that follows from it alone. What tells when and from where a document came
 * in is left out: a graph filled in another order, or on another machine, is the same graph.
 */
final class WholeGraph {
    private static final Set<String> OF_THE_INGEST = Set.of("sequence", "origin", "digest");
    private static final Comparator<ExportEdge> ORDER = Comparator.comparing(ExportEdge::from)
            .thenComparing(ExportEdge::to)
            .thenComparing(edge -> edge.properties().toString());

    private final Bolt bolt;
    private final ExportSink sink;

    WholeGraph(Bolt bolt, ExportSink sink) {
        this.bolt = bolt;
        this.sink = sink;
    }

    /** Holds back whoever would change the graph, until the transaction ends: all writers begin at this node. */
    static void hold(Bolt bolt) {
        String cypher = """
                MATCH (a:Archive {id: 'archive'})
                USING INDEX SEEK a:Archive(id)
                SET a.sequence = a.sequence
                """;
        bolt.rows(cypher, Map.of());
    }

    void read() throws IOException {
        for (Label label : Label.values()) {
            if (label != Label.ARCHIVE) {
                bolt.each(WholeNodes.statement(label), row -> sink.node(node(label, row)));
            }
        }
        for (EdgeType type : EdgeType.values()) {
            edges(type);
        }
    }

    private static ExportNode node(Label label, Row row) {
        Row node = row.row("node");
        return new ExportNode(name(label, node), properties(node));
    }

    /** They come document by document, so that no more than one document's need be held to be put in order. */
    private void edges(EdgeType type) throws IOException {
        List<ExportEdge> together = new ArrayList<>();
        bolt.each(WholeEdges.statement(type), row -> {
            ExportEdge edge = edge(type, row);
            if (!together.isEmpty() && !Objects.equals(document(edge), document(together.getLast()))) {
                flush(together);
            }
            together.add(edge);
        });
        flush(together);
    }

    private static @Nullable Object document(ExportEdge edge) {
        return edge.properties().get("document");
    }

    private void flush(List<ExportEdge> together) throws IOException {
        together.sort(ORDER);
        for (ExportEdge edge : together) {
            sink.edge(edge);
        }
        together.clear();
    }

    private static ExportEdge edge(EdgeType type, Row row) {
        return new ExportEdge(
                type.name(),
                name(Label.of(row.text("fromLabel")), row.row("from")),
                name(Label.of(row.text("toLabel")), row.row("to")),
                properties(row.row("edge")));
    }

    private static NodeName name(Label label, Row node) {
        List<String> key = label.key().stream()
                .map(part -> String.valueOf(node.values().get(part).asObject()))
                .toList();
        return new NodeName(label.toString(), key);
    }

    private static SortedMap<String, Object> properties(Row row) {
        SortedMap<String, Object> properties = new TreeMap<>();
        row.values().asMap().forEach((name, value) -> {
            if (value != null && !OF_THE_INGEST.contains(name)) {
                properties.put(name, value);
            }
        });
        return properties;
    }
}
