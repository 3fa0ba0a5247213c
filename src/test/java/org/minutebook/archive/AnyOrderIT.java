package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.export.Export;
import org.minutebook.export.ExportFormat;
import org.minutebook.generate.Committee;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;
import org.minutebook.graph.DocumentEntry;
import org.minutebook.graph.GraphAddress;
import org.minutebook.graph.GraphSpoiler;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.source.UnreadableException;

/** Whatever order documents come in, how often, and whether they go between, the graph is the same, byte for byte. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnyOrderIT {
    private static final Path SAMPLES = Path.of("src/samples");

    private final List<Path> files = new ArrayList<>();
    private Path folder;
    private Archive archive;
    private String expected;

    /** The samples, and minutes of generated meetings, some of them in two looks, which are two documents of one meeting. */
    @BeforeAll
    void fill(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Path minutes = Files.createDirectory(temporary.resolve("minutes"));
        try (Stream<Path> samples = Files.walk(SAMPLES)) {
            for (Path sample : samples.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("README.md"))
                    .toList()) {
                keep(minutes.resolve(sample.getFileName()), Files.readAllBytes(sample));
            }
        }
        int number = 0;
        for (Paper paper : Committee.invent(10, 11).papers()) {
            for (Look look : number++ % 2 == 0 ? List.of(Look.MARKDOWN, Look.OCR) : List.of(Look.PDFTEXT)) {
                keep(minutes.resolve(paper.name() + look.ending()), look.print(paper, 11));
            }
        }
        archive = opened("first");
        assertThat(archive.ingest(files, IngestListener.SILENT))
                .hasSize(files.size())
                .allMatch(result -> result.outcome() == IngestResult.Outcome.ADDED);
        expected = exported(archive::export);
    }

    private void keep(Path file, byte[] bytes) throws IOException {
        files.add(Files.write(file, bytes));
    }

    @AfterAll
    void close() {
        archive.close();
    }

    private Archive opened(String name) {
        Path data = folder.resolve(name);
        return Archive.open(data, new GraphAddress.Embedded(data.resolve("neo4j")));
    }

    static String exported(java.util.function.Consumer<List<org.minutebook.model.export.ExportSink>> graph)
            throws IOException {
        StringWriter out = new StringWriter();
        new Export(graph).write(ExportFormat.JSONL, out);
        return out.toString();
    }

    @Test
    void addingAllAgainChangesNothing() throws IOException {
        archive.ingest(files.reversed(), IngestListener.SILENT);
        assertThat(exported(archive::export)).isEqualTo(expected);
    }

    @Test
    void aFileThatChangesAndChangesBackLeavesNoTrace() throws IOException {
        for (Path file : files.subList(0, 3)) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Files.readAllBytes(SAMPLES.resolve("other-bodies/Withy-Marsh-2024-03-12.txt")));
            Files.writeString(file, Files.readString(file) + "\nA line more.\n");
            archive.ingest(List.of(file), IngestListener.SILENT);
            assertThat(exported(archive::export)).as(file.toString()).isNotEqualTo(expected);
            Files.write(file, bytes);
            archive.ingest(List.of(file), IngestListener.SILENT);
            assertThat(exported(archive::export)).as(file.toString()).isEqualTo(expected);
        }
    }

    /** Also what another program, or an earlier version, left in the graph. */
    @Test
    void aRebuildMakesTheSameOfWhatWasSpoilt() throws IOException {
        Path data = folder.resolve("rebuilt");
        try (Archive other = opened("rebuilt")) {
            other.ingest(files, IngestListener.SILENT);
            GraphSpoiler.spoil(data.resolve("neo4j"));
            assertThat(exported(other::export)).isNotEqualTo(expected);
            String before = other.state().orElseThrow();
            List<Long> found = search(other);

            assertThat(other.rebuild(IngestListener.SILENT))
                    .hasSize(files.size())
                    .allMatch(result -> result.outcome() == IngestResult.Outcome.REBUILT);

            assertThat(exported(other::export)).isEqualTo(expected);
            assertThat(other.state()).get().isNotEqualTo(before);
            assertThat(search(other)).isEqualTo(found);
            assertThat(other.health()).allMatch(PartHealth::up);
        }
    }

    /** Scores shift a little, for words of documents that were replaced count until the index tidies itself. */
    private static List<Long> search(Archive archive) {
        return Stream.of("SRF 12/04", "repeater unit exceptions", "tide")
                .map(q -> archive.search(SearchRequest.of(q)).total().value())
                .toList();
    }

    @Test
    void anotherFolderFilledInAnotherOrderIsTheSame() throws IOException {
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(3));
        try (Archive other = opened("second")) {
            // One call each, for a call puts the files that it is given in order.
            shuffled.forEach(file -> other.ingest(List.of(file), IngestListener.SILENT));
            assertThat(exported(other::export)).isEqualTo(expected);
        }
    }

    /** The same bytes under two names have one name, whichever was added first. */
    @Test
    void twinsHaveOneName() throws IOException {
        Path first = Files.copy(files.getFirst(), folder.resolve("a-twin.txt"));
        Path second = Files.copy(files.getFirst(), folder.resolve("b-twin.txt"));
        List<String> exports = new ArrayList<>();
        for (List<Path> order : List.of(List.of(first, second), List.of(second, first))) {
            try (Archive other = opened("twins" + exports.size())) {
                order.forEach(file -> other.ingest(List.of(file), IngestListener.SILENT));
                exports.add(exported(other::export));
            }
        }
        assertThat(exports.getFirst()).contains("a-twin.txt").isEqualTo(exports.getLast());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void documentsComeAndGoInAnyOrder(long seed) throws IOException, UnreadableException {
        Random random = new Random(seed);
        Reader reader = new Reader();
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        Path data = folder.resolve("third");
        try (MeetingGraph graph = MeetingGraph.open(new GraphAddress.Embedded(data))) {
            graph.documents().forEach(document -> graph.withdraw(document.id(), graph.sequence() + 1));
            for (Path file : shuffled) {
                put(file, reader, graph);
                if (random.nextInt(3) == 0) {
                    Path other = shuffled.get(random.nextInt(shuffled.indexOf(file) + 1));
                    graph.withdraw(entry(other, reader).id(), graph.sequence() + 1);
                    put(other, reader, graph);
                }
            }
            assertThat(exported(graph::export)).as("seed " + seed).isEqualTo(expected);
        }
    }

    private static void put(Path file, Reader reader, MeetingGraph graph) throws IOException, UnreadableException {
        Reader.Read read = reader.read(file.toString(), Files.readAllBytes(file));
        graph.put(entry(file, reader), read.minutes(), graph.sequence() + 1);
    }

    private static DocumentEntry entry(Path file, Reader reader) throws IOException, UnreadableException {
        Reader.Read read = reader.read(file.toString(), Files.readAllBytes(file));
        return new DocumentEntry(
                read.text().id(),
                file.getFileName().toString(),
                file.toString(),
                read.text().mediaType(),
                Files.size(file));
    }
}
