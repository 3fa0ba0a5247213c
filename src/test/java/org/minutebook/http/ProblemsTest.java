package org.minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.StoreException;
import tools.jackson.databind.JsonNode;

class ProblemsTest {
    private final Api api;

    ProblemsTest() throws IOException {
        api = new Api();
    }

    @BeforeEach
    void isReady() {
        api.server().ready();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws Exception {
        JsonNode problem = Api.body(api.get("/api/v1/search?limit=0&sort=best&from=soon&colour=red&year=20"));
        assertThat(problem.at("/errors").findValuesAsString("parameter"))
                .containsExactlyInAnyOrder("limit", "sort", "from", "colour", "year");
        assertThat(problem.at("/detail").asString())
                .contains("limit is a number")
                .contains("sort is one of")
                .contains("from is a date")
                .contains("Unknown parameter 'colour'")
                .contains("year is four digits");
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            /api/v1/search?q=a&colour=red            | Unknown parameter 'colour'; accepted are asOf, committee, cursor, explain, facets, format
            /api/v1/meetings/HLG_07?x=1&y=2          | Unknown parameter 'y'; none is accepted here
            /api/v1/search?q=a&limit=0               | limit is a number from 1 to 100, not '0'
            /api/v1/meetings?limit=101               | limit is a number from 1 to 100, not '101'
            /api/v1/meetings?limit=ten               | limit is a number from 1 to 100, not 'ten'
            /api/v1/meetings?limit=1&limit=2         | limit is given 2 times
            /api/v1/search?from=31.1.2020            | from is a date such as 2020-01-31, not '31.1.2020'
            /api/v1/search?to=2020-02-30             | to is a date such as 2020-01-31, not '2020-02-30'
            /api/v1/search?kind=minutes              | kind is one of meeting, item, action, decision, passage, not 'minutes'
            /api/v1/search?status=done               | status is one of open, closed, superseded, unknown
            /api/v1/search?sort=best                 | sort is one of relevance, newest, oldest
            /api/v1/search?facets=colour             | facets is one of kind, meeting
            /api/v1/search?year=20                   | year is four digits
            /api/v1/search?meeting=28                | '28' is no meeting's id; one looks like
            /api/v1/search?cursor=abc                | 'abc' is no cursor
            /api/v1/actions?due=soon                 | due is one of overdue
            /api/v1/actions?sort=newest              | sort is one of meeting, age, due, slips
            /api/v1/actions?slipped=0                | slipped is how many times at least, such as 2, not '0'
            /api/v1/actions?slipped=often            | slipped is how many times at least, such as 2, not 'often'
            /api/v1/actions?asOf=2021-02-30          | asOf is a date such as 2020-01-31, not '2021-02-30'
            /api/v1/actions/HLG/07/01?asOf=spring    | asOf is a date such as 2020-01-31, not 'spring'
            /api/v1/actions/HLG/07/x                 | 'HLG 07/x' is no action's id; one looks like
            /api/v1/meetings/soon                    | 'soon' is no meeting's id; one looks like
            /api/v1/history                          | q is missing
            """)
    void wrongRequestsSayWhatWouldBeRight(String path, String detail) throws Exception {
        assertProblem(path, 400, "Bad Request", detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            /api/v1/meetings/HLG_99          | No minutes of meeting 'HLG_99' are here; /api/v1/meetings lists
            /api/v1/meetings/HLG_07/items/9  | HLG_07 has no item 9
            /api/v1/actions/HLG/99/01        | No minutes here name action 'HLG 99/01'
            /api/v1/actions/HLG/99/01/chain  | No minutes here name action 'HLG 99/01'
            /api/v1/actions/HLG/07/01?asOf=1999-01-01       | Nothing minuted by 1999-01-01 tells of action 'HLG 07/01'
            /api/v1/actions/HLG/07/01/chain?asOf=1999-01-01 | Nothing minuted by 1999-01-01 tells of action 'HLG 07/01'
            /api/v1/topics/ships             | No agenda item here is about 'ships'
            /api/v1/documents/ffffffffffff   | No document 'ffffffffffff' is here
            /api/v2/search                   | Nothing is served at /api/v2/search
            """)
    void whatIsNotHereIsNotFound(String path, String detail) throws Exception {
        assertProblem(path, 404, "Not Found", detail);
    }

    @Test
    void markupInAPathIsOnlyEverText() throws Exception {
        HttpResponse<String> response = api.get("/api/v1/topics/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(response.statusCode()).isBetween(400, 404);
        assertThat(Api.header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Api.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void theApiIsReadOnly() throws Exception {
        HttpResponse<String> response = api.send("POST", "/api/v1/search");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(Api.body(response).at("/detail").asString()).contains("use GET");
    }

    @Test
    void aStoreThatFailsIs503WithItsReason() throws Exception {
        api.archive().failWith(new StoreException("The graph at bolt://x can't be reached.", null));
        assertProblem("/api/v1/search?q=a", 503, "Service Unavailable", "The graph at bolt://x can't be reached.");
        JsonNode ready = Api.body(api.get("/health/ready"));
        assertThat(ready.at("/status").asInt()).isEqualTo(503);
        assertThat(ready.at("/detail").asString()).isEqualTo("graph: Neo4j does not answer.");
        assertThat(ready.at("/parts/0/up").asBoolean()).isFalse();
        assertThat(api.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void aBugIs500WithoutItsTrace() throws Exception {
        api.archive().failWith(new IllegalStateException("secret detail"));
        HttpResponse<String> response =
                assertProblem("/api/v1/search?q=a", 500, "Internal Server Error", "This is a fault of Minutebook");
        assertThat(response.body()).doesNotContain("secret detail").doesNotContain("at org.");
    }

    @Test
    void aRequestThatIsNoneIsRefusedInTheSameForm() throws Exception {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), api.server().port())) {
            socket.getOutputStream()
                    .write("GET /api/v1/topics/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("Connection: close")
                    .contains("application/problem+json")
                    .contains("\"detail\":");
        }
    }

    @Test
    void notReadyUntilTheFirstDocumentsAreIn() throws Exception {
        try (Api starting = new Api()) {
            assertThat(Api.body(starting.get("/health/ready")).at("/detail").asString())
                    .contains("still being indexed");
            starting.server().ready();
            assertThat(starting.get("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aTakenPortIsSaidToBe() {
        Assertions.assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> HttpServer.start(
                        new ServerOptions("127.0.0.1", api.server().port(), Set.of(), line -> {}),
                        new HttpApi(api.archive(), Clock.systemUTC()),
                        routes -> {},
                        (status, title, detail, id) -> detail));
    }

    private HttpResponse<String> assertProblem(String path, int status, String title, String detail) throws Exception {
        HttpResponse<String> response = api.get(path);
        JsonNode problem = Api.body(response);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Api.header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem.propertyNames()).contains("type", "title", "status", "detail", "instance", "requestId");
        assertThat(problem.at("/requestId").asString()).isEqualTo(Api.header(response, "X-Request-Id"));
        assertThat(Api.header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(Api.header(response, "ETag")).isEmpty();
        assertThat(problem.at("/title").asString()).isEqualTo(title);
        assertThat(problem.at("/status").asInt()).isEqualTo(status);
        assertThat(problem.at("/detail").asString()).contains(detail);
        assertThat(path).startsWith(problem.at("/instance").asString());
        return response;
    }
}
