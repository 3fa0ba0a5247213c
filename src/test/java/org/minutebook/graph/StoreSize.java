package org.minutebook.graph;

import java.util.List;
import org.neo4j.driver.Driver;

/** Counts what is in a store, past the graph's own answers. */
record StoreSize(Driver driver) {
    List<Long> count() {
        try (var session = driver.session()) {
            var row = session.run("""
                            MATCH (n)
                            WHERE NOT n:Archive AND NOT n:__Neo4jMigration
                            RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS edges
                            """).single();
            return List.of(row.get("nodes").asLong(), row.get("edges").asLong());
        }
    }
}
