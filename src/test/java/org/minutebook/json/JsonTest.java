package org.minutebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.minutebook.archive.SampleArchive;
import org.minutebook.model.Minutes;
import org.minutebook.model.answer.SearchRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private final SampleArchive archive = new SampleArchive();

    @RepeatedTest(200)
    void minutesComeBackEqual(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Minutes minutes = new RandomMinutes(seed).next();

        assertThat(Json.minutes(Json.line(minutes))).as("seed " + seed).isEqualTo(minutes);
        assertThat(Json.minutes(Json.indented(minutes))).as("seed " + seed).isEqualTo(minutes);
    }

    @Test
    void minutesHaveTheShapeOfTheGold() {
        String sha = "a".repeat(64);
        String json = """
                {"document": "%1$s",
                 "meeting": {"id": "OPSG_34xx", "date": "2020-04-07", "start": "09:20", "version": "draft",
                   "classification": "White", "next": [{"label": "Next Meeting", "date": "2020-05-05"}],
                   "basis": {"id": "inferred", "date": "stated"}, "confidence": 0.9, "evidence": %2$s},
                 "attendance": [{"name": "Zoë Brontë", "representing": "DCC", "role": "chair", "part": true,
                   "items": ["4"], "evidence": %2$s, "basis": "stated", "confidence": 1.0}],
                 "items": [{"number": "4.1", "title": "Lenses", "evidence": %2$s, "basis": "stated", "confidence": 1.0}],
                 "reviews": [{"id": "OPSG 33/CONF01", "text": "The DCC to look.", "raised": "2020-02-04",
                   "status": "open", "evidence": %2$s, "basis": "stated", "confidence": 0.5}],
                 "raised": [{"id": "OPSG 34xx/01", "owners": ["SECAS", "DCC"], "text": "To do.", "item": "4",
                   "evidence": %2$s, "basis": "stated", "confidence": 1.0}],
                 "decisions": [{"formal": true, "verb": "NOTED", "text": "the update.", "item": "4",
                   "evidence": %2$s, "basis": "stated", "confidence": 1.0}],
                 "informalDecisions": [{"formal": false, "verb": "AGREED", "text": "to go on.", "item": "4",
                   "evidence": %2$s, "basis": "stated", "confidence": 1.0}],
                 "mentions": [{"kind": "modification", "id": "SECMP0062", "key": "SECMP62", "item": "4",
                   "title": "Fewer Alerts",
                   "evidence": %2$s, "basis": "stated", "confidence": 1.0}],
                 "links": [{"kind": "relates-to", "from": "OPSG 33/01", "to": "OPSG 32/01", "said": "see",
                   "evidence": %2$s, "basis": "stated", "confidence": 1.0}],
                 "definitions": [{"term": "CH", "expansion": "Communications Hub",
                   "evidence": %2$s, "basis": "inferred", "confidence": 1.0}],
                 "anomalies": [{"kind": "target-before-raised", "id": "OPSG 33/01", "detail": "Odd.",
                   "evidence": %2$s, "basis": "stated", "confidence": 1.0}],
                 "passages": [{"text": "words", "evidence": %2$s}],
                 "diagnostics": [{"kind": "source", "message": "A row was torn."}]}
                """.formatted(
                sha,
                "{\"document\": \"%s\", \"start\": 3, \"end\": 8, \"quote\": \"words\", \"page\": 2}".formatted(sha));

        String written = Json.line(Json.minutes(json));

        assertThat(PLAIN.readTree(written)).isEqualTo(PLAIN.readTree(json));
        assertThat(written).startsWith("{\"document\":").doesNotContain("\n");
    }

    @Test
    void whatIsNoMinutesIsSaidToBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.minutes("{\"meeting\": 3}"))
                .withMessageContaining("not the JSON form of minutes");
    }

    @Test
    void chainIsAsTheContractShows() {
        JsonNode chain = PLAIN.readTree(Json.line(archive.chain("HLG 07/01").orElseThrow()));

        assertThat(chain.propertyNames()).containsExactlyInAnyOrder("action", "current", "cyclic", "nodes", "edges");
        assertThat(chain.at("/action").asString()).isEqualTo("HLG 07/01");
        assertThat(chain.at("/current/0").asString()).isEqualTo("HLG 08x/01");
        assertThat(chain.at("/cyclic").asBoolean()).isFalse();
        assertThat(chain.at("/nodes/0/meeting").asString()).isEqualTo("HLG_07");
        assertThat(chain.at("/nodes/0/known").asString()).isEqualTo("raised");
        assertThat(chain.at("/nodes/0/raised").asString()).isEqualTo("2021-03-02");
        assertThat(chain.at("/edges/0/kind").asString()).isEqualTo("supersedes");
        assertThat(chain.at("/edges/0/evidence").propertyNames())
                .containsExactly("document", "start", "end", "quote", "page");
    }

    @Test
    void searchAnswerIsAsTheContractShows() {
        SearchRequest request = SearchRequest.of("lamps");
        JsonNode answer = PLAIN.readTree(Json.line(archive.search(request)));

        assertThat(answer.at("/query").propertyNames()).containsExactly("q", "understood", "notes");
        assertThat(answer.at("/total").toString()).isEqualTo("{\"value\":2,\"relation\":\"eq\"}");
        assertThat(answer.at("/suggestion").isNull()).isTrue();
        assertThat(answer.has("next")).isFalse();
        assertThat(answer.at("/hits/0/kind").asString()).isEqualTo("action");
        assertThat(answer.at("/hits/0/meeting").toString())
                .isEqualTo("{\"id\":\"HLG_07\",\"date\":\"2021-03-02\",\"version\":\"final\","
                        + "\"basis\":{\"id\":\"stated\",\"date\":\"stated\"}}");
        assertThat(answer.at("/hits/0/supersededBy/0").asString()).isEqualTo("HLG 08x/01");
    }

    @Test
    void actionLifeIsFlat() {
        JsonNode life = PLAIN.readTree(Json.line(archive.action("HLG 07/01").orElseThrow()));

        assertThat(life.at("/id").asString()).isEqualTo("HLG 07/01");
        assertThat(life.at("/status").asString()).isEqualTo("superseded");
        assertThat(life.at("/slips/0/days").asInt()).isEqualTo(28);
        assertThat(life.at("/reviews/0/revisedTarget").asString()).isEqualTo("2021-05-04");
        assertThat(life.at("/links/0/from").asString()).isEqualTo("HLG 08x/01");
        assertThat(life.at("/mentions").isArray()).isTrue();
    }

    @Test
    void meetingDetailIsFlat() {
        JsonNode meeting = PLAIN.readTree(Json.line(archive.meeting("HLG_07").orElseThrow()));

        assertThat(meeting.at("/id").asString()).isEqualTo("HLG_07");
        assertThat(meeting.at("/start").asString()).isEqualTo("09:30");
        assertThat(meeting.at("/basis/date").asString()).isEqualTo("inferred");
        assertThat(meeting.at("/items/1/number").asString()).isEqualTo("4.1");
        assertThat(meeting.at("/next").asString()).isEqualTo("HLG_08x");
        assertThat(meeting.has("previous")).isFalse();
        assertThat(meeting.at("/attendance/0").propertyNames())
                .isEqualTo(Set.of(
                        "name", "slug", "representing", "role", "part", "items", "basis", "confidence", "evidence"));
    }
}
