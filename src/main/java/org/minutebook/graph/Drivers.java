package org.minutebook.graph;

import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.NotificationSeverity;

/** Makes drivers that give up soon and say nothing on the terminal. */
final class Drivers {
    /** Held here, for the platform forgets the level of a logger that nobody holds. */
    private static final List<Logger> SILENT = Stream.of("org.neo4j.driver", "ac.simons.neo4j.migrations", "io.netty")
            .map(Logger::getLogger)
            .toList();

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private Drivers() {}

    /** A driver that has reached its server; any failure to do so comes as the driver throws it. */
    static Driver connect(URI uri, String user, String password) {
        Config config = Config.builder()
                .withUserAgent("minutebook")
                .withTelemetryDisabled(true)
                .withMinimumNotificationSeverity(NotificationSeverity.OFF)
                .withConnectionTimeout(5, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(6, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(2, TimeUnit.SECONDS)
                .build();
        Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(user, password), config);
        try {
            driver.verifyConnectivity();
            return driver;
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }
}
