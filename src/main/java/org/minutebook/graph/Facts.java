package org.minutebook.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;

/**
 * What some documents said: their edges, and the nodes that belong to one alone (items, reviews, decisions), are found by
 * the indexes of V003 and changed in the same statement, so that nothing need be looked up again.
 *
 * @param shared the server's own ids of nodes that others may speak of too; they hold for as long as the transaction
 * @param actions the actions among those
 */
record Facts(List<String> shared, List<ActionId> actions) {
    /** Takes them away. Shared nodes stay, for they may be spoken of anew: {@link #sweep} comes last. */
    static Facts delete(Collection<DocumentId> documents, Bolt bolt) {
        return change(documents, false, false, bolt);
    }

    /** Makes them those of their meetings, or not. */
    static Facts flip(Collection<DocumentId> documents, boolean current, Bolt bolt) {
        return change(documents, true, current, bolt);
    }

    private static Facts change(Collection<DocumentId> documents, boolean keep, boolean current, Bolt bolt) {
        if (documents.isEmpty()) {
            return new Facts(List.of(), List.of());
        }
        String cypher = """
                CALL () {
                  MATCH (x)-[r:SUPERSEDES]->(y) USING INDEX SEEK r:SUPERSEDES(document)
                  WHERE r.document IN $documents RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:RELATES_TO]->(y) USING INDEX SEEK r:RELATES_TO(document)
                  WHERE r.document IN $documents RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:RAISED_AT]->(y) USING INDEX SEEK r:RAISED_AT(document)
                  WHERE r.document IN $documents RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:REVIEWED_AT]->(y) USING INDEX SEEK r:REVIEWED_AT(document)
                  WHERE r.document IN $documents RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:REVIEWS]->(y) USING INDEX SEEK r:REVIEWS(document)
                  WHERE r.document IN $documents RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:OWNED_BY]->(y) USING INDEX SEEK r:OWNED_BY(document)
                  WHERE r.document IN $documents RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:DECIDED_IN]->(y) USING INDEX SEEK r:DECIDED_IN(document)
                  WHERE r.document IN $documents RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:MENTIONS]->(y) USING INDEX SEEK r:MENTIONS(document)
                  WHERE r.document IN $documents RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:ATTENDED]->(y) USING INDEX SEEK r:ATTENDED(document)
                  WHERE r.document IN $documents RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:REPRESENTS]->(y) USING INDEX SEEK r:REPRESENTS(document)
                  WHERE r.document IN $documents RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:ABOUT]->(y) USING INDEX SEEK r:ABOUT(document)
                  WHERE r.document IN $documents RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:PART_OF]->(y) USING INDEX SEEK r:PART_OF(document)
                  WHERE r.document IN $documents RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:RECORDED_IN]->(y) USING INDEX SEEK r:RECORDED_IN(document)
                  WHERE r.document IN $documents RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:DEFINES]->(y) USING INDEX SEEK r:DEFINES(document)
                  WHERE r.document IN $documents RETURN x, r, y
                }
                WITH collect(r) AS edges, collect(DISTINCT x) + collect(DISTINCT y) AS ends
                WITH edges,
                     [n IN ends WHERE (n:AgendaItem|Review|Decision)] AS own,
                     [n IN ends WHERE NOT (n:AgendaItem|Review|Decision|Document) | elementId(n)] AS shared,
                     [n IN ends WHERE n:Action | n.id] AS actions
                FOREACH (r IN CASE WHEN $keep THEN edges ELSE [] END | SET r.current = $current)
                FOREACH (r IN CASE WHEN $keep THEN [] ELSE edges END | DELETE r)
                FOREACH (n IN CASE WHEN $keep THEN [] ELSE own END | DELETE n)
                RETURN shared, actions
                """;
        List<String> ids = documents.stream().map(DocumentId::sha256).toList();
        Map<String, Object> parameters = Map.of("documents", ids, "keep", keep, "current", current);
        Row row = bolt.first(cypher, parameters).orElseThrow();
        return new Facts(row.texts("shared"), row.actions("actions"));
    }

    /** Shared nodes vanish with the last edge that spoke of them. */
    void sweep(Bolt bolt) {
        bolt.write(
                """
                UNWIND $rows AS row
                MATCH (n)
                WHERE elementId(n) = row.node AND NOT EXISTS { (n)--() }
                DELETE n
                """,
                shared.stream()
                        .map(node -> Map.<String, Object>of("node", node))
                        .toList());
    }
}
