package org.minutebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.json.Rows;
import org.minutebook.model.export.ExportEdge;
import org.minutebook.model.export.ExportNode;
import org.minutebook.model.export.ExportSink;

/**
 * A table for each kind of node and edge, in the form that all our CSV has. Its first columns tell the node, {@code _id}, or
 * the edge's ends, {@code _from} and {@code _to}; the others are the properties, by name.
 */
final class TableWriter implements ExportSink, AutoCloseable {
    private final Columns columns;
    private final Tables to;
    private @Nullable String open;
    private @Nullable OutputStream file;
    private @Nullable Rows<List<@Nullable Object>> rows;

    TableWriter(Columns columns, Tables to) {
        this.columns = columns;
        this.to = to;
    }

    @Override
    public void node(ExportNode node) throws IOException {
        String label = node.name().label();
        Collection<String> names =
                Objects.requireNonNull(columns.nodes().get(label)).keySet();
        write(label, List.of("_id"), names, List.of(node.name().id()), node.properties());
    }

    @Override
    public void edge(ExportEdge edge) throws IOException {
        Collection<String> names =
                Objects.requireNonNull(columns.edges().get(edge.type())).keySet();
        List<String> ends = List.of(edge.from().id(), edge.to().id());
        write(edge.type(), List.of("_from", "_to"), names, ends, edge.properties());
    }

    private void write(
            String kind,
            List<String> first,
            Collection<String> names,
            List<String> ends,
            Map<String, Object> properties)
            throws IOException {
        if (!kind.equals(open)) {
            close();
            open = kind;
            file = to.open(kind + ".csv");
            rows = Rows.table(Stream.concat(first.stream(), names.stream()).toList(), file);
        }
        List<@Nullable Object> row = new ArrayList<>(ends);
        names.forEach(name -> row.add(properties.get(name)));
        Objects.requireNonNull(rows).write(row);
    }

    @Override
    public void close() throws IOException {
        if (rows != null && file != null) {
            rows.close();
            file.close();
            rows = null;
        }
    }
}
