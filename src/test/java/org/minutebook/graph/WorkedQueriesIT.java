package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.archive.Reader;
import org.minutebook.model.Minutes;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** The questions in {@code graph-schema/README.md}, asked of the sample minutes: the answers there are what comes back. */
class WorkedQueriesIT {
    private static final Path README = Path.of("graph-schema/README.md");
    private static final Path SAMPLES = Path.of("src/samples");
    private static final Pattern WORKED =
            Pattern.compile("```cypher\\n(?<query>.*?)\\n```\\n\\n(?<answer>(?:\\|[^\\n]*\\n)*)", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyAnswerIsWhatTheSamplesSay() throws IOException {
        List<String> told = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        Path data = folder.resolve("neo4j");
        try (MeetingGraph graph = MeetingGraph.open(new GraphAddress.Embedded(data))) {
            fill(graph);
            ServerFolder server = new ServerFolder(data);
            try (Driver driver = Drivers.connect(
                            server.address().orElseThrow(),
                            "neo4j",
                            server.password().orElseThrow());
                    Session session = driver.session()) {
                Matcher worked = WORKED.matcher(Files.readString(README));
                while (worked.find()) {
                    told.add(worked.group("query") + "\n" + worked.group("answer"));
                    asked.add(worked.group("query") + "\n"
                            + table(session.run(worked.group("query")).list()));
                }
            }
        }
        assertThat(told).hasSize(10).isEqualTo(asked);
        assertThat(asked).noneMatch(answer -> answer.endsWith("|\n") && !answer.contains("| ---"));
    }

    private static void fill(MeetingGraph graph) throws IOException {
        Reader reader = new Reader();
        List<Path> files;
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            files = samples.filter(file -> file.getFileName().toString().startsWith("SRF_"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Minutes minutes =
                    reader.read(file.toString(), Files.readAllBytes(file)).minutes();
            String name = file.getFileName().toString();
            graph.put(
                    new DocumentEntry(minutes.document(), name, "/in/" + name, "text/plain", 1),
                    minutes,
                    graph.sequence() + 1);
        }
    }

    /** As Markdown. */
    private static String table(List<Record> rows) {
        assertThat(rows).isNotEmpty();
        List<String> keys = rows.getFirst().keys();
        String head = "| " + String.join(" | ", keys) + " |\n" + "| --- ".repeat(keys.size()) + "|\n";
        return head
                + rows.stream()
                        .map(row -> row.values().stream()
                                .map(WorkedQueriesIT::cell)
                                .collect(Collectors.joining(" | ", "| ", " |\n")))
                        .collect(Collectors.joining());
    }

    private static String cell(Value value) {
        Object cell = value.asObject();
        if (cell instanceof List<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return cell == null ? "" : String.valueOf(cell).replace('\n', ' ');
    }
}
