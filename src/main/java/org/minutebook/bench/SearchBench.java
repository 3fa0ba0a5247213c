package org.minutebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.minutebook.archive.Archive;
import org.minutebook.archive.Reader;
import org.minutebook.generate.Committee;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;
import org.minutebook.graph.GraphAddress;
import org.minutebook.http.HttpApi;
import org.minutebook.http.HttpServer;
import org.minutebook.http.ServerOptions;
import org.minutebook.model.Minutes;

/** How fast generated minutes are indexed and searched, beside what Lucene bare takes for the same in the same run. */
public final class SearchBench {
    private static final int WARM_ROUNDS = 60;
    private static final int ROUNDS = 100;
    private static final int SLICES = 3;
    private static final long SLICE_NANOS = 4_000_000_000L;
    private static final int[] CONNECTIONS = {8, 32};

    private final int meetings;
    private final long seed;
    private final Consumer<String> out;

    /**
     * @param meetings how many are indexed
     * @param out takes the lines of the report
     */
    public SearchBench(int meetings, long seed, Consumer<String> out) {
        this.meetings = meetings;
        this.seed = seed;
        this.out = out;
    }

    /**
     * Measures in a folder of its own, which is gone afterwards.
     *
     * @throws IOException where that can't be written, or a port can't be had
     */
    public void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("minutebook-bench");
        try {
            List<Path> sheets = print(Files.createDirectory(folder.resolve("sheets")));
            IndexingSpeed indexing = new IndexingSpeed(new Reader(), sheets, folder, out);
            List<Minutes> all = indexing.measure();
            serve(folder, Questions.of(all, seed));
        } finally {
            delete(folder);
        }
    }

    /** Every look of text in turn. */
    private List<Path> print(Path into) throws IOException {
        List<Look> looks = Stream.of(Look.values()).filter(Look::isText).toList();
        List<Path> sheets = new ArrayList<>();
        for (Paper paper : Committee.invent(meetings, seed).papers()) {
            Look look = looks.get(sheets.size() % looks.size());
            sheets.add(Files.write(into.resolve(paper.name() + look.ending()), look.print(paper, seed)));
        }
        return sheets;
    }

    private void serve(Path folder, List<String> questions) throws IOException, InterruptedException {
        Path data = folder.resolve(IndexingSpeed.OURS);
        try (Archive archive = Archive.open(data, new GraphAddress.Embedded(data.resolve("neo4j")));
                HttpServer server = started(archive);
                BareIndex index = BareIndex.open(folder.resolve(IndexingSpeed.BARE));
                BareServer bareServer = new BareServer(index)) {
            Load ours = new Load("http://127.0.0.1:" + server.port() + "/api/v1/search?q=", questions);
            Load bare = new Load("http://127.0.0.1:" + bareServer.port() + "/search?q=", questions);
            oneClient(ours, bare, questions);
            for (int connections : CONNECTIONS) {
                manyClients(ours, bare, connections);
            }
        }
    }

    private static HttpServer started(Archive archive) throws BindException {
        ServerOptions options = new ServerOptions("127.0.0.1", 0, Set.of(), _ -> {});
        return HttpServer.start(
                options,
                new HttpApi(archive, Clock.systemUTC()),
                _ -> {},
                (_, title, detail, _) -> title + ": " + detail);
    }

    private void oneClient(Load ours, Load bare, List<String> questions) {
        rounds(ours, bare, questions.size(), WARM_ROUNDS);
        List<List<Long>> times = rounds(ours, bare, questions.size(), ROUNDS);
        Load.Times own = Load.Times.of(times.getFirst());
        Load.Times other = Load.Times.of(times.getLast());
        out.accept("one client, %d queries %d times each".formatted(questions.size(), ROUNDS));
        for (int percent : new int[] {50, 90, 99}) {
            double mine = own.percentile(percent);
            double theirs = other.percentile(percent);
            out.accept("  p%d %.2f ms, bare %.2f ms: %.2f times".formatted(percent, mine, theirs, mine / theirs));
        }
        slowest(times, questions);
    }

    /** Both are asked in turn, so that whatever else the machine does slows down both. */
    private static List<List<Long>> rounds(Load ours, Load bare, int questions, int rounds) {
        List<Long> own = new ArrayList<>();
        List<Long> other = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int question = 0; question < questions; question++) {
                ours.ask(question, own);
                bare.ask(question, other);
            }
        }
        return List.of(own, other);
    }

    private void slowest(List<List<Long>> times, List<String> questions) {
        record Slow(String question, double own, double bare) {}
        List<Slow> all = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            all.add(new Slow(
                    questions.get(i), middle(times.getFirst(), i, questions), middle(times.getLast(), i, questions)));
        }
        all.sort(Comparator.comparingDouble(Slow::own).reversed());
        all.stream()
                .limit(5)
                .forEach(slow -> out.accept(
                        "  slowest: %s (%.2f ms, bare %.2f ms)".formatted(slow.question, slow.own, slow.bare)));
    }

    private static double middle(List<Long> times, int question, List<String> questions) {
        List<Long> some = new ArrayList<>();
        for (int i = question; i < times.size(); i += questions.size()) {
            some.add(times.get(i));
        }
        return Load.Times.of(some).percentile(50);
    }

    private void manyClients(Load ours, Load bare, int connections) throws InterruptedException {
        double[] own = new double[SLICES];
        double[] other = new double[SLICES];
        for (int slice = 0; slice < SLICES; slice++) {
            own[slice] = ours.rate(connections, SLICE_NANOS);
            other[slice] = bare.rate(connections, SLICE_NANOS);
        }
        double mine = Load.median(own);
        double theirs = Load.median(other);
        out.accept("%d connections: %,.0f requests/s, bare %,.0f: %.2f times"
                .formatted(connections, mine, theirs, mine / theirs));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
