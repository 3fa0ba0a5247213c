package org.minutebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.minutebook.archive.Reader;
import org.minutebook.generate.Committee;
import org.minutebook.generate.Look;
import org.minutebook.graph.DocumentChange;
import org.minutebook.graph.DocumentEntry;
import org.minutebook.graph.GraphAddress;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.Minutes;
import org.neo4j.driver.Driver;

/**
 * How fast generated minutes go into the graph and chains come out of it over HTTP, each beside its bare counterpart over
 * Bolt in the same run: the same elements in batches by MERGE, and one statement.
 */
public final class GraphBench {
    private static final int BATCH = 25;
    private static final int WARM = 60;

    private final int meetings;
    private final long seed;
    private final Consumer<String> out;

    /**
     * @param meetings how many are written
     * @param out takes the lines of the report
     */
    public GraphBench(int meetings, long seed, Consumer<String> out) {
        this.meetings = meetings;
        this.seed = seed;
        this.out = out;
    }

    /**
     * Measures in a folder of its own, which is gone afterwards.
     *
     * @throws IOException where that can't be written, or a port can't be had
     */
    public void run() throws IOException {
        Path folder = Files.createTempDirectory("minutebook-bench");
        try {
            List<Minutes> all = read(meetings, seed);
            List<Minutes> warm = read(WARM, seed + 1);
            GraphAddress.Embedded data =
                    new GraphAddress.Embedded(folder.resolve("data").resolve("neo4j"));
            GraphAddress.Embedded other = new GraphAddress.Embedded(folder.resolve("bare"));
            try (MeetingGraph graph = MeetingGraph.open(data);
                    MeetingGraph schema = MeetingGraph.open(other);
                    Driver driver = BareGraph.driver(data.published().orElseThrow());
                    BareGraph bare = new BareGraph(other.published().orElseThrow())) {
                schema.check();
                written(graph, driver, bare, warm, all);
                memory();
                new ChainSpeed(graph, driver, data, out).measure();
            }
        } finally {
            delete(folder);
        }
    }

    private static List<Minutes> read(int meetings, long seed) {
        Reader reader = new Reader();
        return Committee.invent(meetings, seed).papers().parallelStream()
                .map(paper -> {
                    try {
                        return reader.read(paper.name() + ".md", Look.MARKDOWN.print(paper, seed))
                                .minutes();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    /** Warm minutes first, unmeasured, on both sides. */
    private void written(MeetingGraph graph, Driver driver, BareGraph bare, List<Minutes> warm, List<Minutes> all) {
        put(graph, warm);
        copy(driver, bare, warm);
        warm.forEach(minutes -> graph.withdraw(minutes.document(), graph.sequence() + 1));
        double first = put(graph, all);
        double again = put(graph, all);
        double anew = put(graph, all.stream().map(GraphBench::remarked).toList());
        Copied copied = copy(driver, bare, all);
        double ours = copied.elements() / first;
        double theirs = copied.elements() / copied.seconds();
        out.accept(
                "%,d meetings, %,d nodes and edges with all their evidence".formatted(all.size(), copied.elements()));
        out.accept("  written at %,.0f elements/s, bare MERGE in batches of %d meetings at %,.0f: %.2f times"
                .formatted(ours, BATCH, theirs, ours / theirs));
        out.accept("  first %.1f s, the same again %.1f s: %.2f times; again with a remark more %.1f s: %.2f times"
                .formatted(first, again, again / first, anew, anew / first));
    }

    /** Minutes that say the same and are not the same, so that all they say is written anew. */
    private static Minutes remarked(Minutes minutes) {
        List<Diagnostic> diagnostics = new ArrayList<>(minutes.diagnostics());
        diagnostics.add(new Diagnostic(Diagnostic.Kind.SOURCE, "Read again.", null));
        return new Minutes(
                minutes.document(),
                minutes.meeting(),
                minutes.attendance(),
                minutes.items(),
                minutes.reviews(),
                minutes.raised(),
                minutes.decisions(),
                minutes.informalDecisions(),
                minutes.mentions(),
                minutes.links(),
                minutes.definitions(),
                minutes.anomalies(),
                minutes.passages(),
                diagnostics);
    }

    /** Seconds that it took. */
    private static double put(MeetingGraph graph, List<Minutes> all) {
        long sequence = graph.sequence();
        long start = System.nanoTime();
        for (int from = 0; from < all.size(); from += BATCH) {
            List<DocumentChange> some = new ArrayList<>();
            for (Minutes minutes : all.subList(from, Math.min(all.size(), from + BATCH))) {
                some.add(new DocumentChange.Put(entry(minutes), minutes, ++sequence));
            }
            graph.change(some);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    static DocumentEntry entry(Minutes minutes) {
        String name = minutes.meeting().id() + ".md";
        return new DocumentEntry(minutes.document(), name, "/in/" + name, "text/markdown", 1);
    }

    /** What bare writing took, without reading what is to be written. */
    private record Copied(long elements, double seconds) {}

    private static Copied copy(Driver driver, BareGraph bare, List<Minutes> all) {
        long elements = 0;
        long nanos = 0;
        int batches = 0;
        for (int from = 0; from < all.size(); from += BATCH) {
            List<String> documents = all.subList(from, Math.min(all.size(), from + BATCH)).stream()
                    .map(minutes -> minutes.document().sha256())
                    .toList();
            BareGraph.Rows rows = BareGraph.read(driver, documents);
            elements += rows.elements();
            long start = System.nanoTime();
            bare.write(rows);
            nanos += System.nanoTime() - start;
            if (Integer.bitCount(++batches) == 1) {
                bare.settle();
            }
        }
        return new Copied(elements, nanos / 1e9);
    }

    private void memory() throws IOException {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        out.accept("memory: heap %,d MB in use, whole process %s".formatted(heap >> 20, resident()));
    }

    /** As Linux tells it; other systems keep it elsewhere. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "not told here";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                    .map(line -> "%,d MB".formatted(Long.parseLong(line.replaceAll("\\D", "")) >> 10))
                    .findFirst()
                    .orElse("not told here");
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
