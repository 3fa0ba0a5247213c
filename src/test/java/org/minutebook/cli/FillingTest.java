package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.json.Json;
import org.minutebook.model.Basis;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.Meeting;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.Provenance;

class FillingTest {
    private static final Minutes MINUTES = minutes();

    @TempDir
    private Path folder = Path.of("");

    private Commands commands = new Commands(folder);

    @BeforeEach
    void fresh() throws IOException {
        commands = new Commands(folder.resolve("data"));
        Files.writeString(folder.resolve("one.md"), "one");
        Files.writeString(folder.resolve("two.md"), "two");
    }

    @Test
    void indexTellsOfEachFileAndOfAll() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(commands.run("index", folder.toString())).isEqualTo(Exit.SOME_FAILED);
        assertThat(commands.out())
                .contains("added     " + folder.resolve("one.md") + "  HLG_07  3 bytes")
                .endsWith("3 files: 2 added, 1 failed.\n");
        assertThat(commands.err()).isEqualTo("failed    " + folder.resolve("empty.txt") + "  The file is empty.\n");
    }

    @Test
    void indexingAgainChangesNothing() {
        assertThat(commands.run("index", folder.toString())).isEqualTo(Exit.DONE);
        assertThat(commands.run("index", folder.toString())).isEqualTo(Exit.DONE);
        assertThat(commands.out()).endsWith("2 files: nothing changed.\n");
        assertThat(commands.archive().isClosed()).isTrue();
    }

    @Test
    void aFolderThatIsNotThereFailsAloneByItsName() {
        Path missing = folder.resolve("missing");
        assertThat(commands.run(
                        "index", missing.toString(), folder.resolve("one.md").toString()))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(commands.err()).contains(missing.toString());
        assertThat(commands.out()).endsWith("2 files: 1 added, 1 failed.\n");
    }

    @Test
    void aTerminalSeesABarThatLeavesNothingBehind() {
        commands.terminal(60).run("index", folder.toString());
        assertThat(commands.err()).contains("Indexing").endsWith("\r\u001b[K");
        assertThat(commands.out().lines()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index", "serve"})
    void aWrongProfileIsRefusedBeforeAnythingIsRead(String command) throws IOException {
        Path profile = Files.writeString(folder.resolve("marsh.yaml"), "code: marsh\nname: Withy Marsh\n");
        commands.with("MINUTEBOOK_PORT", "0");
        assertThat(commands.run(command, "--committee", profile.toString(), folder.toString()))
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(commands.err())
                .contains("minutebook: " + profile + ", line 1: code: 'marsh' is no code")
                .contains(
                        "minutebook: " + profile + ", line 2: name is no key of a profile; the keys are extends, code");
        assertThat(commands.out()).isEmpty();
    }

    @Test
    void parsePrintsOneLineAFile() {
        commands.reading(file -> MINUTES);
        assertThat(commands.run("parse", "a.md", "b.md")).isEqualTo(Exit.DONE);
        assertThat(commands.out()).isEqualTo((Json.line(MINUTES) + "\n").repeat(2));
    }

    @Test
    void parseIndentsForEyes() {
        commands.terminal(80).reading(file -> MINUTES);
        commands.run("parse", "a.md");
        assertThat(commands.out()).startsWith("{\n");
        assertThat(Json.minutes(commands.out())).isEqualTo(MINUTES);
    }

    @Test
    void parseNamesWhatFailsAndGoesOn() {
        commands.reading(file -> {
            if (file.endsWith("missing.md")) {
                throw new NoSuchFileException(file.toString());
            }
            if (file.endsWith("odd.md")) {
                throw new IOException("These are no minutes.");
            }
            return MINUTES;
        });
        assertThat(commands.run("parse", "missing.md", "odd.md", "good.md")).isEqualTo(Exit.SOME_FAILED);
        assertThat(commands.err()).isEqualTo("""
                minutebook: missing.md: there is no such file.
                minutebook: odd.md: These are no minutes.
                """);
        assertThat(commands.out()).isEqualTo(Json.line(MINUTES) + "\n");
    }

    private static Minutes minutes() {
        DocumentId document = new DocumentId("0".repeat(64));
        Provenance source = Provenance.stated(new Evidence(document, 0, 3, null, "HLG"));
        Meeting meeting = new Meeting(
                MeetingId.parse("HLG_07"),
                null,
                LocalDate.of(2021, 3, 2),
                Basis.STATED,
                null,
                null,
                "Zoë’s",
                null,
                null,
                List.of(),
                source);
        return new Minutes(
                document, meeting, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
