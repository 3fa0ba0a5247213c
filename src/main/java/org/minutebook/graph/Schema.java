package org.minutebook.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.minutebook.model.StoreException;
import org.neo4j.driver.Driver;

/** Brings a server's schema up to what {@code graph-schema/} says. */
final class Schema {
    private final Driver driver;
    private final String place;

    /**
     * @param place the server as messages name it
     */
    Schema(Driver driver, String place) {
        this.driver = driver;
        this.place = place;
    }

    void update() {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:graph-schema")
                .build();
        try {
            new Migrations(config, driver).apply();
        } catch (MigrationsException e) {
            throw new StoreException(
                    "The schema of the graph in %s can't be brought up to date: %s".formatted(place, e.getMessage()),
                    e);
        }
    }
}
