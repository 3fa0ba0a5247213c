package org.minutebook.settings;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A Neo4j server or cluster.
 *
 * @param uri with a scheme of Neo4j's: {@code bolt} or {@code neo4j}, with {@code +s} or {@code +ssc} where encrypted
 * @param password null where the server asks for none
 */
public record RemoteGraph(
        URI uri, String username, @Nullable String password) {
    /** Without the password, because settings get logged. */
    @Override
    public String toString() {
        return username + " at " + uri;
    }
}
