package org.minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.model.StoreException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code /openapi.json} says, held against what is served: each route is called, each answer is validated. */
@TestInstance(Lifecycle.PER_CLASS)
class DescribedTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Where each described path is called at; a path without a line here fails the test, and so does a line too many. */
    private static final Map<String, List<String>> CALLS = Map.ofEntries(
            Map.entry(
                    "/api/v1/search",
                    List.of(
                            "/api/v1/search?q=lamps&facets=kind&limit=1",
                            "/api/v1/search?q=nothing",
                            "/api/v1/search?q=lamps&kind=action&year=2021&sort=newest&from=2021-01-01",
                            "/api/v1/search?q=lamps&asOf=2021-03-31",
                            "/api/v1/search?q=lamps&explain=true")),
            Map.entry("/api/v1/suggest", List.of("/api/v1/suggest?q=la", "/api/v1/suggest")),
            Map.entry("/api/v1/meetings", List.of("/api/v1/meetings", "/api/v1/meetings?limit=1")),
            Map.entry("/api/v1/meetings/{id}", List.of("/api/v1/meetings/HLG_07", "/api/v1/meetings/HLG_08x")),
            Map.entry(
                    "/api/v1/meetings/{id}/changes",
                    List.of("/api/v1/meetings/HLG_07/changes", "/api/v1/meetings/HLG_07/changes?to={sha}")),
            Map.entry("/api/v1/meetings/{id}/items/{item}", List.of("/api/v1/meetings/HLG_07/items/4")),
            Map.entry(
                    "/api/v1/actions",
                    List.of(
                            "/api/v1/actions",
                            "/api/v1/actions?asOf=2021-05-30",
                            "/api/v1/actions?slipped=1&topic=lamps-lenses&sort=due",
                            "/api/v1/actions?status=open&due=overdue&asOf=2021-06-02&owner=Keepers")),
            Map.entry(
                    "/api/v1/actions/{committee}/{meeting}/{number}",
                    List.of(
                            "/api/v1/actions/HLG/07/01",
                            "/api/v1/actions/HLG/08x/01",
                            "/api/v1/actions/HLG/07/01?asOf=2021-05-30")),
            Map.entry(
                    "/api/v1/actions/{committee}/{meeting}/{number}/chain",
                    List.of("/api/v1/actions/HLG/07/01/chain", "/api/v1/actions/HLG/07/01/chain?asOf=2021-05-30")),
            Map.entry("/api/v1/topics", List.of("/api/v1/topics", "/api/v1/topics?asOf=2021-05-30")),
            Map.entry(
                    "/api/v1/topics/{slug}",
                    List.of("/api/v1/topics/lamps-and-lenses", "/api/v1/topics/lamps-and-lenses?asOf=2021-03-31")),
            Map.entry(
                    "/api/v1/history",
                    List.of(
                            "/api/v1/history?q=Lamps",
                            "/api/v1/history?q=ships",
                            "/api/v1/history?q=Lamps&asOf=2021-03-31")),
            Map.entry("/api/v1/modifications", List.of("/api/v1/modifications")),
            Map.entry("/api/v1/modifications/{modification}", List.of("/api/v1/modifications/HMP0012")),
            Map.entry("/api/v1/incidents", List.of("/api/v1/incidents")),
            Map.entry("/api/v1/abbreviations", List.of("/api/v1/abbreviations")),
            Map.entry("/api/v1/abbreviations/{abbreviation}", List.of("/api/v1/abbreviations/HMP")),
            Map.entry("/api/v1/incidents/{incident}", List.of("/api/v1/incidents/INC000000012345")),
            Map.entry("/api/v1/people", List.of("/api/v1/people")),
            Map.entry("/api/v1/people/{person}", List.of("/api/v1/people/zoe-bronte")),
            Map.entry("/api/v1/organisations", List.of("/api/v1/organisations")),
            Map.entry("/api/v1/organisations/{organisation}", List.of("/api/v1/organisations/keepers")),
            Map.entry(
                    "/api/v1/graph",
                    List.of("/api/v1/graph?around=HLG+07/01", "/api/v1/graph?around=action:HLG+07/01&depth=2")),
            Map.entry("/api/v1/documents", List.of("/api/v1/documents")),
            Map.entry("/api/v1/documents/{sha}", List.of("/api/v1/documents/{sha}")),
            Map.entry("/api/v1/documents/{sha}/text", List.of("/api/v1/documents/{sha}/text")),
            Map.entry("/api/v1/corrections", List.of("/api/v1/corrections")),
            Map.entry("/api/v1/corrections/{correction}", List.of("/api/v1/corrections/c1")),
            Map.entry("/api/v1/export", List.of("/api/v1/export", "/api/v1/export?format=cypher")),
            Map.entry("/api/v1/health-report", List.of("/api/v1/health-report")),
            Map.entry("/health/live", List.of("/health/live")),
            Map.entry("/health/ready", List.of("/health/ready")),
            Map.entry("/metrics", List.of("/metrics")),
            Map.entry("/openapi.json", List.of("/openapi.json")));

    private final Api api;
    private final JsonNode description;

    DescribedTest() throws Exception {
        api = new Api();
        api.server().ready();
        description = api.json("/openapi.json");
    }

    @AfterAll
    void stop() {
        api.close();
    }

    static Set<String> paths() {
        return new TreeSet<>(CALLS.keySet());
    }

    @Test
    void everyRouteIsDescribedAndEveryDescribedRouteIsCalledHere() {
        Set<String> described = new TreeSet<>(description.at("/paths").propertyNames());
        assertThat(described).isEqualTo(paths());
        Set<String> served = api.server().paths().stream()
                .filter(path -> path.startsWith("/api/") || path.startsWith("/health/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).containsAll(served);
        assertThat(api.server().paths()).containsAll(described);
    }

    @Test
    void everySchemaIsSound() {
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        List<JsonNode> schemas = description.findValues("schema");
        assertThat(schemas).hasSizeGreaterThan(50);
        Stream.concat(schemas.stream(), description.at("/components/schemas").valueStream())
                .forEach(schema ->
                        assertThat(rules.validate(schema)).as(schema.toString()).isEmpty());
    }

    @Test
    void noReferenceLeadsNowhere() {
        assertThat(description.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void whatARouteAnswersIsAsDescribed(String path) throws Exception {
        JsonNode operation = description.at("/paths").path(path).path("get");
        assertThat(operation.path("summary").asString()).isNotBlank();
        for (String call : CALLS.getOrDefault(path, List.of())) {
            HttpResponse<String> answer = api.get(call(call));
            assertThat(answer.statusCode()).as(call).isEqualTo(200);
            assertAsDescribed(operation, "200", answer);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aWrongRequestIsAnsweredAsDescribed(String path) throws Exception {
        JsonNode operation = description.at("/paths").path(path).path("get");
        String call = call(CALLS.getOrDefault(path, List.of()).getFirst());
        HttpResponse<String> wrong = api.get(call + (call.contains("?") ? "&" : "?") + "colour=red");
        assertThat(wrong.statusCode()).as(call).isEqualTo(400);
        assertAsDescribed(operation, "400", wrong);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aFailingStoreIsAnsweredAsDescribed(String path) throws Exception {
        try (Api failing = new Api()) {
            failing.server().ready();
            String call = call(CALLS.getOrDefault(path, List.of()).getFirst());
            failing.archive().failWith(new StoreException("The graph is gone.", null));
            HttpResponse<String> answer = failing.get(call);
            if (!Set.of("/health/live", "/metrics", "/openapi.json").contains(path)) {
                assertThat(answer.statusCode()).as(call).isEqualTo(503);
            }
            JsonNode operation = description.at("/paths").path(path).path("get");
            assertAsDescribed(operation, String.valueOf(answer.statusCode()), answer);
        }
    }

    private String call(String call) throws Exception {
        return call.replace(
                "{sha}", api.json("/api/v1/documents").at("/items/0/id").asString());
    }

    private void assertAsDescribed(JsonNode operation, String status, HttpResponse<String> answer) {
        JsonNode response = operation.path("responses").path(status);
        if (response.has("$ref")) {
            response = description.at(response.path("$ref").asString().substring(1));
        }
        JsonNode content = response.path("content");
        String type = Api.header(answer, "Content-Type").replaceFirst(";.*", "");
        String described = content.has(type) ? type : "*/*";
        assertThat(content.has(described))
                .as("%s answers %s", answer.uri(), type)
                .isTrue();
        JsonNode schema = content.path(described).path("schema");
        String body = type.endsWith("json") ? answer.body() : JSON.writeValueAsString(answer.body());
        assertThat(schema(schema).validate(body, InputFormat.JSON))
                .as("%s: %s", answer.uri(), body)
                .isEmpty();
        response.path("headers").propertyNames().stream()
                .filter(name -> !name.equals("Link"))
                .forEach(name -> assertThat(answer.headers().firstValue(name))
                        .as("%s of %s", name, answer.uri())
                        .isPresent());
    }

    /** The schema with all that it can refer to; what it does not name is not let through. */
    private Schema schema(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        ObjectNode components = (ObjectNode) description.path("components").deepCopy();
        components.path("schemas").valueStream().forEach(s -> ((ObjectNode) s).put("additionalProperties", false));
        whole.set("components", components);
        whole.setAll((ObjectNode) schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON);
    }
}
