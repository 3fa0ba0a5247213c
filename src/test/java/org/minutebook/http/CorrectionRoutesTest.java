package org.minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Corrections over HTTP, and who may make them while there are no tokens. */
class CorrectionRoutesTest {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final String REJECTED = """
            {"by": "Ann", "why": "misread", "correction":
              {"kind": "reject-link", "link": "supersedes", "from": "HLG 08x/01", "to": "HLG 07/01"}}
            """;

    private final Api api;

    CorrectionRoutesTest() throws Exception {
        api = new Api();
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void aCorrectionIsMadeListedAndUndone() throws Exception {
        HttpResponse<String> made = api.send("POST", "/api/v1/corrections", REJECTED, JSON);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(Api.body(made).at("/id").asString()).isEqualTo("c2");
        assertThat(Api.body(made).at("/correction/kind").asString()).isEqualTo("reject-link");
        assertThat(Api.body(made).at("/correction/from").asString()).isEqualTo("HLG 08x/01");

        HttpResponse<String> undone =
                api.send("DELETE", "/api/v1/corrections/c2", "{\"by\": \"Ben\", \"why\": \"it was right\"}", JSON);
        assertThat(undone.statusCode()).isEqualTo(200);
        JsonNode listed = api.json("/api/v1/corrections");
        assertThat(listed.at("/total").asInt()).isEqualTo(2);
        assertThat(listed.at("/items/0/undone").isMissingNode()).isTrue();
        assertThat(listed.at("/items/1/by").asString()).isEqualTo("Ann");
        assertThat(listed.at("/items/1/undone/by").asString()).isEqualTo("Ben");
        assertThat(api.json("/api/v1/corrections/c2")).isEqualTo(listed.at("/items/1"));
    }

    @Test
    void whatIsNotThereIsSaidSo() throws Exception {
        assertThat(api.get("/api/v1/corrections/c9").statusCode()).isEqualTo(404);
        assertThat(api.send("DELETE", "/api/v1/corrections/c9", "{\"by\": \"Ben\"}", JSON)
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"correction": {}}                                                       | correction
            {"by": "Ann"}                                                            | correction is missing
            {"by": "Ann", "correction": {"kind": "merge", "of": "person"}}           | needs of (person or organisation), name and into
            {"by": "Ann", "correction": {"kind": "mend", "action": "HLG 07/01", "field": "due", "value": "soon"}} | 'soon'
            {"by": "Ann", "correction": {"kind": "shout"}}                           | merge
            {"by": "Ann", "correction": {"kind": "merge", "of": "person", "name": "A", "into": "B"}, "colour": "red"} | colour
            nonsense                                                                 | nonsense
            """)
    void aWrongBodyIsRefusedWithWhatIsWrong(String body, String detail) throws Exception {
        HttpResponse<String> answer = api.send("POST", "/api/v1/corrections", body, JSON);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Api.body(answer).at("/detail").asString()).contains(detail);
        assertThat(api.json("/api/v1/corrections").at("/total").asInt()).isEqualTo(1);
    }

    /** What a page from elsewhere in a browser here could bring about, or somebody whom a proxy passes on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Origin          | http://evil.example   | 403
            Origin          | null                  | 403
            Sec-Fetch-Site  | cross-site            | 403
            X-Forwarded-For | 192.0.2.7             | 403
            Forwarded       | for=192.0.2.7         | 403
            Content-Type    | text/plain            | 415
            """)
    void othersMayNot(String header, String value, int status) throws Exception {
        Map<String, String> headers = new HashMap<>(JSON);
        headers.put(header, value);
        HttpResponse<String> answer = api.send("POST", "/api/v1/corrections", REJECTED, headers);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Api.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Api.header(answer, "Access-Control-Allow-Origin")).isEmpty();
        assertThat(api.json("/api/v1/corrections").at("/total").asInt()).isEqualTo(1);
    }

    /** A name that leads here, which reading is answered under. */
    @Test
    void aNameOfTheServerIsNotThisMachine() throws Exception {
        String answer = api.raw("POST /api/v1/corrections HTTP/1.1\r\nHost: minutes.example\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        assertThat(answer)
                .startsWith("HTTP/1.1 403")
                .contains("from this machine only")
                .contains("minutebook correct");
    }

    @Test
    void pagesOfOurOwnMay() throws Exception {
        Map<String, String> headers = new HashMap<>(JSON);
        headers.put("Origin", "http://127.0.0.1:" + api.server().port());
        headers.put("Sec-Fetch-Site", "same-origin");
        assertThat(api.send("POST", "/api/v1/corrections", REJECTED, headers).statusCode())
                .isEqualTo(201);
    }

    @Test
    void theDescriptionTellsOfThem() throws Exception {
        JsonNode paths = api.json("/openapi.json").at("/paths");
        JsonNode making = paths.path("/api/v1/corrections").path("post");
        assertThat(making.at("/requestBody/required").asBoolean()).isTrue();
        assertThat(making.at("/responses").propertyNames()).contains("201", "400", "403", "415");
        assertThat(paths.path("/api/v1/corrections/{correction}")
                        .path("delete")
                        .at("/responses")
                        .propertyNames())
                .contains("200", "403", "404");
    }
}
