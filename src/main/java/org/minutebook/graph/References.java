package org.minutebook.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.minutebook.model.ActionId;
import org.minutebook.model.Link;
import org.minutebook.model.LinkKind;
import org.minutebook.model.Mention;
import org.minutebook.model.MentionKind;
import org.minutebook.model.Minutes;

/** Writes the nodes of the actions that one document names, the links that it draws between them, and what it mentions. */
final class References {
    private final Bolt bolt;
    private final Minutes minutes;
    private final Edges edges;
    private final Map<String, Object> meeting;

    References(Bolt bolt, Minutes minutes, Edges edges) {
        this.bolt = bolt;
        this.minutes = minutes;
        this.edges = edges;
        this.meeting = Map.of("meeting", minutes.meeting().id().toString());
    }

    void write() {
        for (MentionKind kind : MentionKind.values()) {
            mentions(kind);
        }
        for (LinkKind kind : LinkKind.values()) {
            links(kind);
        }
    }

    /** Nodes for all actions that the document names in any way. */
    Set<ActionId> actions() {
        String cypher = """
                UNWIND $rows AS row
                MERGE (a:Action {id: row.id})
                  ON CREATE SET a = row
                """;
        Set<ActionId> named = new TreeSet<>();
        minutes.raised().forEach(raised -> named.add(raised.id()));
        minutes.reviews().forEach(review -> named.add(review.id()));
        minutes.links().forEach(link -> named.addAll(List.of(link.from(), link.to())));
        minutes.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.ACTION)
                .forEach(mention -> named.add(CanonicalId.action(mention.id())));
        bolt.write(cypher, named.stream().map(Naming::node).toList(), Map.of());
        return named;
    }

    private void mentions(MentionKind kind) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Mention mention : minutes.mentions()) {
            if (mention.kind() == kind) {
                Props edge = edges.under(mention.source(), mention.item())
                        .put("printed", mention.id())
                        .put("title", mention.title())
                        .put("category", mention.category());
                Props row = Edges.row("id", mention.key(), edge);
                rows.add(row.put("node", mentionedNode(mention)).map());
            }
        }
        bolt.write(mentionsCypher(kind), rows, meeting);
    }

    private static Map<String, Object> mentionedNode(Mention mention) {
        return switch (mention.kind()) {
            case MEETING -> Naming.node(CanonicalId.meeting(mention.id()));
            case ACTION -> Naming.node(CanonicalId.action(mention.id()));
            case MODIFICATION, INCIDENT -> Map.of("id", mention.key());
        };
    }

    private static String mentionsCypher(MentionKind kind) {
        return switch (kind) {
            case MODIFICATION -> """
                MATCH (m:Meeting {id: $meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND $rows AS row
                MERGE (named:Modification {id: row.id})
                CREATE (m)-[r:MENTIONS]->(named)
                SET r = row.edge
                """;
            case INCIDENT -> """
                MATCH (m:Meeting {id: $meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND $rows AS row
                MERGE (named:Incident {id: row.id})
                CREATE (m)-[r:MENTIONS]->(named)
                SET r = row.edge
                """;
            case MEETING -> """
                MATCH (m:Meeting {id: $meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND $rows AS row
                MERGE (named:Meeting {id: row.id})
                  ON CREATE SET named = row.node
                CREATE (m)-[r:MENTIONS]->(named)
                SET r = row.edge
                """;
            case ACTION -> """
                MATCH (m:Meeting {id: $meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND $rows AS row
                MATCH (named:Action {id: row.id})
                USING INDEX SEEK named:Action(id)
                CREATE (m)-[r:MENTIONS]->(named)
                SET r = row.edge
                """;
        };
    }

    private void links(LinkKind kind) {
        Map<List<ActionId>, Map<String, Object>> rows = new LinkedHashMap<>();
        for (Link link : minutes.links()) {
            if (link.kind() == kind) {
                Props edge = edges.of(link.source()).put("said", link.said()).putAll(meeting);
                rows.putIfAbsent(
                        List.of(link.from(), link.to()),
                        Edges.row("from", link.from().toString(), edge)
                                .put("to", link.to().toString())
                                .map());
            }
        }
        bolt.write(linksCypher(kind), List.copyOf(rows.values()), Map.of());
    }

    private static String linksCypher(LinkKind kind) {
        return switch (kind) {
            case SUPERSEDES -> """
                UNWIND $rows AS row
                MATCH (from:Action {id: row.from})
                USING INDEX SEEK from:Action(id)
                MATCH (to:Action {id: row.to})
                USING INDEX SEEK to:Action(id)
                CREATE (from)-[r:SUPERSEDES]->(to)
                SET r = row.edge
                """;
            case RELATES_TO -> """
                UNWIND $rows AS row
                MATCH (from:Action {id: row.from})
                USING INDEX SEEK from:Action(id)
                MATCH (to:Action {id: row.to})
                USING INDEX SEEK to:Action(id)
                CREATE (from)-[r:RELATES_TO]->(to)
                SET r = row.edge
                """;
        };
    }
}
