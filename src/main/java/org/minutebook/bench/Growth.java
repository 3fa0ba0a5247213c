package org.minutebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.Consumer;
import org.minutebook.archive.Reader;
import org.minutebook.generate.LongTable;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;

/**
 * How time and memory grow with a table of actions: what takes ten times as long for ten times the rows is linear. Memory is
 * the highest that the heap came to, what was no longer needed included, so its ratio says little where much memory is free.
 */
final class Growth {
    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final long SEED = 1;

    private final Reader reader;
    private final Consumer<String> out;

    Growth(Reader reader, Consumer<String> out) {
        this.reader = reader;
        this.out = out;
    }

    private record Measured(double seconds, long peak, int rows) {}

    /** PDFs are left out: so many pages take minutes. */
    void measure() {
        Paper few = LongTable.of(FEW);
        Paper many = LongTable.of(MANY);
        for (Look look : Look.values()) {
            if (look != Look.PDF) {
                read(look, few);
                Measured small = read(look, few);
                Measured large = read(look, many);
                out.accept(
                        "%-10s %,d rows: %.2f s, %,d MB; %,d rows: %.2f s, %,d MB: %.1f times the time, %.1f times the memory"
                                .formatted(
                                        look,
                                        small.rows(),
                                        small.seconds(),
                                        small.peak() >> 20,
                                        large.rows(),
                                        large.seconds(),
                                        large.peak() >> 20,
                                        large.seconds() / small.seconds(),
                                        (double) large.peak() / small.peak()));
            }
        }
    }

    private Measured read(Look look, Paper paper) {
        byte[] bytes = look.print(paper, SEED);
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        try {
            int rows =
                    reader.read("x" + look.ending(), bytes).minutes().reviews().size();
            double seconds = (System.nanoTime() - start) / 1e9;
            long peak = heap.stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            return new Measured(seconds, peak, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
