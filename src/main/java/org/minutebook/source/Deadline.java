package org.minutebook.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long a reader may take. Readers check it on their way; where one hangs in somebody else's code, whoever waits goes
 * on without it.
 */
final class Deadline {
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final AtomicLong end;

    private Deadline(long end) {
        this.end = new AtomicLong(end);
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Gives more time, to each page that an OCR program has to read. */
    void extend(Duration time) {
        end.addAndGet(time.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - end.get() > 0;
    }

    void check() throws UnreadableException {
        if (isOver()) {
            throw late();
        }
    }

    private static UnreadableException late() {
        return new UnreadableException("reading it takes longer than any minutes should; it may be broken");
    }

    /**
     * Reads under the deadline.
     *
     * @param what is read, for the message about one that is broken
     */
    <T> T run(String what, Callable<T> reading) throws UnreadableException {
        FutureTask<T> task = new FutureTask<>(reading);
        Thread.ofPlatform().daemon().name("reading a " + what).start(task);
        try {
            while (true) {
                try {
                    return task.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    if (System.nanoTime() - end.get() > GRACE.toNanos()) {
                        throw late();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException("reading was broken off", e);
        } catch (ExecutionException e) {
            throw unreadable(what, e.getCause() == null ? e : e.getCause());
        } finally {
            task.cancel(true);
        }
    }

    private static UnreadableException unreadable(String what, Throwable e) {
        return switch (e) {
            case UnreadableException known -> known;
            case OutOfMemoryError _ ->
                new UnreadableException("reading the %s takes more memory than there is".formatted(what), e);
            default -> new UnreadableException("the %s is broken (%s)".formatted(what, reason(e)), e);
        };
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
