package org.minutebook.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Provenance;
import org.minutebook.model.answer.Neighbourhood;
import org.minutebook.model.answer.Neighbourhood.Edge;
import org.minutebook.model.answer.Neighbourhood.Kind;
import org.minutebook.model.answer.Neighbourhood.Link;
import org.minutebook.model.answer.Neighbourhood.Node;
import org.minutebook.model.answer.StatusNow;

/** Walks the graph from one node, a step at a time, as far as a drawing can hold what is found. */
final class Around {
    /** What hangs together most closely comes first, then the newest. */
    private static final Comparator<Step> NEAREST = Comparator.comparing(
                    (Step step) -> step.edge().kind())
            .thenComparing(step -> step.node().date(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(step -> step.node().key())
            .thenComparing(step -> step.edge().from())
            .thenComparing(step -> step.edge().to())
            .thenComparing(step -> step.node().label());

    private final Bolt bolt;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<List<Object>, Edge> edges = new LinkedHashMap<>();
    private boolean truncated;

    Around(Bolt bolt) {
        this.bolt = bolt;
    }

    /** A node that an edge leads to. */
    private record Step(Edge edge, Node node, String element) {}

    /** Which of these there are. */
    Set<Kind> known(Map<Kind, String> ids) {
        return start(ids).keySet();
    }

    Optional<Neighbourhood> of(Kind kind, String id, int depth) {
        Row found = start(Map.of(kind, id)).get(kind);
        if (found == null) {
            return Optional.empty();
        }
        Node start = node(found, 0);
        nodes.put(start.key(), start);
        List<String> frontier = List.of(found.text("element"));
        for (int distance = 1; distance <= depth && !frontier.isEmpty(); distance++) {
            frontier = walk(frontier, distance);
        }
        return Optional.of(new Neighbourhood(
                start.key(), depth, List.copyOf(nodes.values()), List.copyOf(edges.values()), truncated));
    }

    private Map<Kind, Row> start(Map<Kind, String> ids) {
        String cypher = """
                CALL {
                  MATCH (n:Action {id: $action}) USING INDEX SEEK n:Action(id) WHERE n.status IS NOT NULL RETURN n
                  UNION
                  MATCH (n:Meeting {id: $meeting}) USING INDEX SEEK n:Meeting(id) RETURN n
                  UNION
                  MATCH (n:Topic {slug: $topic}) USING INDEX SEEK n:Topic(slug) RETURN n
                  UNION
                  MATCH (n:Person {slug: $person}) USING INDEX SEEK n:Person(slug) RETURN n
                  UNION
                  MATCH (n:Organisation {slug: $organisation}) USING INDEX SEEK n:Organisation(slug) RETURN n
                  UNION
                  MATCH (n:Modification {id: $modification}) USING INDEX SEEK n:Modification(id) RETURN n
                  UNION
                  MATCH (n:Incident {id: $incident}) USING INDEX SEEK n:Incident(id) RETURN n
                  UNION
                  MATCH (n:Document {id: $document}) USING INDEX SEEK n:Document(id) RETURN n
                }
                RETURN elementId(n) AS element, labels(n)[0] AS label, n AS node, EXISTS { (n)-[:HELD_BY]->() } AS held,
                       COLLECT { MATCH (n)<-[p:MENTIONS {current: true}]-() RETURN p.printed ORDER BY p.printed LIMIT 1 } AS printed,
                       head(COLLECT {
                         MATCH (n)-[p:ATTENDED|OWNED_BY|REPRESENTS {current: true}]-()
                         WHERE n:Organisation OR p:ATTENDED
                         RETURN p.name ORDER BY p.name LIMIT 1
                       }) AS name
                """;
        Map<String, Object> parameters = new HashMap<>();
        for (Kind kind : Kind.values()) {
            parameters.put(kind.name().toLowerCase(Locale.ROOT), ids.getOrDefault(kind, ""));
        }
        Map<Kind, Row> found = new HashMap<>();
        bolt.rows(cypher, parameters).forEach(row -> found.put(row.constant("label", Kind.class), row));
        return found;
    }

    /** One step out of these nodes; what a drawing has no room for is left. */
    private List<String> walk(List<String> frontier, int distance) {
        List<String> next = new ArrayList<>();
        for (Step step : steps(frontier, distance)) {
            String key = step.node().key();
            if (!nodes.containsKey(key) && nodes.size() < Neighbourhood.MOST_NODES) {
                nodes.put(key, step.node());
                next.add(step.element());
            }
            if (nodes.containsKey(key)) {
                Edge edge = step.edge();
                edges.putIfAbsent(List.of(edge.from(), edge.to(), edge.kind()), edge);
            } else {
                truncated = true;
            }
        }
        return next;
    }

    private List<Step> steps(List<String> frontier, int distance) {
        String cypher = """
                UNWIND $elements AS element
                MATCH (n)
                WHERE elementId(n) = element
                CALL (n) {
                  MATCH (n)-[r:SUPERSEDES|RELATES_TO|RAISED_AT|OWNED_BY|MENTIONS|ATTENDED|REPRESENTS {current: true}]-(o)
                  RETURN r, o, type(r) AS kind, startNode(r) = n AS out
                  UNION
                  MATCH (n)-[r:RECORDED_IN|FOLLOWS]-(o)
                  RETURN r, o, type(r) AS kind, startNode(r) = n AS out
                  UNION
                  MATCH (n)<-[r:REVIEWS {current: true}]-()-[:REVIEWED_AT]->(o)
                  RETURN r, o, 'REVIEWED_AT' AS kind, true AS out
                  UNION
                  MATCH (n)<-[r:REVIEWED_AT {current: true}]-()-[:REVIEWS]->(o)
                  RETURN r, o, 'REVIEWED_AT' AS kind, false AS out
                  UNION
                  MATCH (n)<-[r:PART_OF {current: true}]-()-[:ABOUT]->(o)
                  RETURN r, o, 'ABOUT' AS kind, true AS out
                  UNION
                  MATCH (n)<-[r:ABOUT {current: true}]-()-[:PART_OF]->(o)
                  RETURN r, o, 'ABOUT' AS kind, false AS out
                }
                RETURN {node: n, label: labels(n)[0], held: false, printed: []} AS here,
                       {node: o, label: labels(o)[0], held: EXISTS { (o)-[:HELD_BY]->() }, printed: COLLECT {
                          MATCH (o)<-[p:MENTIONS {current: true}]-() RETURN p.printed ORDER BY p.printed LIMIT 1
                        }, name: CASE WHEN kind = 'REPRESENTS' AND o:Person THEN r.person ELSE r.name END} AS there,
                       elementId(o) AS element, r AS edge, kind, out
                """;
        return bolt.rows(cypher, Map.of("elements", frontier)).stream()
                .map(row -> step(row, distance))
                .sorted(NEAREST)
                .toList();
    }

    private static Step step(Row row, int distance) {
        Node here = node(row.row("here"), distance - 1);
        Node there = node(row.row("there"), distance);
        Link kind = row.constant("kind", Link.class);
        Row edge = row.row("edge");
        @Nullable Provenance source = edge.textOrNull("document") == null ? null : edge.source();
        boolean out = row.flag("out");
        return new Step(
                new Edge(out ? here.key() : there.key(), out ? there.key() : here.key(), kind, source),
                there,
                row.text("element"));
    }

    private static Node node(Row found, int distance) {
        Kind kind = found.constant("label", Kind.class);
        Row node = found.row("node");
        String id = Objects.requireNonNullElseGet(node.textOrNull("slug"), () -> node.text("id"));
        return new Node(
                Node.key(kind, id),
                kind,
                id,
                switch (kind) {
                    case DOCUMENT -> node.text("name");
                    // What they are called is told by the edges, for each page may spell it as it likes.
                    case PERSON, ORGANISATION -> Objects.requireNonNullElse(found.textOrNull("name"), id);
                    case MODIFICATION, INCIDENT ->
                        found.texts("printed").stream().findFirst().orElse(id);
                    case ACTION, MEETING, TOPIC -> id;
                },
                switch (kind) {
                    case ACTION -> node.textOrNull("text");
                    case MEETING -> node.textOrNull("title");
                    default -> null;
                },
                kind == Kind.ACTION ? node.constantOrNull("status", StatusNow.class) : null,
                switch (kind) {
                    case ACTION -> node.dateOrNull("raised");
                    case MEETING -> node.dateOrNull("date");
                    default -> null;
                },
                distance,
                kind == Kind.MEETING && !found.flag("held") ? null : href(kind, id));
    }

    private static String href(Kind kind, String id) {
        return switch (kind) {
            case ACTION -> "/actions/" + id.replace(' ', '/');
            case MEETING -> "/meetings/" + id;
            case TOPIC -> "/topics/" + id;
            case PERSON -> "/people/" + id;
            case ORGANISATION -> "/organisations/" + id;
            case MODIFICATION -> "/modifications/" + id;
            case INCIDENT -> "/incidents/" + id;
            case DOCUMENT -> "/documents/" + id;
        };
    }
}
