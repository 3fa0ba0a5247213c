package org.minutebook.graph;

import org.minutebook.model.StoreException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** A server or cluster of someone else: it can be waited for, not started. */
final class RemoteConnection extends Connection {
    private final GraphAddress.Remote address;
    private final Driver driver;

    private RemoteConnection(GraphAddress.Remote address, Driver driver) {
        this.address = address;
        this.driver = driver;
    }

    static RemoteConnection open(GraphAddress.Remote address) {
        try {
            Driver driver = Drivers.connect(address.uri(), address.user(), address.password());
            RemoteConnection connection = new RemoteConnection(address, driver);
            connection.migrate();
            return connection;
        } catch (Neo4jException | IllegalStateException | IllegalArgumentException e) {
            throw explain(address, e);
        }
    }

    private void migrate() {
        try {
            new Schema(driver, address.toString()).update();
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    @Override
    Driver driver() {
        return driver;
    }

    /** The driver itself finds a server that came back, or the cluster's next leader. */
    @Override
    Driver instead(Driver failed, RuntimeException failure) {
        return driver;
    }

    @Override
    StoreException explain(RuntimeException failure) {
        return explain(address, failure);
    }

    private static StoreException explain(GraphAddress.Remote address, RuntimeException failure) {
        String sentence = switch (failure) {
            case AuthenticationException _ ->
                "The Neo4j at %s refuses user '%s' with the password given; check NEO4J_USERNAME and NEO4J_PASSWORD"
                        .formatted(address, address.user());
            case SecurityException _ ->
                "The Neo4j at %s can't be talked to safely (%s); check that NEO4J_URI asks for the encryption it offers (+s, +ssc or none)"
                        .formatted(address, firstLine(failure));
            case ServiceUnavailableException _, SessionExpiredException _, IllegalStateException _ ->
                "No Neo4j answers at %s (%s); check that it runs and that NEO4J_URI names its Bolt address"
                        .formatted(address, firstLine(failure));
            default -> "The Neo4j at %s refused: %s".formatted(address, firstLine(failure));
        };
        return new StoreException(sentence, failure);
    }

    private static String firstLine(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        driver.close();
    }
}
