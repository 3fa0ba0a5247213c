package org.minutebook.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.graph.GraphAddress;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * The least that writes a graph: the nodes and edges that the other one has, with all their properties, by MERGE, so many
 * documents in a transaction. What it writes is read from the other one before the clock starts.
 */
final class BareGraph implements AutoCloseable {
    private static final List<String> TYPES = List.of(
            "SUPERSEDES",
            "RELATES_TO",
            "RAISED_AT",
            "REVIEWED_AT",
            "REVIEWS",
            "OWNED_BY",
            "DECIDED_IN",
            "MENTIONS",
            "ATTENDED",
            "REPRESENTS",
            "ABOUT",
            "PART_OF",
            "RECORDED_IN",
            "DEFINES");
    /** Labels whose key is not the id. */
    private static final Map<String, List<String>> KEYS = Map.of(
            "Person", List.of("slug"),
            "Organisation", List.of("slug"),
            "Topic", List.of("slug"),
            "Abbreviation", List.of("term", "expansion"),
            "AgendaItem", List.of("document", "position"),
            "Review", List.of("document", "position"),
            "Decision", List.of("document", "position"));

    private final Driver driver;

    BareGraph(GraphAddress.Remote server) {
        driver = driver(server);
    }

    static Driver driver(GraphAddress.Remote server) {
        return GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()));
    }

    /** Statements and the rows of each, in an order in which they can be written. */
    record Rows(Map<String, List<Map<String, Object>>> byStatement) {
        private void add(String statement, Map<String, Object> row) {
            byStatement.computeIfAbsent(statement, _ -> new ArrayList<>()).add(row);
        }

        long elements() {
            return byStatement.values().stream().mapToLong(Collection::size).sum();
        }
    }

    /** All that some documents say, as another graph has it. */
    static Rows read(Driver other, List<String> documents) {
        Map<String, List<Map<String, Object>>> nodes = new LinkedHashMap<>();
        Rows rows = new Rows(nodes);
        Rows edges = new Rows(new LinkedHashMap<>());
        Map<String, Map<String, Object>> seen = new LinkedHashMap<>();
        try (Session session = other.session()) {
            for (String type : TYPES) {
                String cypher = """
                        MATCH (x)-[r:%1$s]->(y) USING INDEX SEEK r:%1$s(document) WHERE r.document IN $documents
                        RETURN labels(x)[0] AS from, properties(x) AS x, properties(r) AS r,
                               labels(y)[0] AS to, properties(y) AS y
                        """.formatted(type);
                for (Record row :
                        session.run(cypher, Map.of("documents", documents)).list()) {
                    String from = row.get("from").asString();
                    String to = row.get("to").asString();
                    node(rows, seen, from, row.get("x"));
                    node(rows, seen, to, row.get("y"));
                    edges.add(
                            edge(type, from, to),
                            Map.of(
                                    "x", row.get("x").asMap(),
                                    "y", row.get("y").asMap(),
                                    "r", row.get("r").asMap()));
                }
            }
        }
        nodes.putAll(edges.byStatement());
        return rows;
    }

    private static void node(Rows rows, Map<String, Map<String, Object>> seen, String label, Value properties) {
        Map<String, Object> node = properties.asMap();
        List<Object> key = keys(label).stream().map(node::get).toList();
        if (seen.put(label + key, node) == null) {
            rows.add(
                    "UNWIND $rows AS row MERGE (n:%s {%s}) SET n = row.n".formatted(label, pattern(label, "row.n")),
                    Map.of("n", node));
        }
    }

    private static String edge(String type, String from, String to) {
        return """
                UNWIND $rows AS row
                MATCH (x:%s {%s})
                MATCH (y:%s {%s})
                MERGE (x)-[r:%s {document: row.r.document, start: row.r.start}]->(y)
                SET r = row.r
                """.formatted(from, pattern(from, "row.x"), to, pattern(to, "row.y"), type);
    }

    private static List<String> keys(String label) {
        return KEYS.getOrDefault(label, List.of("id"));
    }

    private static String pattern(String label, String row) {
        return String.join(
                ", ",
                keys(label).stream().map(key -> key + ": " + row + "." + key).toList());
    }

    /** Writes them in one transaction. */
    void write(Rows rows) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(transaction -> rows.byStatement()
                    .forEach((statement, some) ->
                            transaction.run(statement, Map.of("rows", some)).consume()));
        }
    }

    /** Has the server count anew what it plans by. */
    void settle() {
        try (Session session = driver.session()) {
            session.run("CALL db.prepareForReplanning()").consume();
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
