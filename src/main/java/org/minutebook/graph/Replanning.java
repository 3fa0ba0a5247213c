package org.minutebook.graph;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Has the server plan its queries anew while the graph fills. A query planned while a label had few nodes may scan them,
 * and goes on scanning when there are many; so each time that the number of changes made here has doubled, the server
 * counts again and forgets its plans.
 */
final class Replanning {
    private static final long FIRST = 8;
    private final AtomicLong changes = new AtomicLong();

    /** Counts one change; whether it is time. */
    boolean due() {
        long count = changes.incrementAndGet();
        return count >= FIRST && Long.bitCount(count) == 1;
    }

    boolean done(Bolt bolt) {
        String cypher = """
                CALL db.prepareForReplanning()
                """;
        bolt.rows(cypher, Map.of());
        return true;
    }
}
