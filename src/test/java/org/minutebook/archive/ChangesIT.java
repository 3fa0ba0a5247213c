package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.graph.GraphAddress;
import org.minutebook.model.Evidence;
import org.minutebook.model.Version;
import org.minutebook.model.answer.Difference;
import org.minutebook.model.answer.Difference.Kind;
import org.minutebook.model.answer.MeetingChanges;

/** A draft and the final that was made of it, both kept: the final speaks, and what changed is told with both places. */
class ChangesIT {
    private static final Path DRAFT = Path.of("src/samples/SRF_19-markdown.md");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void finalSpeaksAndTellsWhatItChanged() throws IOException {
        Path agreed = Files.writeString(
                folder.resolve("SRF_19-final.md"),
                Files.readString(DRAFT)
                        .replace("1405 - Draft Minutes", "1405 - Final Minutes")
                        .replace("may be issued as final", "shall be issued as final")
                        .replace("it was the mild one of two on offer", "it was the kind one of two on offer")
                        .replace("a fifth had attended another meeting.", "a fifth was elsewhere."));
        Path data = folder.resolve("data");
        try (Archive archive = Archive.open(data, new GraphAddress.Embedded(data.resolve("neo4j")))) {
            archive.ingest(List.of(agreed), IngestListener.SILENT);
            assertThat(archive.changes("SRF_19", null, null)).isEmpty();
            archive.ingest(List.of(DRAFT), IngestListener.SILENT);

            MeetingChanges changes = archive.changes("srf 19", null, null).orElseThrow();
            assertThat(changes.from().version()).isEqualTo(Version.DRAFT);
            assertThat(changes.to().version()).isEqualTo(Version.FINAL);
            assertThat(archive.meeting("SRF_19").orElseThrow().meeting().version())
                    .isEqualTo(Version.FINAL);
            assertThat(changes.items()).isEmpty();
            assertThat(changes.raised()).isEmpty();
            assertThat(changes.decisions()).hasSize(1).allSatisfy(one -> assertChanged(one, "may", "shall", archive));
            assertThat(changes.wording())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .anySatisfy(one -> assertChanged(one, "mild", "kind", archive));

            MeetingChanges back = archive.changes(
                            "SRF_19",
                            changes.to().id().sha256(),
                            changes.from().id().sha256().substring(0, 12))
                    .orElseThrow();
            assertThat(back.decisions()).allSatisfy(one -> assertChanged(one, "shall", "may", archive));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> archive.changes("SRF_19", "ffff", null))
                    .withMessageContaining(changes.from().id().sha256());
        }
    }

    private static void assertChanged(Difference one, String before, String after, Archive archive) {
        assertThat(one.kind()).isEqualTo(Kind.CHANGED);
        assertThat(one.words())
                .extracting(run -> run.fate() + " " + run.text())
                .contains("REMOVED " + before, "ADDED " + after);
        assertQuoted(Objects.requireNonNull(one.before()).evidence(), before, archive);
        assertQuoted(Objects.requireNonNull(one.after()).evidence(), after, archive);
    }

    private static void assertQuoted(Evidence evidence, String word, Archive archive) {
        var document = archive.document(evidence.document().sha256()).orElseThrow();
        assertThat(archive.text(document).substring(evidence.start(), evidence.end()))
                .isEqualTo(evidence.quote())
                .contains(word);
    }
}
