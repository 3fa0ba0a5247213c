package org.minutebook.graph;

import org.minutebook.model.StoreException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;

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
        String reason = reason(failure);
        String sentence = switch (failure) {
            case Neo4jException _
            when isTooMuch(failure) ->
                "The Neo4j at %s refused: %s; give it more in dbms.memory.transaction.total.max"
                        .formatted(address, reason);
            case AuthenticationException _ ->
                "The Neo4j at %s refuses user '%s' with the password given; check NEO4J_USERNAME and NEO4J_PASSWORD"
                        .formatted(address, address.user());
            case SecurityException _ ->
                "The Neo4j at %s can't be talked to safely (%s); check whether NEO4J_URI should end its scheme in +s or +ssc"
                        .formatted(address, reason);
            default ->
                reached(failure)
                        ? "The Neo4j at %s refused: %s".formatted(address, reason)
                        : "No Neo4j answers at %s (%s); check that it runs and that NEO4J_URI names its Bolt address"
                                .formatted(address, reason);
        };
        return new StoreException(sentence, failure);
    }

    /** Whether it was the server that failed the call: only its own failures bear a code of its making. */
    private static boolean reached(RuntimeException failure) {
        return failure instanceof Neo4jException answer && answer.code().startsWith("Neo.");
    }

    /** The first line of the innermost message: outer ones tell of the driver's own doings. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause().getMessage() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public void close() {
        driver.close();
    }
}
