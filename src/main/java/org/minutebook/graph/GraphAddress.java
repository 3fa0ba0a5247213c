package org.minutebook.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.minutebook.model.StoreException;

/** Where the graph is. */
public sealed interface GraphAddress {
    /**
     * A server of our own, run inside this process or inside another one that has the same folder open.
     *
     * @param folder the server's files, {@code neo4j} inside the data folder; made where it is missing
     */
    record Embedded(Path folder) implements GraphAddress {
        public Embedded {
            folder = folder.toAbsolutePath().normalize();
        }

        /** Where the server is reached that some process runs here now, for those who would ask it questions of their own. */
        public Optional<Remote> published() {
            ServerFolder files = new ServerFolder(folder);
            try {
                Optional<String> password = files.password();
                return password.isEmpty()
                        ? Optional.empty()
                        : files.address().map(uri -> new Remote(uri, EmbeddedServer.USER, password.get()));
            } catch (IOException e) {
                throw new StoreException(
                        "The graph's folder %s can't be read: %s".formatted(folder, e.getMessage()), e);
            }
        }
    }

    /**
     * A Neo4j server or cluster that someone else runs.
     *
     * @param uri {@code bolt://host:7687} for one server, {@code neo4j://host:7687} for a cluster; {@code +s} encrypts
     */
    record Remote(URI uri, String user, String password) implements GraphAddress {
        private static final Set<String> SCHEMES =
                Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

        /**
         * Checks the URI.
         *
         * @throws StoreException where it is no address of a Neo4j
         */
        public Remote {
            String scheme = uri.getScheme();
            if (scheme == null || !SCHEMES.contains(scheme) || uri.getHost() == null) {
                throw new StoreException(
                        "'%s' is not the address of a Neo4j; one looks like neo4j://localhost:7687 or bolt+s://host:7687"
                                .formatted(uri),
                        null);
            }
        }

        /** Without the password, for messages. */
        @Override
        public String toString() {
            return uri.toString();
        }
    }
}
