package org.minutebook.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns SIGTERM and ctrl-C into an orderly end: the command's thread wakes, closes what it opened, and the process ends
 * when that is done, or after a short while where it is not. The archive survives the latter.
 */
final class Stopping implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 1_500;

    /** As the JVM itself says after SIGTERM. */
    private static final int TERMINATED = 143;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stopping");

    private Stopping() {}

    static Stopping onSignal() {
        Stopping stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(stopping.hook);
        return stopping;
    }

    /** Until the process is asked to stop, or this thread is interrupted. */
    void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            // Heard: what is closed next must not be disturbed by it.
        }
    }

    /** When all else is closed. */
    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the hook is what brought us here
        }
    }

    private void stop() {
        asked.countDown();
        try {
            boolean closed = done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (!closed) {
                System.getLogger(Stopping.class.getName())
                        .log(System.Logger.Level.WARNING, "Stopped before everything was closed");
                // Others' hooks wait for the very things that were not closed in time.
                Runtime.getRuntime().halt(TERMINATED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
