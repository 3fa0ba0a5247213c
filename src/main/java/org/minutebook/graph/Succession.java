package org.minutebook.graph;

import java.util.Collection;
import java.util.Map;
import org.minutebook.model.MeetingId;

/** Keeps a committee's meetings with minutes in a row, each FOLLOWS the one before it. */
final class Succession {
    private final Bolt bolt;

    Succession(Bolt bolt) {
        this.bolt = bolt;
    }

    /**
     * Puts meetings into the row, those that are not in it yet, one after the other: each sees those before it. Neighbours
     * come out of the index in their order, so that this takes as long for the thousandth meeting as for the second; the
     * committee stands in the order for that alone.
     */
    void join(Collection<MeetingId> meetings) {
        bolt.write("""
                UNWIND $rows AS row
                CALL (row) {
                  MATCH (m:Meeting {id: row.id})
                  USING INDEX SEEK m:Meeting(id)
                  WHERE NOT EXISTS { (m)-[:HELD_BY]->() }
                  MERGE (c:Committee {code: row.committee})
                  WITH m, c, row
                  OPTIONAL CALL (row) {
                    MATCH (p:Meeting)
                    USING INDEX SEEK p:Meeting(committee, number)
                    WHERE p.committee = row.committee AND p.number <= row.number
                      AND (p.number < row.number OR p.label < row.label) AND EXISTS { (p)-[:HELD_BY]->() }
                    RETURN p ORDER BY p.committee DESC, p.number DESC, p.label DESC LIMIT 1
                  }
                  OPTIONAL CALL (row) {
                    MATCH (n:Meeting)
                    USING INDEX SEEK n:Meeting(committee, number)
                    WHERE n.committee = row.committee AND n.number >= row.number
                      AND (n.number > row.number OR n.label > row.label) AND EXISTS { (n)-[:HELD_BY]->() }
                    RETURN n ORDER BY n.committee, n.number, n.label LIMIT 1
                  }
                  OPTIONAL MATCH (n)-[between:FOLLOWS]->(p)
                  CREATE (m)-[:HELD_BY]->(c)
                  FOREACH (x IN CASE WHEN p IS NULL THEN [] ELSE [p] END | CREATE (m)-[:FOLLOWS]->(x))
                  FOREACH (x IN CASE WHEN n IS NULL THEN [] ELSE [n] END | CREATE (x)-[:FOLLOWS]->(m))
                  DELETE between
                }
                """, meetings.stream().map(Naming::node).toList());
    }

    /** Takes a meeting out of the row, where no document records it any more. */
    void leave(MeetingId meeting) {
        String cypher = """
                MATCH (m:Meeting {id: $meeting})-[held:HELD_BY]->(c)
                USING INDEX SEEK m:Meeting(id)
                WHERE NOT EXISTS { (m)-[:RECORDED_IN]->() }
                OPTIONAL MATCH (n)-[after:FOLLOWS]->(m)
                OPTIONAL MATCH (m)-[before:FOLLOWS]->(p)
                DELETE held, after, before
                FOREACH (x IN CASE WHEN n IS NULL OR p IS NULL THEN [] ELSE [n] END | CREATE (x)-[:FOLLOWS]->(p))
                WITH c
                WHERE NOT EXISTS { (c)--() }
                DELETE c
                """;
        bolt.rows(cypher, Map.of("meeting", meeting.toString()));
    }
}
