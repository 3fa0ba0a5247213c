package org.minutebook.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(Lifecycle.PER_CLASS)
class RoutesTest {
    private final Api api;

    RoutesTest() throws Exception {
        api = new Api();
    }

    @BeforeAll
    void isReady() {
        api.server().ready();
    }

    @AfterAll
    void stop() {
        api.close();
    }

    @Test
    void chainLeadsToTheCurrentActionWithTheSentence() throws Exception {
        JsonNode chain = api.json("/api/v1/actions/HLG/07/01/chain");

        assertThat(chain.at("/current/0").asString()).isEqualTo("HLG 08x/01");
        JsonNode evidence = chain.at("/edges/0/evidence");
        String text = api.get("/api/v1/documents/" + evidence.at("/document").asString() + "/text")
                .body();
        assertThat(text.substring(
                        evidence.at("/start").asInt(), evidence.at("/end").asInt()))
                .isEqualTo("this action is superseded by HLG 08x/01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/actions/HLG/08x/01", "/api/v1/actions/hlg/08x/1", "/api/v1/actions/HLG/08%78/01"})
    void actionIsFoundInAnySpelling(String path) throws Exception {
        assertThat(api.json(path).at("/id").asString()).isEqualTo("HLG 08x/01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/meetings/HLG_07", "/api/v1/meetings/HLG%2007", "/api/v1/meetings/hlg-07"})
    void meetingIsFoundInAnySpelling(String path) throws Exception {
        assertThat(api.json(path).at("/attendance/0/name").asString()).isEqualTo("Zoë Brontë");
    }

    @Test
    void itemCarriesWhatHappenedUnderItAndItsParts() throws Exception {
        JsonNode item = api.json("/api/v1/meetings/HLG_07/items/4");

        assertThat(item.at("/title").asString()).isEqualTo("Lamps & Lenses");
        assertThat(item.at("/subItems/0/number").asString()).isEqualTo("4.1");
        assertThat(item.at("/decisions/0/verb").asString()).isEqualTo("AGREED");
        assertThat(item.at("/raised/0/id").asString()).isEqualTo("HLG 07/01");
    }

    @Test
    void changesTellBothPlacesWordByWord() throws Exception {
        JsonNode changes = api.json("/api/v1/meetings/hlg-07/changes");

        assertThat(changes.at("/from/version").asString()).isEqualTo("draft");
        assertThat(changes.at("/to/version").asString()).isEqualTo("final");
        JsonNode decision = changes.at("/decisions/0");
        assertThat(decision.at("/kind").asString()).isEqualTo("changed");
        assertThat(decision.at("/words")
                        .valueStream()
                        .map(run -> run.at("/fate").asString() + " "
                                + run.at("/text").asString()))
                .contains("removed may", "added must");
        assertThat(decision.at("/before/evidence/document"))
                .isEqualTo(changes.at("/from/id"))
                .isNotEqualTo(decision.at("/after/evidence/document"));
        assertThat(Api.body(api.get("/api/v1/meetings/HLG_08x/changes"))
                        .at("/detail")
                        .asString())
                .contains("Only one document of HLG_08x");
        assertThat(api.get("/api/v1/meetings/HLG_99/changes").statusCode()).isEqualTo(404);
    }

    @Test
    void searchTakesFiltersFacetsAndSort() throws Exception {
        JsonNode answer = api.json("/api/v1/search?q=lamps&kind=action&meeting=hlg%2008x&facets=kind,status&sort=newest"
                + "&from=2021-01-01&to=2021-12-31");

        assertThat(answer.at("/hits").size()).isEqualTo(1);
        assertThat(answer.at("/hits/0/id").asString()).isEqualTo("HLG 08x/01");
        assertThat(answer.at("/facets/kind/0/count").asInt()).isEqualTo(1);
    }

    @Test
    void suggestCompletes() throws Exception {
        JsonNode answer = api.json("/api/v1/suggest?q=Zo%C3%AB");
        assertThat(answer.at("/q").asString()).isEqualTo("Zoë");
        assertThat(answer.at("/items/0/text").asString()).isEqualTo("Zoë Lindqvist");
        assertThat(answer.at("/items/0/kind").asString()).isEqualTo("person");
        assertThat(answer.at("/items/0/hits").asInt()).isEqualTo(2);
    }

