package org.minutebook.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.util.List;
import java.util.Map;
import org.minutebook.model.StoreException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * Brings a server's schema up to what {@code graph-schema/} says. The fingerprint of the scripts stands in the graph
 * once they have run, because asking the migrations each time would cost seconds of every start.
 */
final class Schema {
    private static final String APPLIED = """
            MATCH (a:Archive {id: 'archive'})
            RETURN a.schema AS schema
            """;
    private static final String RECORD = """
            MERGE (a:Archive {id: 'archive'})
            SET a.schema = $schema
            """;

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
        SchemaScripts scripts = SchemaScripts.load();
        try (Session session = driver.session()) {
            List<Record> applied = session.run(APPLIED).list();
            if (!applied.isEmpty()
                    && applied.getFirst().get("schema").asString("").equals(scripts.fingerprint())) {
                return;
            }
            migrate(scripts);
            session.run(RECORD, Map.of("schema", scripts.fingerprint())).consume();
        }
    }

    private void migrate(SchemaScripts scripts) {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:graph-schema")
                .withResourceScanner(_ -> scripts.files())
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
