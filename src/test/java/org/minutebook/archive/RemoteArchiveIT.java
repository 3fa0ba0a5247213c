package org.minutebook.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.minutebook.graph.GraphAddress;
import org.minutebook.graph.Neighbour;

/** The same against a Neo4j in a process of its own, reached by address, user and password. */
class RemoteArchiveIT extends ArchiveContract {
    private static final String PASSWORD = "correct horse";

    private @Nullable Neighbour neighbour;

    @Override
    GraphAddress graph(Path folder) throws IOException {
        Neighbour server = neighbour;
        if (server == null) {
            server = Neighbour.server(folder.resolveSibling("server"), PASSWORD);
            neighbour = server;
        }
        return new GraphAddress.Remote(URI.create(server.said()), "neo4j", PASSWORD);
    }

    @AfterAll
    void stop() throws IOException {
        if (neighbour != null) {
            neighbour.close();
        }
    }
}
