package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.model.Attendance;
import org.minutebook.model.Minutes;
import org.minutebook.model.Provenance;
import org.minutebook.model.Review;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every sample, in whatever look, reads as the careful reader's file beside it says. */
class SamplesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/expected");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Path> samples() throws IOException {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void meetingIsKnown(Path sample) throws IOException {
        Minutes minutes = Samples.read(sample);
        JsonNode meeting = expected(sample).get("meeting");

        assertThat(minutes.meeting().id()).hasToString(text(meeting, "id"));
        assertThat(string(minutes.meeting().date())).isEqualTo(text(meeting, "date"));
        assertThat(string(minutes.meeting().start())).isEqualTo(text(meeting, "start"));
        assertThat(string(minutes.meeting().end())).isEqualTo(text(meeting, "end"));
        assertThat(kebab(minutes.meeting().version())).isEqualTo(text(meeting, "version"));
        assertThat(kebab(minutes.meeting().source().basis())).isEqualTo(text(meeting.get("basis"), "id"));
        assertThat(kebab(minutes.meeting().dateBasis())).isEqualTo(text(meeting.get("basis"), "date"));
        assertThat(minutes.meeting().next().stream().map(next -> line(next.date())))
                .containsExactlyElementsOf(rows(meeting, "next", "date"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyoneIsThereWithWhomTheyRepresent(Path sample) throws IOException {
        assertThat(Samples.read(sample).attendance().stream().map(SamplesTest::line))
                .containsExactlyInAnyOrderElementsOf(rows(
                        expected(sample),
                        "attendance",
                        "name",
                        "representing",
                        "role",
                        "alternate",
                        "part",
                        "remote",
                        "items"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void agendaItemsComeInOrder(Path sample) throws IOException {
        assertThat(Samples.read(sample).items().stream().map(item -> line(item.number(), item.title())))
                .containsExactlyElementsOf(rows(expected(sample), "items", "number", "title"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rowsOfTheActionsTableAreWhole(Path sample) throws IOException {
        assertThat(Samples.read(sample).reviews().stream().map(SamplesTest::line))
                .containsExactlyElementsOf(rows(
                        expected(sample),
                        "reviews",
                        "id",
                        "text",
                        "owner",
                        "raised",
                        "lastTarget",
                        "revisedTarget",
                        "status"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void raisedActionsHaveOwnersAndPlaces(Path sample) throws IOException {
        assertThat(Samples.read(sample).raised().stream()
                        .map(raised -> line(raised.id(), raised.owners(), raised.text(), raised.item())))
                .containsExactlyElementsOf(rows(expected(sample), "raised", "id", "owners", "text", "item"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void resolutionsMentionsAndLinksAreFound(Path sample) throws IOException {
        Minutes minutes = Samples.read(sample);
        JsonNode expected = expected(sample);

        assertThat(minutes.decisions().stream().map(d -> line(d.verb(), d.text(), d.item())))
                .containsExactlyInAnyOrderElementsOf(rows(expected, "decisions", "verb", "text", "item"));
        assertThat(minutes.mentions().stream().map(m -> line(kebab(m.kind()), m.id(), m.item())))
                .containsExactlyInAnyOrderElementsOf(rows(expected, "mentions", "kind", "id", "item"));
        assertThat(minutes.links().stream().map(l -> line(kebab(l.kind()), l.from(), l.to())))
                .containsExactlyInAnyOrderElementsOf(rows(expected, "links", "kind", "from", "to"));
        assertThat(minutes.definitions().stream().map(d -> line(d.term(), d.expansion())))
                .containsExactlyInAnyOrderElementsOf(rows(expected, "definitions", "term", "expansion"));
        assertThat(minutes.anomalies().stream().map(a -> line(kebab(a.kind()), a.action())))
                .containsExactlyInAnyOrderElementsOf(rows(expected, "anomalies", "kind", "id"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFactQuotesThePage(Path sample) throws IOException {
        String text = Files.readString(sample);

        assertThat(sources(Samples.read(sample))).isNotEmpty().allSatisfy(source -> {
            assertThat(source.evidence().quote()).isNotBlank();
            assertThat(text.substring(
                            source.evidence().start(), source.evidence().end()))
                    .isEqualTo(source.evidence().quote());
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void lineEndsAndEncodingsMakeNoDifference(Path sample) throws IOException {
        String text = Files.readString(sample);
        Minutes read = Samples.read(sample);

        Minutes crlf =
                Samples.read(sample.toString(), text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        Minutes bom = Samples.read(sample.toString(), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        Minutes windows = Samples.read(sample.toString(), text.getBytes(Charset.forName("windows-1252")));

        assertThat(List.of(facts(crlf), facts(bom), facts(windows))).containsOnly(facts(read));
    }

    private static List<Object> facts(Minutes minutes) {
        List<Object> facts = new ArrayList<>();
        minutes.items().forEach(item -> facts.add(item.number() + item.title()));
        minutes.attendance().forEach(one -> facts.add(line(one)));
        minutes.reviews().forEach(review -> facts.add(line(review)));
        minutes.raised().forEach(raised -> facts.add(raised.id() + raised.text()));
        minutes.decisions().forEach(decision -> facts.add(decision.verb() + decision.text()));
        minutes.links().forEach(link -> facts.add(link.from() + " " + link.to()));
        return facts;
    }

    private static List<Provenance> sources(Minutes minutes) {
        return Stream.of(
                        minutes.attendance().stream().map(Attendance::source),
                        minutes.items().stream().map(row -> row.source()),
                        minutes.reviews().stream().map(Review::source),
                        minutes.raised().stream().map(row -> row.source()),
                        minutes.decisions().stream().map(row -> row.source()),
                        minutes.mentions().stream().map(row -> row.source()),
                        minutes.links().stream().map(row -> row.source()),
                        minutes.definitions().stream().map(row -> row.source()),
                        minutes.anomalies().stream().map(row -> row.source()))
                .flatMap(stream -> stream)
                .toList();
    }

    private static String line(Attendance one) {
        return line(
                one.name(),
                one.representing(),
                kebab(one.role()),
                flag(one.alternate()),
                flag(one.part()),
                flag(one.remote()),
                one.items());
    }

    private static String line(Review review) {
        return line(
                review.id(),
                review.text(),
                review.owner(),
                review.raised(),
                review.lastTarget(),
                review.revisedTarget(),
                kebab(review.status()));
    }

    private static JsonNode expected(Path sample) {
        String name = sample.getFileName().toString();
        return JSON.readTree(EXPECTED.resolve(name.substring(0, name.indexOf('-')) + ".json"));
    }

    private static List<String> rows(JsonNode node, String section, String... fields) {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : node.path(section)) {
            rows.add(line(Stream.of(fields).map(field -> value(row.get(field))).toArray()));
        }
        return rows;
    }

    private static Object value(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return "";
        }
        if (node.isArray()) {
            List<String> values = new ArrayList<>();
            node.forEach(value -> values.add(value.asString()));
            return values;
        }
        return node.isBoolean() ? flag(node.booleanValue()) : node.asString();
    }

    private static String flag(boolean set) {
        return set ? "yes" : "";
    }

    /** Folded as the eye does: dashes, quotes, spaces and what a scan takes for each other are alike. */
    private static String line(@Nullable Object... values) {
        StringBuilder line = new StringBuilder();
        for (Object value : values) {
            String text = value == null || value.equals(List.of()) ? "" : value.toString();
            text = Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .replaceAll("[–—]", "-")
                    .replaceAll("[‘’]", "'");
            text = text.replace("rn", "m").replaceAll("[Il1]", "l").replaceAll("[O0]", "o");
            line.append(text.replaceAll("\\s+", " ").replaceAll("[ .;:,]+$", ""))
                    .append(" | ");
        }
        return line.toString();
    }

    private static String string(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static String kebab(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
