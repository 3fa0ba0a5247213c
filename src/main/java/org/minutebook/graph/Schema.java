package org.minutebook.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.minutebook.model.StoreException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Brings a server's schema up to what {@code graph-schema/} says. The archive's node keeps the version reached, so that
 * opening a graph that is up to date costs one query; running the migrations, even to do nothing, takes over a second.
 */
final class Schema {
    /** Number of the last file in {@code graph-schema/}. */
    static final String LATEST = "006";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Driver driver;
    private final String place;

    /**
     * @param place the server as messages name it
     */
    Schema(Driver driver, String place) {
        this.driver = driver;
        this.place = place;
    }

    /** For the only process that can reach the server: a lock found there was left by one that was killed. */
    void updateAlone() {
        String cypher = """
                MATCH (l:__Neo4jMigrationsLock)
                DELETE l
                """;
        if (!isLatest()) {
            ask(cypher, Map.of());
            update();
        }
    }

    /** Waits while another process does the same. */
    void update() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isLatest()) {
            try {
                migrate();
            } catch (MigrationsException e) {
                if (!isLocked() || Instant.now().isAfter(end)) {
                    throw new StoreException(
                            "The schema of the graph in %s can't be brought up to date: %s"
                                    .formatted(place, e.getMessage()),
                            e);
                }
                pause();
            }
        }
    }

    private void migrate() {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:graph-schema")
                .build();
        new Migrations(config, driver).apply();
        String ready = """
                CALL db.awaitIndexes(300)
                """;
        ask(ready, Map.of());
        String cypher = """
                MERGE (a:Archive {id: 'archive'})
                  ON CREATE SET a.sequence = 0
                SET a.schema = $version
                """;
        ask(cypher, Map.of("version", LATEST));
    }

    private boolean isLatest() {
        String cypher = """
                MATCH (a:Archive {id: 'archive', schema: $version})
                RETURN a.schema AS schema
                """;
        return ask(cypher, Map.of("version", LATEST));
    }

    private boolean isLocked() {
        String cypher = """
                MATCH (l:__Neo4jMigrationsLock)
                RETURN l.id AS id
                """;
        return ask(cypher, Map.of());
    }

    private boolean ask(String cypher, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return new Bolt(session).first(cypher, parameters).isPresent();
        }
    }

    private void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("Opening the graph in %s was interrupted".formatted(place), e);
        }
    }
}
