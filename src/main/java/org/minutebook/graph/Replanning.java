package org.minutebook.graph;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Has the server plan its queries anew while the graph fills. A query planned while a label had few nodes may scan them,
 * and goes on scanning when there are many; so after 16, 64, 256 changes made here, and so on, the server counts
 * again and forgets its plans. Planning all statements anew takes it about as long as ten changes.
 */
final class Replanning {
    private static final long FIRST = 16;

    private final AtomicLong changes = new AtomicLong();

    /** Counts some changes; whether it is time. */
    boolean due(int some) {
        long count = changes.addAndGet(some);
        return steps(count) > steps(count - some);
    }

    /** How often it was time until then. */
    private static int steps(long count) {
        return count < FIRST ? 0 : (Long.SIZE - Long.numberOfLeadingZeros(count / FIRST) + 1) / 2;
    }

    boolean done(Bolt bolt) {
        String cypher = """
                CALL db.prepareForReplanning()
                """;
        bolt.rows(cypher, Map.of());
        return true;
    }
}
