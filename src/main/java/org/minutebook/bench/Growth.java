package org.minutebook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
 * How time and memory grow with a table of actions, and with a file up to a hundred megabytes: what takes ten times as long
 * for ten times the rows is linear. Time is what the processors spent on this process, as in {@link Speed}, garbage collected
 * among it, in the fastest of a few readings. Memory is the highest that the heap came to, what was no longer needed included,
 * so its ratio says little where much memory is free.
 */
final class Growth {
    private static final int FEW = 10_000;
    private static final int MANY = 100_000;
    private static final long SEED = 1;
    private static final int MEGABYTE = 1_000_000;
    private static final List<Integer> MEGABYTES = List.of(10, 100);

    /** The compiler works on at its first sight of a table, and its time counts. */
    private static final long WARM_NANOS = 6_000_000_000L;

    private static final int READINGS = 6;
    private static final int LONG_READINGS = 2;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Reader reader;
    private final Consumer<String> out;

    Growth(Reader reader, Consumer<String> out) {
        this.reader = reader;
        this.out = out;
    }

    /** @param seconds of processor time */
    private record Measured(double seconds, long peak, int rows) {}

    /**
     * Files as long as nobody's minutes, of as many papers one after the other as that takes.
     *
     * @param papers to be repeated
     */
    void files(Look look, List<Paper> papers) {
        byte[] all =
                joined(papers.stream().map(paper -> look.print(paper, SEED)).toList());
        StringBuilder line = new StringBuilder();
        for (int megabytes : MEGABYTES) {
            byte[] bytes = repeated(all, megabytes * MEGABYTE);
            try {
                Measured measured = fastest(look, bytes, LONG_READINGS);
                line.append("  %d MB: %.1f s (%.0f ns/B), heap %,d MB"
                        .formatted(
                                megabytes,
                                measured.seconds(),
                                measured.seconds() * 1e9 / bytes.length,
                                measured.peak() >> 20));
            } catch (IOException refused) {
                line.append("  %d MB: %s".formatted(megabytes, refused.getMessage()));
            }
        }
        out.accept("%-10s by length of the file%s".formatted(look, line));
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] repeated(byte[] part, int length) {
        byte[] whole = new byte[length];
        for (int at = 0; at < length; at += part.length) {
            System.arraycopy(part, 0, whole, at, Math.min(part.length, length - at));
        }
        return whole;
    }

    /** PDFs are left out: so many pages take minutes. */
    void tables() throws IOException {
        Paper few = LongTable.of(FEW);
        Paper many = LongTable.of(MANY);
        for (Look look : Look.values()) {
            if (look != Look.PDF) {
                byte[] table = look.print(few, SEED);
                for (long end = system.getProcessCpuTime() + WARM_NANOS; system.getProcessCpuTime() < end; ) {
                    read(look, table);
                }
                Measured small = fastest(look, table, READINGS);
                Measured large = fastest(look, look.print(many, SEED), LONG_READINGS);
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

    private Measured fastest(Look look, byte[] bytes, int readings) throws IOException {
        Measured fastest = read(look, bytes);
        for (int i = 1; i < readings; i++) {
            Measured next = read(look, bytes);
            fastest = next.seconds() < fastest.seconds() ? next : fastest;
        }
        return fastest;
    }

    private Measured read(Look look, byte[] bytes) throws IOException {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = system.getProcessCpuTime();
        int rows = reader.read("x" + look.ending(), bytes).minutes().reviews().size();
        double seconds = (system.getProcessCpuTime() - start) / 1e9;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Measured(seconds, peak, rows);
    }
}
