package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private Path folder;
    private Commands commands;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        folder = temporary;
        commands = new Commands(temporary);
    }

    @Test
    void linesGoToStandardOutput() {
        assertThat(commands.run("export")).isEqualTo(Exit.DONE);
        assertThat(commands.out()).isEqualTo("""
                {"type":"node","id":"Action:HLG 07/01","label":"Action","properties":{"id":"HLG 07/01"}}
                {"type":"node","id":"Action:HLG 08x/01","label":"Action","properties":{"id":"HLG 08x/01"}}
                {"type":"relationship","label":"SUPERSEDES","start":{"id":"Action:HLG 08x/01","label":"Action"},\
                "end":{"id":"Action:HLG 07/01","label":"Action"},"properties":{"confidence":1.0}}
                """);
    }

    @Test
    void aFileIsWrittenWhole() throws Exception {
        Path file = folder.resolve("graph.graphml");
        assertThat(commands.run("export", "--format", "graphml", "--out", file.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(file).content().startsWith("<?xml").endsWith("</graphml>\n");
        assertThat(commands.out()).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("graph.graphml");
        }
    }

    @Test
    void tablesNeedAFolderOfTheirOwn() {
        assertThat(commands.run("export", "--format", "csv")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(commands.err()).contains("name a folder for them with --out");

        Path tables = folder.resolve("tables");
        assertThat(new Commands(folder).run("export", "--format", "csv", "--out", tables.toString()))
                .isEqualTo(Exit.DONE);
        assertThat(tables.resolve("Action.csv")).hasContent("""
                _id,id
                "Action:HLG 07/01","HLG 07/01"
                "Action:HLG 08x/01","HLG 08x/01"
                """);
        assertThat(tables.resolve("SUPERSEDES.csv")).hasContent("""
                _from,_to,confidence
                "Action:HLG 08x/01","Action:HLG 07/01",1.0
                """);

        Commands again = new Commands(folder);
        assertThat(again.run("export", "--format", "csv", "--out", tables.toString()))
                .isEqualTo(Exit.WRONG_USAGE);
        assertThat(again.err()).contains("is not empty");
    }

    @Test
    void aPlaceThatCanNotBeWrittenIsNamed() {
        Path nowhere = folder.resolve("nowhere/graph.jsonl");
        assertThat(commands.run("export", "--out", nowhere.toString())).isEqualTo(Exit.SOME_FAILED);
        assertThat(commands.err()).contains(nowhere.toString()).doesNotContain("fault of Minutebook");
    }
}
