package org.minutebook.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Reads documents several at a time, while those before them are written, and hands them on in their order. What is read
 * and not handed on yet is limited; a document larger than the limit is read while no other is held.
 */
final class ReadAhead<R> {
    static final long BYTES = 16L << 20;
    static final int DOCUMENTS = 50;

    private final Deque<Begun<R>> begun = new ArrayDeque<>();
    private final Consumer<R> take;
    private long held;

    private ReadAhead(Consumer<R> take) {
        this.take = take;
    }

    /** A document that is held. */
    private record Begun<R>(CompletableFuture<R> reading, long bytes) {}

    /**
     * Reads all. What reading one of them throws is thrown in its turn, and ends it.
     *
     * @param bytes how long a document is
     * @param read may be called by several threads at once
     * @param take gets what came of each, on this thread
     */
    static <T, R> void each(List<T> all, ToLongFunction<T> bytes, Function<T, R> read, Consumer<R> take) {
        ReadAhead<R> ahead = new ReadAhead<>(take);
        try (ExecutorService readers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            try {
                for (T one : all) {
                    long size = bytes.applyAsLong(one);
                    ahead.makeRoom(size);
                    ahead.begun.add(new Begun<>(CompletableFuture.supplyAsync(() -> read.apply(one), readers), size));
                    ahead.held += size;
                }
                while (!ahead.begun.isEmpty()) {
                    ahead.takeFirst();
                }
            } finally {
                ahead.begun.forEach(one -> one.reading.cancel(false));
            }
        }
    }

    private void makeRoom(long bytes) {
        while (!begun.isEmpty() && (begun.size() == DOCUMENTS || held + bytes > BYTES)) {
            takeFirst();
        }
    }

    private void takeFirst() {
        Begun<R> first = begun.removeFirst();
        held -= first.bytes;
        take.accept(read(first));
    }

    private static <R> R read(Begun<R> one) {
        try {
            return one.reading.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }
}
