package org.minutebook.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.minutebook.json.Json;
import org.minutebook.model.export.ExportEdge;
import org.minutebook.model.export.ExportNode;
import org.minutebook.model.export.ExportSink;
import org.minutebook.model.export.NodeName;

/** JSON Lines: {@code {"type":"node","id":...,"label":...,"properties":{}}}, and edges likewise with both their ends. */
final class LinesWriter implements ExportSink {
    private final Writer out;

    LinesWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void node(ExportNode node) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "node");
        line.putAll(end(node.name()));
        line.put("properties", node.properties());
        write(line);
    }

    @Override
    public void edge(ExportEdge edge) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "relationship");
        line.put("label", edge.type());
        line.put("start", end(edge.from()));
        line.put("end", end(edge.to()));
        line.put("properties", edge.properties());
        write(line);
    }

    private static Map<String, Object> end(NodeName name) {
        Map<String, Object> end = new LinkedHashMap<>();
        end.put("id", name.id());
        end.put("label", name.label());
        return end;
    }

    private void write(Map<String, Object> line) throws IOException {
        out.write(Json.line(line));
        out.write('\n');
    }
}
