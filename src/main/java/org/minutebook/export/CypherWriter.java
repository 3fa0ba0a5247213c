package org.minutebook.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minutebook.model.export.ExportEdge;
import org.minutebook.model.export.ExportNode;
import org.minutebook.model.export.ExportSink;

/**
 * A script for {@code cypher-shell} that fills an empty Neo4j. While it runs, nodes bear a label and a key more, by which
 * edges find their ends; both are gone at the end, and constraints are left to whoever uses the graph. Each statement ends
 * its line with a semicolon, and no line feed stands in a literal.
 */
final class CypherWriter implements ExportSink {
    private static final int AT_ONCE = 200;

    private final Writer out;
    private final List<String> rows = new ArrayList<>();
    private String kind = "";
    private String statement = "";
    private boolean begun;

    CypherWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void node(ExportNode node) throws IOException {
        String label = node.name().label();
        add(
                label,
                "AS row CREATE (n:" + label + ":MinutebookImport) SET n = row.p, n.minutebookImport = row.id;",
                "{id: " + literal(node.name().id()) + ", p: " + literal(node.properties()) + "}");
    }

    @Override
    public void edge(ExportEdge edge) throws IOException {
        add(
                edge.type(),
                "AS row MATCH (a:MinutebookImport {minutebookImport: row.a}), (b:MinutebookImport {minutebookImport: row.b})"
                        + " CREATE (a)-[r:" + edge.type() + "]->(b) SET r = row.p;",
                "{a: %s, b: %s, p: %s}"
                        .formatted(literal(edge.from().id()), literal(edge.to().id()), literal(edge.properties())));
    }

    private void add(String ofKind, String how, String row) throws IOException {
        if (!ofKind.equals(kind) || rows.size() == AT_ONCE) {
            flush();
        }
        kind = ofKind;
        statement = how;
        rows.add(row);
    }

    private void flush() throws IOException {
        begin();
        if (!rows.isEmpty()) {
            out.write("UNWIND [" + String.join(",\n  ", rows) + "] " + statement + "\n");
            rows.clear();
        }
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            out.write("CREATE CONSTRAINT minutebook_import FOR (n:MinutebookImport)"
                    + " REQUIRE n.minutebookImport IS UNIQUE;\n");
        }
    }

    void end() throws IOException {
        flush();
        out.write("MATCH (n:MinutebookImport) CALL (n) { REMOVE n:MinutebookImport, n.minutebookImport }"
                + " IN TRANSACTIONS OF 1000 ROWS;\n");
        out.write("DROP CONSTRAINT minutebook_import;\n");
    }

    private static String literal(Object value) {
        return switch (value) {
            case String text -> quoted(text);
            case LocalDate day -> "date('" + day + "')";
            case LocalTime time -> "localtime('" + time + "')";
            case List<?> list -> list.stream().map(CypherWriter::literal).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> "`" + entry.getKey() + "`: " + literal(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        // Wherever a backslash and a u meet, Cypher reads the number of a character, even after a
                        // backslash.
                        .replace("\\u", "\\' + 'u")
                + "'";
    }
}
