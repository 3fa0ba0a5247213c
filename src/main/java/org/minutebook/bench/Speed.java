package org.minutebook.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.minutebook.archive.Reader;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;

/** How fast text is read on one core, beside a plain pass over the same bytes in the same run. */
final class Speed {
    private static final long WARM_NANOS = 4_000_000_000L;
    private static final long MEASURED_NANOS = 3_000_000_000L;
    private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};

    private final Reader reader;
    private final Consumer<String> out;
    /** What the passes found, told at the end so that none of it can be left out by the compiler. */
    private long seen;

    Speed(Reader reader, Consumer<String> out) {
        this.reader = reader;
        this.out = out;
    }

    void measure(Look look, List<Paper> papers, long seed) {
        List<byte[]> documents =
                papers.stream().map(paper -> look.print(paper, seed)).toList();
        String name = "x" + look.ending();
        rate(documents, bytes -> read(name, bytes), WARM_NANOS);
        double parsed = rate(documents, bytes -> read(name, bytes), MEASURED_NANOS);
        rate(documents, this::pass, WARM_NANOS / 4);
        double passed = rate(documents, this::pass, MEASURED_NANOS / 4);
        out.accept(
                "%-10s parsed at %.1f MB/s on one core; decoded and split into lines at %.1f MB/s, %.1f times as fast"
                        .formatted(ReadingBench.name(look), parsed, passed, passed / parsed));
        lengths(look, name, documents);
    }

    /** Time for a byte in documents of different lengths, against that of the usual length. */
    private void lengths(Look look, String name, List<byte[]> documents) {
        double usual = 0;
        StringBuilder line = new StringBuilder();
        for (int length : LENGTHS) {
            byte[] document = ofLength(documents, length);
            long nanos = fastest(name, document);
            double each = (double) nanos / document.length;
            usual = length == LENGTHS[1] ? each : usual;
            line.append("  %,d: %.3f ms (%.0f ns/B)".formatted(length, nanos / 1e6, each));
        }
        out.accept("%-10s by length in bytes%s".formatted(ReadingBench.name(look), line));
    }

    private long fastest(String name, byte[] document) {
        long fastest = Long.MAX_VALUE;
        int times = Math.clamp(20_000_000 / document.length, 2, 200);
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            read(name, document);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }

    /** Documents one after the other, cut to a length. */
    private static byte[] ofLength(List<byte[]> documents, int length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
        for (int i = 0; bytes.size() < length; i++) {
            bytes.writeBytes(documents.get(i % documents.size()));
        }
        return Arrays.copyOf(bytes.toByteArray(), length);
    }

    /** Millions of bytes a second. */
    private double rate(List<byte[]> documents, Consumer<byte[]> work, long nanos) {
        long start = System.nanoTime();
        long bytes = 0;
        long taken;
        do {
            for (byte[] document : documents) {
                work.accept(document);
                bytes += document.length;
            }
            taken = System.nanoTime() - start;
        } while (taken < nanos);
        return bytes * 1e3 / taken;
    }

    /** How many items and lines all passes saw together. */
    long seen() {
        return seen;
    }

    private void read(String name, byte[] bytes) {
        try {
            seen += reader.read(name, bytes).minutes().items().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pass(byte[] bytes) {
        seen += new String(bytes, StandardCharsets.UTF_8).lines().count();
    }
}
