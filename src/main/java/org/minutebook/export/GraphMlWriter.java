package org.minutebook.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.minutebook.json.Json;
import org.minutebook.model.export.ExportEdge;
import org.minutebook.model.export.ExportNode;
import org.minutebook.model.export.ExportSink;

/**
 * GraphML 1.0. Each property of each kind has a key of its own, {@code Action.due}, for one name may be of two types; labels
 * stand in {@code labels}, types of edges in {@code label}, where Neo4j's own tools look for them. The format knows no lists
 * and no dates: lists are written as JSON, dates as ISO. Characters that XML can't hold become U+FFFD.
 */
final class GraphMlWriter implements ExportSink {
    private final Columns columns;
    private final Writer out;
    private boolean begun;

    GraphMlWriter(Columns columns, Writer out) {
        this.columns = columns;
        this.out = out;
    }

    @Override
    public void node(ExportNode node) throws IOException {
        begin();
        String label = node.name().label();
        out.write("<node id=\"" + escaped(node.name().id()) + "\">\n");
        data("labels", label);
        data(label, node.properties());
        out.write("</node>\n");
    }

    @Override
    public void edge(ExportEdge edge) throws IOException {
        begin();
        out.write("<edge source=\"%s\" target=\"%s\">\n"
                .formatted(escaped(edge.from().id()), escaped(edge.to().id())));
        data("label", edge.type());
        data(edge.type(), edge.properties());
        out.write("</edge>\n");
    }

    void end() throws IOException {
        begin();
        out.write("</graph>\n</graphml>\n");
    }

    private void begin() throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        out.write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
                <key id="labels" for="node" attr.name="labels" attr.type="string"/>
                <key id="label" for="edge" attr.name="label" attr.type="string"/>
                """);
        keys("node", columns.nodes());
        keys("edge", columns.edges());
        out.write("<graph id=\"minutebook\" edgedefault=\"directed\">\n");
    }

    private void keys(String kind, SortedMap<String, SortedMap<String, Columns.Type>> kinds) throws IOException {
        for (var one : kinds.entrySet()) {
            for (var column : one.getValue().entrySet()) {
                String type = column.getValue().name().toLowerCase(Locale.ROOT);
                out.write("<key id=\"%s.%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n"
                        .formatted(one.getKey(), column.getKey(), kind, column.getKey(), type));
            }
        }
    }

    private void data(String kind, Map<String, Object> properties) throws IOException {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            Object value = property.getValue();
            data(kind + "." + property.getKey(), value instanceof List<?> ? Json.line(value) : value.toString());
        }
    }

    private void data(String key, String text) throws IOException {
        out.write("<data key=\"" + key + "\">" + escaped(text) + "</data>\n");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                // As they are, a reader would make blanks of them.
                case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
                default -> escaped.appendCodePoint(isOfXml(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isOfXml(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