    @Test
    void searchKeepsUnicodeAndLeavesMarkupEscaped() throws Exception {
        assertThat(api.json("/api/v1/search?q=Zo%C3%AB%20%F0%9F%92%A1")
                        .at("/query/q")
                        .asString())
                .isEqualTo("Zoë \uD83D\uDCA1");
        assertThat(api.json("/api/v1/search?q=lamps").at("/hits/0/snippets/0").asString())
                .contains("&lt;dim&gt; &amp;")
                .contains("<mark>lamps</mark>");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/meetings, items", "/api/v1/actions, items", "/api/v1/documents, items", "/api/v1/search, hits"
    })
    void listsGoOnFromTheirCursor(String path, String list) throws Exception {
        JsonNode first = api.json(path + "?limit=1");
        JsonNode second = api.json(path + "?limit=1&cursor=" + first.at("/next").asString());

        assertThat(first.at("/" + list).size()).isEqualTo(1);
        assertThat(second.at("/" + list).size()).isEqualTo(1);
        assertThat(second.at("/" + list)).isNotEqualTo(first.at("/" + list));
        assertThat(second.has("next")).isFalse();
        assertThat(second.toString()).containsPattern("\"total\":(2|\\{\"value\":2)");
    }

    @Test
    void registerKnowsWhatIsOverdueTodayAndOnAnyDay() throws Exception {
        assertThat(ids(api.json("/api/v1/actions?due=overdue"))).containsExactly("HLG 07/01");
        assertThat(ids(api.json("/api/v1/actions?due=overdue&asOf=2021-06-02")))
                .containsExactly("HLG 07/01", "HLG 08x/01");
        assertThat(ids(api.json("/api/v1/actions?status=open&owner=Keepers&meeting=HLG_08x")))
                .containsExactly("HLG 08x/01");
    }

    private static List<String> ids(JsonNode page) {
        return page.at("/items").valueStream().map(a -> a.at("/id").asString()).toList();
    }

    @Test
    void topicsAndHistoriesAreDatedThreads() throws Exception {
        assertThat(api.json("/api/v1/topics").at("/items/0/topic").asString()).isEqualTo("lamps-and-lenses");
        JsonNode topic = api.json("/api/v1/topics/lamps-and-lenses");
        assertThat(topic.at("/entries/0/meeting/id").asString()).isEqualTo("HLG_07");
        assertThat(topic.at("/entries/0/actions/0/statusNow").asString()).isEqualTo("superseded");
        assertThat(topic.at("/entries/1/related").asBoolean()).isTrue();
        assertThat(api.json("/api/v1/history?q=Lamps+%26+Lenses")).isEqualTo(topic);
    }

    @Test
    void topicsHistoriesAndSearchAnswerAsOfADay() throws Exception {
        assertThat(api.json("/api/v1/topics/lamps-and-lenses?asOf=2021-04-05").at("/entries"))
                .hasSize(1);
        assertThat(api.json("/api/v1/history?q=Lamps&asOf=2021-04-06").at("/entries"))
                .hasSize(2);
        assertThat(api.get("/api/v1/topics/lamps-and-lenses?asOf=2021-03-01").body())
                .contains("minuted by 2021-03-01");
        assertThat(api.json("/api/v1/search?q=lamps&asOf=2021-04-05")
                        .at("/hits")
                        .valueStream()
                        .map(hit -> hit.at("/id").asString()))
                .containsExactly("HLG 07/01");
    }

    @Test
    void whatStandsAroundSomethingCanBeDrawn() throws Exception {
        JsonNode graph = api.json("/api/v1/graph?around=HLG+07/01");
        assertThat(graph.at("/nodes").valueStream().map(node -> node.at("/key").asString()))
                .startsWith(graph.at("/around").asString())
                .contains("meeting:HLG_07");
        assertThat(graph.at("/edges/0/kind").asString()).isEqualTo("supersedes");
        assertThat(graph.at("/truncated").asBoolean()).isTrue();
        assertThat(api.get("/api/v1/graph?around=nobody").statusCode()).isEqualTo(404);
        assertThat(api.get("/api/v1/graph?around=HLG+07/01&depth=4").body()).contains("from 1 to 3");
        assertThat(api.get("/api/v1/graph").body()).contains("around is missing");
    }

    @Test
    void documentIsServedAsItCameAndNeverRunsAsAPage() throws Exception {
        String sha = api.json("/api/v1/documents").at("/items/0/id").asString();
        HttpResponse<String> original = api.get("/api/v1/documents/" + sha.substring(0, 12));

        assertThat(original.body())
                .isEqualTo(api.archive().text(api.archive().document(sha).orElseThrow()));
        assertThat(Api.header(original, "Content-Type")).isEqualTo("text/plain");
        assertThat(Api.header(original, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Api.header(original, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"HLG_07 _ final.txt\";"
                        + " filename*=UTF-8''HLG_07%20%E2%80%93%20final.txt");
    }

    @Test
    void textIsPlainUtf8() throws Exception {
        String sha = api.json("/api/v1/documents").at("/items/0/id").asString();
        HttpResponse<String> text = api.get("/api/v1/documents/" + sha + "/text");

        assertThat(Api.header(text, "Content-Type")).isEqualToIgnoringWhitespace("text/plain;charset=utf-8");
        assertThat(Api.header(text, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(text.body()).contains("Zoë Brontë spoke for the keepers \uD83D\uDCA1.");
    }

    @Test
    void healthIsAskedOfEveryPart() throws Exception {
        assertThat(api.json("/health/live").at("/live").asBoolean()).isTrue();
        JsonNode ready = api.json("/health/ready");
        assertThat(ready.at("/ready").asBoolean()).isTrue();
        assertThat(ready.at("/parts/0/part").asString()).isEqualTo("graph");
    }
}
