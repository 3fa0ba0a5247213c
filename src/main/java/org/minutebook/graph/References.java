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

/** Writes the nodes of the actions that some documents name, the links that they draw between them, and what they mention. */
final class References {
    private final Bolt bolt;
    private final List<Told> documents;

    References(Bolt bolt, List<Told> documents) {
        this.bolt = bolt;
        this.documents = documents;
    }

    void write() {
        for (MentionKind kind : MentionKind.values()) {
            bolt.write(mentionsCypher(kind), Told.byMeeting(documents, told -> mentions(told, kind)));
        }
        for (LinkKind kind : LinkKind.values()) {
            bolt.write(linksCypher(kind), Told.rows(documents, told -> links(told, kind)));
        }
    }

    /** Nodes for all actions that the documents name in any way. */
    Set<ActionId> actions() {
        Set<ActionId> named = new TreeSet<>();
        documents.forEach(told -> named.addAll(named(told.minutes())));
        bolt.write("""
                UNWIND $rows AS row
                MERGE (a:Action {id: row.id})
                  ON CREATE SET a = row
                """, named.stream().map(Naming::node).toList());
        return named;
    }

    private static Set<ActionId> named(Minutes minutes) {
        Set<ActionId> named = new TreeSet<>();
        minutes.raised().forEach(raised -> named.add(raised.id()));
        minutes.reviews().forEach(review -> named.add(review.id()));
        minutes.links().forEach(link -> named.addAll(List.of(link.from(), link.to())));
        minutes.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.ACTION)
                .forEach(mention -> named.add(CanonicalId.action(mention.id())));
        return named;
    }

    private static List<Map<String, Object>> mentions(Told told, MentionKind kind) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Mention mention : told.minutes().mentions()) {
            if (mention.kind() == kind) {
                Props edge = told.edgeUnder(mention.source(), mention.item())
                        .put("printed", mention.id())
                        .put("title", mention.title())
                        .put("category", mention.category());
                Props row = Told.row("id", mention.key(), edge);
                rows.add(row.put("node", mentionedNode(mention)).map());
            }
        }
        return rows;
    }

    private static Map<String, Object> mentionedNode(Mention mention) {
        return switch (mention.kind()) {
            case MEETING -> Naming.node(CanonicalId.meeting(mention.key()));
            case ACTION -> Naming.node(CanonicalId.action(mention.id()));
            case MODIFICATION, INCIDENT -> Map.of("id", mention.key());
        };
    }

    private static String mentionsCypher(MentionKind kind) {
        return switch (kind) {
            case MODIFICATION -> """
                UNWIND $rows AS told
                MATCH (m:Meeting {id: told.meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND told.rows AS row
                MERGE (named:Modification {id: row.id})
                CREATE (m)-[r:MENTIONS]->(named)
                SET r = row.edge
                """;
            case INCIDENT -> """
                UNWIND $rows AS told
                MATCH (m:Meeting {id: told.meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND told.rows AS row
                MERGE (named:Incident {id: row.id})
                CREATE (m)-[r:MENTIONS]->(named)
                SET r = row.edge
                """;
            case MEETING -> """
                UNWIND $rows AS told
                MATCH (m:Meeting {id: told.meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND told.rows AS row
                MERGE (named:Meeting {id: row.id})
                  ON CREATE SET named = row.node
                CREATE (m)-[r:MENTIONS]->(named)
                SET r = row.edge
                """;
            case ACTION -> """
                UNWIND $rows AS told
                MATCH (m:Meeting {id: told.meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND told.rows AS row
                MATCH (named:Action {id: row.id})
                USING INDEX SEEK named:Action(id)
                CREATE (m)-[r:MENTIONS]->(named)
                SET r = row.edge
                """;
        };
    }

    /** One document's sentence for each pair is enough. */
    private static List<Map<String, Object>> links(Told told, LinkKind kind) {
        Map<List<ActionId>, Map<String, Object>> rows = new LinkedHashMap<>();
        for (Link link : told.minutes().links()) {
            if (link.kind() == kind) {
                Props edge = told.edge(link.source()).put("said", link.said()).put("meeting", told.meeting());
                rows.putIfAbsent(
                        List.of(link.from(), link.to()),
                        Told.row("from", link.from().toString(), edge)
                                .put("to", link.to().toString())
                                .map());
            }
        }
        return List.copyOf(rows.values());
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
