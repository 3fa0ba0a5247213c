package org.minutebook.graph;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.StoreException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A server of our own in a folder. Who has the folder's lock runs it; everyone else joins it at the address published
 * there. When its process ends, whoever calls next takes the lock and runs it on.
 */
final class EmbeddedConnection extends Connection {
    /** How long another process may take to start or stop its server. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ServerFolder folder;
    private @Nullable Running running;
    private @Nullable Driver driver;

    /** The server in this process, with the right to run it. */
    private record Running(EmbeddedServer server, ServerFolder.Lock lock) {
        void stop() {
            try (lock) {
                server.close();
            }
        }
    }

    private EmbeddedConnection(ServerFolder folder) {
        this.folder = folder;
    }

    static EmbeddedConnection open(ServerFolder folder) {
        EmbeddedConnection connection = new EmbeddedConnection(folder);
        synchronized (connection) {
            connection.driver = connection.reach();
        }
        return connection;
    }

    @Override
    synchronized Driver driver() {
        if (driver == null) {
            throw new IllegalStateException("This graph is closed");
        }
        return driver;
    }

    @Override
    synchronized Driver instead(Driver failed, RuntimeException failure) {
        if (driver == null) {
            throw explain(failure);
        }
        if (driver.equals(failed)) {
            driver.close();
            driver = reach();
        }
        return driver;
    }

    /** Runs the server or finds who does, again and again while the other process is between the two. */
    private Driver reach() {
        Instant end = Instant.now().plus(PATIENCE);
        @Nullable RuntimeException last = null;
        while (Instant.now().isBefore(end)) {
            try {
                Optional<Driver> found = running == null
                        ? runOrJoin()
                        : Optional.of(connect(running.server().address()));
                if (found.isPresent()) {
                    return found.get();
                }
                Thread.sleep(100);
            } catch (Neo4jException e) {
                last = e;
            } catch (IOException e) {
                throw new StoreException(
                        "The graph's folder %s can't be used: %s".formatted(folder, e.getMessage()), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoreException("Opening the graph in %s was interrupted".formatted(folder), e);
            }
        }
        throw new StoreException(
                "The graph in %s is locked by another process that doesn't answer; end that process and try again"
                        .formatted(folder),
                last);
    }

    private Optional<Driver> runOrJoin() throws IOException {
        Optional<ServerFolder.Lock> lock = folder.lock();
        if (lock.isPresent()) {
            return Optional.of(run(lock.get()));
        }
        Optional<URI> address = folder.address();
        return address.isPresent() ? join(address.get()) : Optional.empty();
    }

    /** Empty where the address is stale: the one who published it is gone, or not there yet. */
    private Optional<Driver> join(URI address) throws IOException {
        try {
            return Optional.of(connect(address));
        } catch (Neo4jException e) {
            return Optional.empty();
        }
    }

    private Driver run(ServerFolder.Lock lock) throws IOException {
        Running started = start(lock);
        try {
            Driver own = connectAsOwner(started.server());
            migrate(own);
            folder.publish(started.server().address());
            running = started;
            return own;
        } catch (Neo4jException e) {
            throw explain(e);
        } finally {
            if (running == null) {
                started.stop();
            }
        }
    }

    private Running start(ServerFolder.Lock lock) throws IOException {
        try {
            folder.unpublish();
            return new Running(EmbeddedServer.start(folder.path()), lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void migrate(Driver own) {
        try {
            new Schema(own, folder.toString()).updateAlone();
        } catch (RuntimeException e) {
            own.close();
            throw e;
        }
    }

    /** On the first start, and after the password file was lost, the server has another password. */
    private Driver connectAsOwner(EmbeddedServer server) throws IOException {
        String password = folder.passwordOrNew();
        try {
            return Drivers.connect(server.address(), EmbeddedServer.USER, password);
        } catch (AuthenticationException e) {
            server.setPassword(password);
            return Drivers.connect(server.address(), EmbeddedServer.USER, password);
        }
    }

    private Driver connect(URI address) throws IOException {
        String password = folder.password().orElse("");
        return Drivers.connect(address, EmbeddedServer.USER, password);
    }

    @Override
    StoreException explain(RuntimeException failure) {
        String reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
        String remedy = isTooMuch(failure) ? "; give Java more memory, as by JDK_JAVA_OPTIONS=-Xmx8g" : "";
        return new StoreException("The graph in %s refused: %s%s".formatted(folder, reason, remedy), failure);
    }

    /** Drivers first: the server waits for them. */
    @Override
    public synchronized void close() {
        if (driver != null) {
            driver.close();
            driver = null;
        }
        if (running != null) {
            running.stop();
            running = null;
        }
    }
}
