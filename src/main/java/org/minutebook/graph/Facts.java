package org.minutebook.graph;

import java.util.List;
import java.util.Map;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;

/**
 * All that one document says, found by the indexes of its edges. Nodes and edges are named by the server's own ids,
 * which hold for as long as the transaction.
 *
 * @param edges that the document states
 * @param own nodes that belong to it alone: items, reviews, decisions
 * @param shared nodes that others may speak of too
 * @param actions the actions among those
 */
record Facts(Bolt bolt, List<String> edges, List<String> own, List<String> shared, List<ActionId> actions) {
    static Facts of(DocumentId document, Bolt bolt) {
        String cypher =
                """
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
                WITH collect(elementId(r)) AS edges, collect(DISTINCT x) + collect(DISTINCT y) AS ends
                RETURN edges,
                       [n IN ends WHERE n:AgendaItem|Review|Decision | elementId(n)] AS own,
                       [n IN ends WHERE NOT n:AgendaItem|Review|Decision|Document | elementId(n)] AS shared,
                       [n IN ends WHERE n:Action | n.id] AS actions
                """;
        Row row = bolt.first(cypher, Map.of("document", document.sha256())).orElseThrow();
        return new Facts(bolt, row.texts("edges"), row.texts("own"), row.texts("shared"), row.actions("actions"));
    }

    /** Makes them those of their meeting, or not. */
    void flip(boolean current) {
        String cypher =
                """
                MATCH ()-[r]->()
                WHERE elementId(r) IN $edges
                SET r.current = $current
                """;
        bolt.rows(cypher, Map.of("edges", edges, "current", current));
    }

    /** Leaves shared nodes, which may be spoken of anew. */
    void delete() {
        String unsaid =
                """
                MATCH ()-[r]->()
                WHERE elementId(r) IN $edges
                DELETE r
                """;
        bolt.rows(unsaid, Map.of("edges", edges));
        sweep(own);
    }

    /** Shared nodes vanish with the last edge that spoke of them. */
    void sweepShared() {
        sweep(shared);
    }

    private void sweep(List<String> nodes) {
        String cypher =
                """
                MATCH (n)
                WHERE elementId(n) IN $nodes AND NOT EXISTS { (n)--() }
                DELETE n
                """;
        bolt.rows(cypher, Map.of("nodes", nodes));
    }
}
