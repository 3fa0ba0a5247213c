package org.minutebook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.minutebook.archive.Reader;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;

/**
 * How fast text is read on one core, beside a plain pass over the same bytes in the same run. Time is what the processors
 * spent on this process, its garbage collector and compiler among it, so that what else runs on the machine counts
 * little. Passes and readings take turns in rounds of equal work, and the fastest round of each is told.
 */
final class Speed {
    /** The compiler works on for many seconds after the first rounds, and its time counts. */
    private static final long MOST_WARM_NANOS = 60_000_000_000L;
    /** Documents of another length take the ways that are warm already. */
    private static final long MOST_WARM_NANOS_AGAIN = 8_000_000_000L;

    private static final int ROUNDS = 12;
    /** Bytes read in a round: so many that collecting the garbage of a round is a part of it. */
    private static final int ROUND = 6_000_000;
    /** The clock of a process ticks in hundredths of a second, and a pass is fast. */
    private static final int PASSED_IN_A_ROUND = 40 * ROUND;

    private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};
    private static final int LENGTH_ROUNDS = 6;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Reader reader;
    private final Consumer<String> out;
    /** What the passes found, told at the end so that none of it can be left out by the compiler. */
    private long seen;

    Speed(Reader reader, Consumer<String> out) {
        this.reader = reader;
        this.out = out;
    }

    void explain() {
        out.accept(
                "Speed is bytes by the processor time of this process, all its threads together and garbage collected,"
                        + " in the fastest of %d rounds of %,d bytes read and %,d passed over in turn."
                                .formatted(ROUNDS, ROUND, PASSED_IN_A_ROUND));
    }

    void measure(Look look, List<Paper> papers, long seed) {
        List<byte[]> documents =
                papers.stream().map(paper -> look.print(paper, seed)).toList();
        String name = "x" + look.ending();
        WarmUp.run(MOST_WARM_NANOS, () -> {
            perByte(documents, bytes -> read(name, bytes), ROUND);
            perByte(documents, this::pass, PASSED_IN_A_ROUND);
        });
        double parsing = Double.MAX_VALUE;
        double passing = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            parsing = Math.min(parsing, perByte(documents, bytes -> read(name, bytes), ROUND));
            passing = Math.min(passing, perByte(documents, this::pass, PASSED_IN_A_ROUND));
        }
        out.accept(
                "%-10s parsed at %.1f MB/s on one core; decoded and split into lines at %.1f MB/s, %.1f times as fast"
                        .formatted(look, 1e3 / parsing, 1e3 / passing, parsing / passing));
        lengths(look, name, documents);
    }

    /** Time for a byte in documents of different lengths. */
    private void lengths(Look look, String name, List<byte[]> documents) {
        StringBuilder line = new StringBuilder();
        for (int length : LENGTHS) {
            List<byte[]> cut = ofLength(documents, length).stream()
                    .filter(bytes -> isMinutes(name, bytes))
                    .toList();
            if (cut.isEmpty()) {
                continue;
            }
            WarmUp.run(MOST_WARM_NANOS_AGAIN, () -> perByte(cut, bytes -> read(name, bytes), ROUND));
            double each = Double.MAX_VALUE;
            for (int i = 0; i < LENGTH_ROUNDS; i++) {
                each = Math.min(each, perByte(cut, bytes -> read(name, bytes), ROUND));
            }
            line.append("  %,d: %.3f ms (%.0f ns/B)".formatted(length, each * length / 1e6, each));
        }
        out.accept("%-10s by length in bytes%s".formatted(look, line));
    }

    /**
     * Documents of one length, in all about as many bytes as a round has: the beginnings of documents where they are
     * long enough, and several put one after the other where they are not. No committee writes ten megabytes of
     * minutes, so those tell only whether time grows faster than length.
     */
    private static List<byte[]> ofLength(List<byte[]> documents, int length) {
        List<byte[]> cut = new ArrayList<>();
        int next = 0;
        do {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
            while (bytes.size() < length) {
                bytes.writeBytes(documents.get(next++ % documents.size()));
            }
            cut.add(Arrays.copyOf(bytes.toByteArray(), length));
        } while (cut.size() < Math.min(documents.size(), ROUND / length));
        return cut;
    }

    /** A document may be cut before anything that names its meeting. */
    private boolean isMinutes(String name, byte[] bytes) {
        try {
            reader.read(name, bytes);
            return true;
        } catch (IOException cutOff) {
            return false;
        }
    }

    /** Nanoseconds for a byte over at least so many bytes of documents. */
    private double perByte(List<byte[]> documents, Consumer<byte[]> work, int least) {
        long bytes = 0;
        long start = system.getProcessCpuTime();
        while (bytes < least) {
            for (byte[] document : documents) {
                work.accept(document);
                bytes += document.length;
            }
        }
        return (double) (system.getProcessCpuTime() - start) / bytes;
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
