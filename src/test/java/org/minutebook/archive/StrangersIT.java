package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.archive.IngestResult.Outcome;
import org.minutebook.graph.GraphAddress;
import org.minutebook.model.answer.Finding;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.TopicHistory;

/** Somebody with a folder of minutes that no profile describes gets answers, and with a profile the ids of their choice. */
class StrangersIT {
    private static final Path MINUTES = Path.of("src/samples/other-bodies");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void minutesOfAnyBodyAnswerAndAProfileRenamesThem() throws IOException {
        Path profile =
                Files.writeString(folder.resolve("marsh.yaml"), "code: MARSH\nnames: [Withy Marsh Parish Council]\n");
        try (Archive archive = open()) {
            assertThat(archive.ingest(List.of(MINUTES), IngestListener.SILENT))
                    .hasSize(3)
                    .allMatch(result -> result.outcome() == Outcome.ADDED);
            assertAnswers(archive, "WMPC");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> archive.addCommittees(List.of(profile, folder.resolve("none.yaml"))))
                    .withMessageContaining("none.yaml: there is no such file");
            assertThat(archive.meeting("WMPC_2024-03-12")).isPresent();

            archive.addCommittees(List.of(profile));
            assertAnswers(archive, "MARSH");
            assertThat(archive.meeting("WMPC_2024-03-12")).isEmpty();
        }
        Files.delete(profile);
        try (Archive archive = open()) {
            assertThat(archive.ingest(List.of(MINUTES), IngestListener.SILENT))
                    .allMatch(result -> result.outcome() == Outcome.UNCHANGED);
            assertAnswers(archive, "MARSH");
        }
    }

    @Test
    void idsOfAnotherShapeAndOtherVerbsAnswerByAProfileAlone() throws IOException {
        Path profile = Files.writeString(folder.resolve("board.yaml"), """
                code: RGB
                joins: ["-"]
                meeting-numbers: "9999-99"
                action-numbers: "A99"
                resolutions: [carried]
                """);
        Path july = Files.writeString(folder.resolve("july.md"), """
                # Reservoir Gauging Board

                12 July 2024

                RGB-2024-07 - Final Minutes

                ## 1. Northern gauge

                The motion to buy a second boat was CARRIED.

                ACTION RGB-2024-07/A12: The Keeper to paint the ladder.
                """);
        Path september = Files.writeString(folder.resolve("september.md"), """
                # Reservoir Gauging Board

                13 September 2024

                RGB-2024-09 - Final Minutes

                ## 1. Northern gauge

                ACTION RGB-2024-09/A01: The Keeper to take the ladder down. This action replaces RGB-2024-07/A12.
                """);
        try (Archive archive = open()) {
            archive.addCommittees(List.of(profile));
            archive.ingest(List.of(july, september), IngestListener.SILENT);

            assertThat(ids(archive, "RGB-2024-07/A12")).startsWith("RGB 2024-07/A12");
            assertThat(ids(archive, "RGB 2024-07/A12")).startsWith("RGB 2024-07/A12");
            assertThat(ids(archive, "carried boat")).contains("RGB_2024-07#1-d1");
            assertThat(archive.chain("rgb_2024-07/a12").orElseThrow().current())
                    .extracting(Object::toString)
                    .containsExactly("RGB 2024-09/A01");
            assertThat(archive.report().findings())
                    .extracting(Finding::kind)
                    .doesNotContain(Finding.Kind.MEETING_GAP, Finding.Kind.INFERRED_MEETING);
        }
    }

    private Archive open() {
        Path data = folder.resolve("data");
        return Archive.open(data, new GraphAddress.Embedded(data.resolve("neo4j")));
    }

    private static void assertAnswers(Archive archive, String code) {
        MeetingDetail march = archive.meeting(code + "_2024-03-12").orElseThrow();
        assertThat(String.valueOf(march.next())).contains(code + "_2024-04-09");
        assertThat(archive.action(code + " 2024-03-12/05")
                        .orElseThrow()
                        .action()
                        .text())
                .isEqualTo("Cllr Osei-Lund to take down the worn swing this week.");
        assertThat(archive.chain(code.toLowerCase(java.util.Locale.ROOT) + "_2024-03-12/5")
                        .orElseThrow()
                        .nodes())
                .hasSize(1);
        assertThat(ids(archive, code + " 2024-03-12/05")).startsWith(code + " 2024-03-12/05");
        assertThat(ids(archive, "drove road flood")).anyMatch(id -> id.startsWith(code));

        TopicHistory topic = archive.history("playing field");
        assertThat(topic.topic()).isEqualTo("playing-field");
        assertThat(topic.entries()).filteredOn(entry -> !entry.related()).hasSize(2);
    }

    private static List<String> ids(Archive archive, String query) {
        SearchRequest request = new SearchRequest(
                query,
                Map.of(),
                null,
                null,
                SearchRequest.Sort.RELEVANCE,
                SearchRequest.DEFAULT_LIMIT,
                null,
                Set.of(),
                false);
        return archive.search(request).hits().stream().map(Hit::id).toList();
    }
}
