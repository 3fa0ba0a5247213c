package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    @TempDir
    Path folder;

    private final Commands commands = new Commands(Path.of("unused"));

    @Test
    void writesMinutesAndWhatTheySay() throws IOException {
        Path out = folder.resolve("invented");

        assertThat(commands.run(
                        "generate", "--meetings", "3", "--seed", "7", "--look", "pdftext", "--out", out.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(commands.out()).isEqualToIgnoringNewLines("3 meetings written to " + out);
        assertThat(names(out))
                .hasSize(4)
                .contains("gold")
                .filteredOn(name -> name.endsWith("-pdf-text.txt"))
                .hasSize(3);
        assertThat(names(out.resolve("gold"))).hasSize(3).contains("TGF_01.json");
        assertThat(Files.readString(out.resolve("gold/TGF_01.json"))).contains("\"id\" : \"TGF_01\"");
    }

    @Test
    void folderIsAsked() {
        assertThat(commands.run("generate")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(commands.err()).contains("Missing required option: '--out=DIR'");
    }

    @Test
    void committeeMeetsAtLeastOnce() {
        assertThat(commands.run("generate", "--meetings", "0", "--out", folder.toString()))
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(commands.err()).startsWith("minutebook: A committee meets at least once");
    }

    @Test
    void folderThatIsAFileIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(commands.run("generate", "--meetings", "1", "--out", file.toString()))
                .isEqualTo(Exit.SOME_FAILED);
        assertThat(commands.err()).startsWith("minutebook: " + file + " can't be written");
    }

    @Test
    void benchAsksWhatToMeasure() {
        assertThat(commands.run("bench")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(commands.run("bench", "reading", "--help")).isEqualTo(Exit.DONE);
        assertThat(commands.out()).contains("--meetings", "--seed", "--misses");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
