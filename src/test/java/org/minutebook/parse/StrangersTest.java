package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.model.Basis;
import org.minutebook.model.Minutes;
import org.minutebook.model.Provenance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Minutes of bodies that no profile knows read as the careful reader's file says, each in its own secretary's way. */
class StrangersTest {
    private static final Path EXPECTED = Path.of("src/test/resources/expected/strangers");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Path> minutes() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("src/samples/other-bodies"));
                Stream<Path> others = Files.list(Path.of("src/test/resources/strangers"))) {
            return Stream.concat(samples, others).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void meetingIsKnownByItsBodyAndDay(Path file) throws IOException {
        var meeting = Samples.read(file).meeting();
        assertThat(rows(
                        meeting.id(),
                        meeting.date(),
                        meeting.start(),
                        meeting.end(),
                        meeting.venue(),
                        word(meeting.version())))
                .isEqualTo(fields(expected(file).get("meeting"), "id", "date", "start", "end", "venue", "version"));
        assertThat(meeting.source().basis()).isEqualTo(Basis.INFERRED);
        assertThat(meeting.next().stream().map(next -> rows(next.date())))
                .containsExactlyElementsOf(table(expected(file).get("meeting"), "next", "date"));
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void everyoneIsThereOrExcused(Path file) throws IOException {
        assertThat(Samples.read(file).attendance().stream()
                        .map(one -> rows(
                                one.name(),
                                one.representing(),
                                word(one.role()),
                                flag(one.part()),
                                flag(one.remote()),
                                one.items())))
                .containsExactlyInAnyOrderElementsOf(
                        table(expected(file), "attendance", "name", "representing", "role", "part", "remote", "items"));
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void itemsActionsAndDecisionsAreFound(Path file) throws IOException {
        Minutes minutes = Samples.read(file);
        JsonNode expected = expected(file);

        assertThat(minutes.items().stream().map(item -> rows(item.number(), item.title())))
                .containsExactlyElementsOf(table(expected, "items", "number", "title"));
        assertThat(minutes.raised().stream().map(one -> rows(one.id(), one.owners(), one.text(), one.item())))
                .containsExactlyElementsOf(table(expected, "raised", "id", "owners", "text", "item"));
        assertThat(minutes.reviews().stream()
                        .map(one -> rows(
                                one.id(),
                                one.text(),
                                one.owner(),
                                one.raised(),
                                one.lastTarget(),
                                one.revisedTarget(),
                                word(one.status()))))
                .containsExactlyElementsOf(table(
                        expected, "reviews", "id", "text", "owner", "raised", "lastTarget", "revisedTarget", "status"));
        assertThat(minutes.decisions().stream().map(one -> rows(one.verb(), one.text(), one.item())))
                .containsExactlyElementsOf(table(expected, "decisions", "verb", "text", "item"));
    }

    @ParameterizedTest
    @MethodSource("minutes")
    void everyFactQuotesThePage(Path file) throws IOException {
        Minutes minutes = Samples.read(file);
        List<Provenance> sources = new ArrayList<>();
        minutes.attendance().forEach(one -> sources.add(one.source()));
        minutes.items().forEach(one -> sources.add(one.source()));
        minutes.decisions().forEach(one -> sources.add(one.source()));
        minutes.reviews().forEach(one -> sources.add(one.source()));

        assertThat(sources)
                .allSatisfy(source -> assertThat(source.evidence().quote()).isNotBlank());
        assertThat(minutes.raised()).allSatisfy(action -> {
            assertThat(action.source().basis()).isEqualTo(Basis.INFERRED);
            assertThat(squeezed(action.source().evidence().quote())).contains(squeezed(action.text()));
        });
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s*]+", "");
    }

    private static JsonNode expected(Path file) {
        String name = file.getFileName().toString();
        return JSON.readTree(EXPECTED.resolve(name.substring(0, name.lastIndexOf('.')) + ".json"));
    }

    private static List<String> table(JsonNode node, String section, String... fields) {
        List<String> rows = new ArrayList<>();
        node.path(section).forEach(row -> rows.add(fields(row, fields)));
        return rows;
    }

    private static String fields(JsonNode row, String... names) {
        List<Object> values = new ArrayList<>();
        for (String name : names) {
            JsonNode value = row.path(name);
            List<String> list = new ArrayList<>();
            value.forEach(entry -> list.add(entry.asString()));
            values.add(value.isArray() ? list : value.isBoolean() ? flag(value.booleanValue()) : value.asString(""));
        }
        return rows(values.toArray());
    }

    private static String rows(@Nullable Object... values) {
        StringBuilder row = new StringBuilder();
        for (Object value : values) {
            row.append(value == null || value.equals(List.of()) ? "" : value).append(" | ");
        }
        return row.toString();
    }

    private static String flag(boolean set) {
        return set ? "yes" : "";
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }
}
