package org.minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.archive.IngestListener;
import org.minutebook.archive.IngestResult;
import org.minutebook.model.StoreException;
import tools.jackson.databind.JsonNode;

/** What HTTP itself has rules for: caching, negotiation, methods, limits, names. */
@TestInstance(Lifecycle.PER_CLASS)
class ProtocolTest {
    private final Api api;

    ProtocolTest() throws Exception {
        api = new Api();
        api.server().ready();
    }

    @AfterAll
    void stop() {
        api.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search?q=lamps", "/api/v1/actions", "/api/v1/meetings/HLG_07", "/api/v1/topics"})
    void anAnswerIsAskedForAgainAndSentAgainOnlyAfterAnIngest(String path, @TempDir Path folder) throws Exception {
        HttpResponse<String> first = api.get(path);
        String tag = Api.header(first, "ETag");
        assertThat(Api.header(first, "Cache-Control")).isEqualTo("private, no-cache");
        HttpResponse<String> again = api.get(path, Map.of("If-None-Match", "\"other\", " + tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(Api.header(again, "ETag")).isEqualTo(tag);

        Path file = Files.writeString(folder.resolve("more.md"), path);
        api.archive().ingest(List.of(file), new IngestListener() {
            @Override
            public void started(int files) {}

            @Override
            public void finished(IngestResult result) {}
        });
        HttpResponse<String> changed = api.get(path, Map.of("If-None-Match", tag));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(Api.header(changed, "ETag")).isNotEqualTo(tag);
    }

    @Test
    void aTagIsOfOneAddressAndOneForm() throws Exception {
        String tag = Api.header(api.get("/api/v1/actions"), "ETag");
        assertThat(api.get("/api/v1/meetings", Map.of("If-None-Match", tag)).statusCode())
                .isEqualTo(200);
        assertThat(api.get("/api/v1/actions", Map.of("If-None-Match", tag, "Accept", "text/csv"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatTellsOfThisMomentIsNeverKept() throws Exception {
        for (String path : List.of("/health/live", "/health/ready", "/metrics")) {
            HttpResponse<String> answer = api.get(path);
            assertThat(Api.header(answer, "Cache-Control")).as(path).isEqualTo("no-store");
            assertThat(Api.header(answer, "ETag")).as(path).isEmpty();
        }
    }

    @Test
    void listsLinkToTheirBeginningAndToWhatFollows() throws Exception {
        HttpResponse<String> first = api.get("/api/v1/actions?limit=1&owner=Keepers");
        String link = Api.header(first, "Link");
        assertThat(link).startsWith("</api/v1/actions?limit=1&owner=Keepers>; rel=\"first\", <");
        String next = link.replaceFirst(".*, <", "").replaceFirst(">; rel=\"next\"$", "");
        HttpResponse<String> second = api.get(next);
        assertThat(Api.body(second).at("/items/0")).isNotEqualTo(Api.body(first).at("/items/0"));
        assertThat(Api.header(second, "Link")).contains("rel=\"first\"").doesNotContain("rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json;q=0.1, text/csv | text/csv
            application/jsonl                | application/jsonl
            text/*                           | text/csv
            */*                              | application/json
            application/json, */*;q=0        | application/json
            nonsense                         | application/json
            """)
    void theFormIsTheOneLikedBest(String accept, String type) throws Exception {
        assertThat(Api.header(api.get("/api/v1/actions", Map.of("Accept", accept)), "Content-Type"))
                .startsWith(type);
    }

    @Test
    void aFormThatThereIsNotIsNamedWithThoseThatThereAre() throws Exception {
        HttpResponse<String> answer = api.get("/api/v1/actions", Map.of("Accept", "image/png"));
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(Api.body(answer).at("/detail").asString()).contains("application/json, text/csv, application/jsonl");
        assertThat(api.get("/api/v1/meetings/HLG_07", Map.of("Accept", "text/csv"))
                        .statusCode())
                .isEqualTo(406);
        assertThat(api.get("/api/v1/actions?format=csv", Map.of("Accept", "image/png"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void otherMethodsAreNotAllowedWhatIsIsSaid(String method) throws Exception {
        HttpResponse<String> answer = api.send(method, "/api/v1/actions");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Api.header(answer, "Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void headTellsAllButTheBody() throws Exception {
        HttpResponse<String> head = api.send("HEAD", "/api/v1/actions");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Api.header(head, "ETag")).isEqualTo(Api.header(api.get("/api/v1/actions"), "ETag"));
    }

    @Test
    void aRequestKeepsItsIdWhereItIsFitForALog() throws Exception {
        HttpResponse<String> own = api.get("/api/v1/actions", Map.of("X-Request-Id", "job-7.a"));
        assertThat(Api.header(own, "X-Request-Id")).isEqualTo("job-7.a");
        HttpResponse<String> unfit = api.get("/api/v1/nowhere", Map.of("X-Request-Id", "a b<script>"));
        assertThat(Api.header(unfit, "X-Request-Id")).matches("[0-9a-f]{16}");
        assertThat(Api.body(unfit).at("/requestId").asString()).isEqualTo(Api.header(unfit, "X-Request-Id"));
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:7070, 200",
        "minutes.localhost, 200",
        "127.0.0.1:80, 200",
        "[::1]:7070, 200",
        "minutes.example, 200",
        "evil.example, 421",
        "127.0.0.1.evil.example, 421"
    })
    void onlyOwnNamesAreAnswered(String host, int status) throws Exception {
        String answer = api.raw("GET /api/v1/topics HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        if (status != 200) {
            assertThat(answer).contains("application/problem+json", "--names", "X-Request-Id");
        }
    }

    @Test
    void noOtherSiteMayReadOrFrame() throws Exception {
        HttpResponse<String> answer = api.get("/api/v1/topics", Map.of("Origin", "https://evil.example"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(Api.header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(Api.header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(Api.header(answer, "Server")).isEmpty();
    }

    @Test
    void whatIsTooLongIsToldItsLimit() throws Exception {
        JsonNode query = Api.body(api.get("/api/v1/search?q=" + "x".repeat(Parameter.MAX_LENGTH + 1)));
        assertThat(query.at("/detail").asString())
                .contains("at most 1,000 characters")
                .contains("1,001");
        JsonNode values = Api.body(api.get("/api/v1/search?year=" + years()));
        assertThat(values.at("/detail").asString()).contains("at most 100 values");
        assertThat(api.get("/api/v1/search?q=" + "%E2%82%AC".repeat(Parameter.MAX_LENGTH))
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.raw("GET /api/v1/search?q=" + "x".repeat(2 * HttpServer.HEADER_LIMIT)
                        + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 414")
                .contains("application/problem+json")
                .contains("more than %,d bytes".formatted(HttpServer.HEADER_LIMIT));
        assertThat(api.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(2 * HttpServer.HEADER_LIMIT)
                        + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431")
                .contains("application/problem+json")
                .contains("more than %,d bytes".formatted(HttpServer.HEADER_LIMIT));
    }

    private static String years() {
        StringBuilder years = new StringBuilder();
        for (int year = 1900; year < 2001; year++) {
            years.append(year).append(',');
        }
        return years.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/api/v1/documents/..%2f..%2fetc%2fpasswd",
                "/api/v1/documents/%2e%2e/text",
                "/minutebook.css/../../pom.xml",
                "/..%5c..%5cpom.xml",
                "//etc/passwd"
            })
    void noPathLeadsOutside(String path) throws Exception {
        String answer = api.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("root:", "<project");
    }

    @Test
    void aStoreThatDoesNotAnswerLeavesNoTag() throws Exception {
        try (Api failing = new Api()) {
            failing.archive().failWith(new StoreException("The graph is gone.", null));
            assertThat(Api.header(failing.get("/api/v1/actions"), "ETag")).isEmpty();
        }
    }

    @Test
    void eachRequestLeavesALineWithoutWhatItAskedFor() throws Exception {
        try (Api logged = new Api()) {
            logged.get("/api/v1/search?q=secret", Map.of("Authorization", "Bearer token", "X-Request-Id", "mine"));
            logged.raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            long end = System.nanoTime() + 5_000_000_000L;
            while (logged.log().size() < 2 && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(logged.log())
                    .hasSize(2)
                    .anyMatch(line -> line.matches("GET /api/v1/search 200 [1-9]\\d*B \\d+ms mine"))
                    .anyMatch(line -> line.matches("\\w+ .* 400 \\d+B \\d+ms [0-9a-f]{16}"))
                    .noneMatch(line -> line.contains("secret") || line.contains("token") || line.contains("127.0"));
        }
    }

    @Test
    void metricsCountRequestsByRouteAndTellOfParts() throws Exception {
        api.get("/api/v1/meetings/HLG_07");
        api.get("/api/v1/meetings/HLG_99");
        api.get("/nowhere/at/all");
        String metrics = api.get("/metrics").body();
        assertThat(metrics.lines())
                .anyMatch(
                        l -> l.startsWith(
                                "minutebook_http_requests_total{method=\"GET\",route=\"/api/v1/meetings/{id}\",status=\"200\"} "))
                .anyMatch(
                        l -> l.startsWith(
                                "minutebook_http_requests_total{method=\"GET\",route=\"/api/v1/meetings/{id}\",status=\"404\"} "))
                .anyMatch(l ->
                        l.startsWith("minutebook_http_requests_total{method=\"GET\",route=\"none\",status=\"404\"} "))
                .contains("minutebook_part_up{part=\"graph\"} 1.0")
                .allMatch(l -> l.startsWith("# ") || l.matches("[a-z_]+(\\{[^{}]*(\\{\\w+}[^{}]*)*})? [-+0-9.Ee]+"));
    }
}
