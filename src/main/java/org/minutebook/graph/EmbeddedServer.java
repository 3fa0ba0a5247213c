package org.minutebook.graph;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.minutebook.model.StoreException;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j Community inside this process, reached over Bolt on the loopback. No other class knows that there is one. */
final class EmbeddedServer implements AutoCloseable {
    static final String USER = "neo4j";

    private static final long MIB = 1 << 20;

    private final DatabaseManagementService service;

    private EmbeddedServer(DatabaseManagementService service) {
        this.service = service;
    }

    /**
     * Starts in seconds.
     *
     * @throws StoreException with the innermost reason, such as a store that a newer Neo4j wrote
     */
    static EmbeddedServer start(Path folder) {
        try {
            return new EmbeddedServer(builder(folder).build());
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new StoreException(
                    "The graph in %s can't be started (%s); its log is logs/debug.log there"
                            .formatted(folder, cause.getMessage()),
                    e);
        }
    }

    private static DatabaseManagementServiceBuilder builder(Path folder) {
        return new DatabaseManagementServiceBuilder(folder)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 64 * MIB)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, 16 * MIB)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
                // Without it, closing waits ten seconds for clients that have gone.
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO);
    }

    URI address() {
        var registered = ((GraphDatabaseAPI) system())
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        return URI.create("bolt://127.0.0.1:" + registered.getPort());
    }

    /** The server refuses one that it has already. */
    void setPassword(String password) {
        String cypher = """
                ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
                """;
        system().executeTransactionally(cypher, Map.of("password", password));
    }

    private GraphDatabaseService system() {
        return service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
