package org.minutebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Asks one address the same queries again and again and looks at the clock. */
final class Load {
    /** Times of single answers in nanoseconds, the shortest first. */
    record Times(List<Long> sorted) {
        static Times of(List<Long> nanos) {
            return new Times(nanos.stream().sorted().toList());
        }

        /** The time within which so many of a hundred came, in milliseconds. */
        double percentile(double percent) {
            int at = (int) Math.ceil(percent / 100 * sorted.size()) - 1;
            return sorted.get(Math.clamp(at, 0, sorted.size() - 1)) / 1e6;
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final List<String> questions;

    /** @param address up to and with {@code q=} */
    Load(String address, List<String> questions) {
        this.address = address;
        this.questions = questions;
    }

    /** Asks one question and adds how long its answer took. */
    void ask(int question, List<Long> nanos) {
        long start = System.nanoTime();
        send(client, question);
        nanos.add(System.nanoTime() - start);
    }

    private void send(HttpClient over, int question) {
        String q = questions.get(question % questions.size());
        URI uri = URI.create(address + URLEncoder.encode(q, StandardCharsets.UTF_8));
        try {
            HttpResponse<byte[]> answer =
                    over.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(uri + " answers " + answer.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + uri, e);
        }
    }

    /** Answers a second with so many connections, each asking as soon as it has its answer. */
    double rate(int connections, long nanos) throws InterruptedException {
        AtomicLong answered = new AtomicLong();
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int first = i * 7;
            threads.add(Thread.ofVirtual().start(() -> {
                for (int n = first; System.nanoTime() - start < nanos; n++) {
                    send(client, n);
                    answered.incrementAndGet();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return answered.get() * 1e9 / (System.nanoTime() - start);
    }

    /** The middle of some figures. */
    static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
