package org.minutebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minutebook.archive.Archive;
import org.minutebook.graph.GraphAddress;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.http.HttpApi;
import org.minutebook.http.HttpServer;
import org.minutebook.http.ServerOptions;
import org.minutebook.model.ActionId;
import org.minutebook.model.Basis;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.Link;
import org.minutebook.model.LinkKind;
import org.minutebook.model.Meeting;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.Provenance;
import org.minutebook.model.RaisedAction;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** How fast chains come over HTTP, beside one statement over Bolt that reads the same. */
final class ChainSpeed {
    private static final int[] DEPTHS = {1, 20, 100};
    private static final int FIRST_MEETING = 9_001;
    /** The compiler works on for long after the minutes were written. */
    private static final long MOST_WARM_NANOS = 120_000_000_000L;

    private static final int WARM_ROUNDS = 5;
    private static final int ROUNDS = 20;
    /** How often a depth is asked before the next has its turn. */
    private static final int TURN = 50;

    private static final String BARE = """
            MATCH (start:Action {id: $id})-[:SUPERSEDES*0.. {current: true}]-(a)
            USING INDEX SEEK start:Action(id)
            WITH DISTINCT a
            RETURN a, COLLECT { MATCH (a)-[r:SUPERSEDES {current: true}]->(older) RETURN {edge: r, to: older.id} } AS hops
            """;

    private final MeetingGraph graph;
    private final Driver driver;
    private final GraphAddress.Embedded address;
    private final Consumer<String> out;

    ChainSpeed(MeetingGraph graph, Driver driver, GraphAddress.Embedded address, Consumer<String> out) {
        this.graph = graph;
        this.driver = driver;
        this.address = address;
        this.out = out;
    }

    void measure() throws IOException {
        for (int i = 0; i < DEPTHS.length; i++) {
            Minutes minutes = chained(FIRST_MEETING + i, DEPTHS[i]);
            graph.put(GraphBench.entry(minutes), minutes, graph.sequence() + 1);
        }
        ServerOptions options = new ServerOptions("127.0.0.1", 0, Set.of(), _ -> {});
        try (Archive archive =
                        Archive.open(Objects.requireNonNull(address.folder().getParent()), address);
                HttpServer server = HttpServer.start(
                        options,
                        new HttpApi(archive, Clock.systemUTC()),
                        _ -> {},
                        (_, title, detail, _) -> title + ": " + detail);
                Telephone telephone = new Telephone(server.port());
                Session session = driver.session()) {
            WarmUp.run(MOST_WARM_NANOS, () -> asked(WARM_ROUNDS, telephone, session));
            tell(asked(ROUNDS, telephone, session));
        }
    }

    private void tell(List<Asked> all) {
        List<Double> ours = new ArrayList<>();
        for (int i = 0; i < DEPTHS.length; i++) {
            double mine = Load.Times.of(all.get(i).ours()).percentile(50);
            double theirs = Load.Times.of(all.get(i).bare()).percentile(50);
            out.accept("chain of depth %d: p50 %.2f ms over HTTP, bare Cypher over Bolt %.2f ms: %.2f times"
                    .formatted(DEPTHS[i], mine, theirs, mine / theirs));
            ours.add(mine);
        }
        out.accept("  depth %d takes %.2f times as long as depth %d"
                .formatted(DEPTHS[DEPTHS.length - 1], ours.getLast() / ours.getFirst(), DEPTHS[0]));
    }

    /** Nanoseconds of each answer of a depth. */
    private record Asked(List<Long> ours, List<Long> bare) {
        Asked() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** All depths take turns, and in a turn both sides, so that whatever else the machine does slows down all of them. */
    private static List<Asked> asked(int rounds, Telephone telephone, Session session) {
        List<Asked> all = Stream.generate(Asked::new).limit(DEPTHS.length).toList();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < DEPTHS.length * TURN; i++) {
                int depth = i / TURN;
                ask(depth, all.get(depth), telephone, session);
            }
        }
        return all;
    }

    private static void ask(int at, Asked asked, Telephone telephone, Session session) {
        MeetingId meeting = new MeetingId("TGF", String.valueOf(FIRST_MEETING + at));
        String path = "/api/v1/actions/TGF/%s/001/chain".formatted(meeting.label());
        Map<String, Object> id = Map.of("id", new ActionId(meeting, "001").toString());
        long start = System.nanoTime();
        int bytes = answer(path, telephone).length;
        long middle = System.nanoTime();
        int rows = session.run(BARE, id).list().size();
        long end = System.nanoTime();
        if (bytes == 0 || rows != DEPTHS[at] + 1) {
            throw new IllegalStateException("%s has %d bytes; bare has %d rows".formatted(path, bytes, rows));
        }
        asked.ours().add(middle - start);
        asked.bare().add(end - middle);
    }

    private static byte[] answer(String path, Telephone telephone) {
        try {
            return telephone.ask(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Minutes of a meeting that raised so many actions and one more, each in place of the one before. */
    private static Minutes chained(int number, int depth) {
        MeetingId meeting = new MeetingId("TGF", String.valueOf(number));
        DocumentId document = new DocumentId("%064x".formatted(number));
        List<ActionId> ids = IntStream.rangeClosed(1, depth + 1)
                .mapToObj(i -> new ActionId(meeting, "%03d".formatted(i)))
                .toList();
        Provenance source = Provenance.stated(
                new Evidence(document, 0, 42, 1, "It is superseded by the action after this one.".substring(0, 42)));
        return new Minutes(
                document,
                new Meeting(
                        meeting,
                        "Meeting " + number,
                        LocalDate.of(2030, 1, 1).plusDays(number % 100),
                        Basis.STATED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        source),
                List.of(),
                List.of(),
                List.of(),
                ids.stream()
                        .map(id -> new RaisedAction(
                                id,
                                List.of("HDS"),
                                "The HDS to survey every gauge of the northern harbours.",
                                null,
                                source))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                IntStream.range(0, depth)
                        .mapToObj(
                                i -> new Link(LinkKind.SUPERSEDES, ids.get(i + 1), ids.get(i), "superseded by", source))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
