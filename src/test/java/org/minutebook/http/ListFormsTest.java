package org.minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Lists as CSV and JSON Lines: whole, streamed, and safe to open in a spreadsheet. */
@TestInstance(Lifecycle.PER_CLASS)
class ListFormsTest {
    private final Api api;

    ListFormsTest() throws Exception {
        api = new Api();
    }

    @AfterAll
    void stop() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/search?q=lamps, hits",
        "/api/v1/actions?, items",
        "/api/v1/meetings?, items",
        "/api/v1/topics?, items",
        "/api/v1/documents?, items",
        "/api/v1/modifications?, items",
        "/api/v1/modifications/HMP0012?, mentions",
        "/api/v1/incidents?, items",
        "/api/v1/organisations?, items",
        "/api/v1/organisations/keepers?, mentions",
        "/api/v1/people?, items",
        "/api/v1/people/zoe-bronte?, attendance",
        "/api/v1/topics/lamps-and-lenses?, entries",
        "/api/v1/history?q=Lamps, entries",
        "/api/v1/health-report?, findings"
    })
    void everyListIsToldInAllForms(String path, String rows) throws Exception {
        JsonNode json = Api.body(api.get(path));
        HttpResponse<String> lines = api.get(path + "&format=jsonl");
        assertThat(lines.body().lines().map(JsonMapper.shared()::readTree).toList())
                .isEqualTo(json.at("/" + rows).valueStream().toList())
                .isNotEmpty();
        HttpResponse<String> table = api.get(path, Map.of("Accept", "text/csv"));
        assertThat(Api.header(table, "Content-Type")).isEqualToIgnoringWhitespace("text/csv;charset=utf-8");
        assertThat(Api.header(table, "Content-Disposition")).matches("attachment; filename=\"[a-z-]+\\.csv\"");
        assertThat(rows(table.body())).hasSameSizeAs(json.at("/" + rows));
    }

    @Test
    void cellsAreTheFieldsOfTheJson() throws Exception {
        Map<String, String> first =
                rows(api.get("/api/v1/actions?format=csv").body()).getFirst();
        assertThat(first)
                .containsEntry("id", "HLG 07/01")
                .containsEntry("owners", "Keepers")
                .containsEntry("status", "superseded")
                .containsEntry("meeting.id", "HLG_07")
                .containsEntry("supersededBy", "HLG 08x/01")
                .containsEntry("evidence.quote", "ACTION HLG 07/01: The Keepers to count the dim lamps.")
                .containsKey("evidence.page");
    }

    @Test
    void aLimitMakesItAPage() throws Exception {
        HttpResponse<String> page = api.get("/api/v1/actions?format=csv&limit=1");
        assertThat(rows(page.body())).hasSize(1);
        assertThat(Api.header(page, "Link")).contains("rel=\"next\"");
    }

    @Test
    void aListHasNoCeilingAndNoPlaceInMemory() throws Exception {
        int many = 50_000;
        api.archive().pretend(many);
        try {
            HttpResponse<String> lines = api.get("/api/v1/actions?format=jsonl", Map.of("Accept-Encoding", "identity"));
            assertThat(lines.body().lines()).hasSize(many);
            assertThat(api.archive().largestLimit()).isLessThanOrEqualTo(100);
        } finally {
            api.archive().pretend(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "jsonl"})
    void listsAreCompressedForThoseWhoTakeIt(String format) throws Exception {
        api.archive().pretend(500);
        try {
            String path = "/api/v1/actions?limit=100&format=" + format;
            assertThat(Api.header(api.get(path, Map.of("Accept-Encoding", "gzip")), "Content-Encoding"))
                    .isEqualTo("gzip");
            HttpResponse<String> plain = api.get(path);
            assertThat(Api.header(plain, "Content-Encoding")).isEmpty();
            assertThat(Api.header(plain, "Vary")).contains("Accept-Encoding");
        } finally {
            api.archive().pretend(0);
        }
    }

    @Test
    void aListThatBreaksOffIsNotTakenForAWholeOne() {
        api.archive().pretend(50_000);
        api.archive().failAfter(300);
        try {
            assertThatThrownBy(() -> api.get("/api/v1/actions?format=jsonl")).isInstanceOf(IOException.class);
        } finally {
            api.archive().failAfter(Integer.MAX_VALUE);
            api.archive().pretend(0);
        }
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        return new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(csv)
                .readAll();
    }
}
