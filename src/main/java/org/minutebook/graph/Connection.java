package org.minutebook.graph;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.minutebook.model.RefusedException;
import org.minutebook.model.StoreException;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** The way to the server. A server that went away is looked for once, and the call made again. */
abstract sealed class Connection implements AutoCloseable permits EmbeddedConnection, RemoteConnection {
    /** The driver to use now. */
    abstract Driver driver();

    /**
     * A driver for another try after one that failed.
     *
     * @throws StoreException where there is no other
     */
    abstract Driver instead(Driver failed, RuntimeException failure);

    abstract StoreException explain(RuntimeException failure);

    @Override
    public abstract void close();

    final <T> T read(Function<Bolt, T> work) {
        return twice(driver -> {
            try (Session session = driver.session(sessions(driver, AccessMode.READ))) {
                return work.apply(new Bolt(session));
            }
        });
    }

    final <T> T write(Function<Bolt, T> work) {
        return twice(driver -> {
            try (Session session = driver.session(sessions(driver, AccessMode.WRITE))) {
                return session.executeWrite(transaction -> work.apply(new Bolt(transaction)));
            }
        });
    }

    /**
     * Runs work that must not be begun again, in a transaction that is rolled back. A server that went away is not looked
     * for.
     */
    final void once(Consumer<Bolt> work) {
        try (Session session = driver().session(sessions(driver(), AccessMode.WRITE));
                Transaction transaction = session.beginTransaction()) {
            work.accept(new Bolt(transaction));
            transaction.rollback();
        } catch (Neo4jException e) {
            throw explain(e);
        }
    }

    /** What one session wrote, the next one reads, on a cluster too. */
    private static SessionConfig sessions(Driver driver, AccessMode mode) {
        return SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
    }

    private <T> T twice(Function<Driver, T> call) {
        Driver driver = driver();
        try {
            return call.apply(driver);
        } catch (Neo4jException | IllegalStateException e) {
            if (!isGone(e)) {
                throw told(e);
            }
            return once(call, instead(driver, e));
        }
    }

    private <T> T once(Function<Driver, T> call, Driver driver) {
        try {
            return call.apply(driver);
        } catch (Neo4jException e) {
            throw told(e);
        }
    }

    private StoreException told(RuntimeException failure) {
        StoreException told = explain(failure);
        return isRefusal(failure) ? new RefusedException(String.valueOf(told.getMessage()), failure) : told;
    }

    /**
     * Whether the fault is with what was sent: neither with who sent it nor with the state that the server is in. What an
     * index can't hold the server calls an error of its own, and what is too much for it a passing one.
     */
    static boolean isRefusal(RuntimeException e) {
        if (isTooMuch(e)) {
            return true;
        }
        return (e instanceof ClientException || e instanceof DatabaseException)
                && Stream.of(".Statement.", ".Schema.").anyMatch(((Neo4jException) e).code()::contains);
    }

    /** Whether a transaction needed more memory than the server gives to one, or to all of them. */
    static boolean isTooMuch(RuntimeException e) {
        return e instanceof Neo4jException answer && answer.code().endsWith("OutOfMemoryError");
    }

    /** A driver that another thread replaced meanwhile is closed, which it says by IllegalStateException. */
    private static boolean isGone(RuntimeException e) {
        return e instanceof ServiceUnavailableException
                || e instanceof SessionExpiredException
                || (e instanceof TransientException && !isTooMuch(e))
                || e instanceof IllegalStateException;
    }
}
