package org.minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutebook.archive.Archive;
import org.minutebook.archive.IngestListener;
import org.minutebook.archive.IngestResult;
import org.minutebook.generate.Committee;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;
import org.minutebook.graph.GraphAddress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Minutes that came as Word documents or as PDFs answer as their twins in Markdown do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwinsIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Clock TODAY = Clock.fixed(Instant.parse("2010-06-05T12:00:00Z"), ZoneOffset.UTC);
    private static final long SEED = 3;
    private static final List<Paper> PAPERS = Committee.invent(8, SEED).papers();
    /** The file, the place in it, how surely it was read there, and what hangs on where paragraphs are parted, as a page's end may part them. */
    private static final Set<String> PLACES = Set.of(
            "quote",
            "confidence",
            "snippets",
            "summary",
            "score",
            "document",
            "start",
            "end",
            "page",
            "sha256",
            "name",
            "origin",
            "mediaType",
            "size",
            "bytes",
            "href");

    /** Where a page ends, paragraphs may be parted otherwise; in print the numbers of a list are words like others. */
    private static final Pattern SPACES = Pattern.compile("\\s+(?:[a-e1-9]\\. )?");

    private static final List<String> SEARCHES = List.of(
            "alarms", "status:open", "NOTED", "HPAN", "\"report on\"", "kind:decision report", "owner:HDS gauge");

    private Map<String, String> markdown = Map.of();

    private Path folder = Path.of("");

    @BeforeAll
    void askOfMarkdown(@TempDir Path temporary) throws Exception {
        folder = temporary;
        markdown = answers(Look.MARKDOWN);
        assertThat(markdown).hasSizeGreaterThan(60);
        assertThat(markdown.get("/api/v1/search?limit=100&kind=action&q=alarms"))
                .contains("/hits/-/id");
        assertThat(markdown.values()).anyMatch(answer -> answer.contains("supersedes"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF"})
    void answersAreThoseOfTheTwin(Look look) throws Exception {
        Map<String, String> answers = answers(look);

        assertThat(answers.keySet()).isEqualTo(markdown.keySet());
        markdown.forEach((path, answer) ->
                assertThat(answers.get(path)).as(look + " at " + path).isEqualTo(answer));
    }

    /** By address what is answered there, without places. */
    private Map<String, String> answers(Look look) throws Exception {
        Path minutes = Files.createDirectory(folder.resolve(look.toString()));
        for (Paper paper : PAPERS) {
            Files.write(minutes.resolve(paper.name() + look.ending()), look.print(paper, SEED));
        }
        Path data = folder.resolve("data-" + look);
        try (Archive archive = Archive.open(data, new GraphAddress.Embedded(data.resolve("neo4j")))) {
            assertThat(archive.ingest(List.of(minutes), IngestListener.SILENT))
                    .hasSize(PAPERS.size())
                    .allMatch(result -> result.outcome() == IngestResult.Outcome.ADDED);
            try (HttpServer server = HttpServer.start(
                            new ServerOptions("127.0.0.1", 0, Set.of(), _ -> {}),
                            new HttpApi(archive, TODAY),
                            _ -> {},
                            (_, _, detail, _) -> detail);
                    HttpClient client = HttpClient.newHttpClient()) {
                return ask(path -> get(client, server.port(), path));
            }
        }
    }

    private interface Asking {
        JsonNode at(String path) throws IOException, InterruptedException;
    }

    private static Map<String, String> ask(Asking asking) throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>();
        paths.add("/api/v1/meetings?limit=100");
        paths.add("/api/v1/actions?limit=100");
        paths.add("/api/v1/topics?limit=100");
        for (JsonNode meeting : asking.at("/api/v1/meetings?limit=100").at("/items")) {
            paths.add("/api/v1/meetings/" + meeting.at("/id").asString());
        }
        for (JsonNode action : asking.at("/api/v1/actions?limit=100").at("/items")) {
            String path = "/api/v1/actions/" + action.at("/id").asString().replace(' ', '/');
            paths.add(path);
            paths.add(path + "/chain");
        }
        for (JsonNode topic : asking.at("/api/v1/topics?limit=100").at("/items")) {
            paths.add("/api/v1/topics/" + topic.at("/topic").asString());
        }
        for (String search : SEARCHES) {
            for (String kind : List.of("meeting", "item", "action", "decision")) {
                paths.add("/api/v1/search?limit=100&kind=" + kind + "&q="
                        + URLEncoder.encode(search, StandardCharsets.UTF_8));
            }
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (String path : paths) {
            StringBuilder answer = new StringBuilder();
            write(asking.at(path), "", answer);
            answers.put(path, answer.toString());
        }
        return answers;
    }

    private static JsonNode get(HttpClient client, int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path + ": " + response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /** A line for each value, under its path. */
    private static void write(JsonNode node, String path, StringBuilder out) {
        if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !PLACES.contains(field.getKey()))
                    .forEach(field -> write(field.getValue(), path + "/" + field.getKey(), out));
        } else if (node.isArray()) {
            node.forEach(element -> write(element, path + "/-", out));
        } else if (!path.endsWith("/documents/-/id")) {
            out.append(path)
                    .append(": ")
                    .append(SPACES.matcher(node.asString()).replaceAll(" "))
                    .append('\n');
        }
    }
}
