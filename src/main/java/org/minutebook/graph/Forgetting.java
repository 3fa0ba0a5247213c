package org.minutebook.graph;

import java.util.List;
import java.util.Map;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;

/** Takes away what one document says: its edges and the nodes that belong to it alone. */
final class Forgetting {
    /**
     * What is left behind.
     *
     * @param actions that the document spoke of
     * @param loose server ids of shared nodes that may have lost their last edge
     */
    record Left(List<ActionId> actions, List<String> loose) {}

    private final Bolt bolt;

    Forgetting(Bolt bolt) {
        this.bolt = bolt;
    }

    Left facts(DocumentId document) {
        String cypher = """
                CALL () {
                  MATCH (x)-[r:SUPERSEDES {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:RELATES_TO {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:RAISED_AT {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:REVIEWED_AT {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:REVIEWS {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:OWNED_BY {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:DECIDED_IN {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:MENTIONS {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:ATTENDED {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:REPRESENTS {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:ABOUT {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:PART_OF {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:RECORDED_IN {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:DEFINES {document: $document}]->(y) RETURN x, r, y
                }
                WITH collect(r) AS edges, collect(DISTINCT x) + collect(DISTINCT y) AS ends
                WITH edges,
                     [n IN ends WHERE n:AgendaItem OR n:Review OR n:Decision] AS own,
                     [n IN ends WHERE NOT (n:AgendaItem OR n:Review OR n:Decision)] AS shared
                WITH edges, own,
                     [n IN shared WHERE n:Action | n.id] AS actions,
                     [n IN shared WHERE NOT n:Document | elementId(n)] AS loose
                FOREACH (r IN edges | DELETE r)
                FOREACH (n IN own | DELETE n)
                RETURN actions, loose
                """;
        Row row = bolt.first(cypher, Map.of("document", document.sha256())).orElseThrow();
        return new Left(row.actions("actions"), row.texts("loose"));
    }

    void document(DocumentId document) {
        String cypher = """
                MATCH (d:Document {id: $document})
                DELETE d
                """;
        bolt.rows(cypher, Map.of("document", document.sha256()));
    }

    /** Shared nodes vanish with the last edge that spoke of them. */
    void sweep(List<String> loose) {
        String cypher = """
                MATCH (n)
                WHERE elementId(n) IN $loose AND NOT EXISTS { (n)--() }
                DELETE n
                """;
        bolt.rows(cypher, Map.of("loose", loose));
    }
}
