package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private final Commands commands = new Commands(Path.of("unused"));

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        assertThat(commands.run("--help")).isEqualTo(Exit.DONE);
        assertThat(commands.out())
                .contains("parse ", "index ", "serve ", "search ", "trace ", "history ")
                .contains("Exit status:", "3  the store can't be opened", "NEO4J_URI");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parse",
                "index",
                "serve",
                "search",
                "trace",
                "history",
                "changes",
                "export",
                "rebuild",
                "correct",
                "generate",
                "bench"
            })
    void everyCommandHelpsWithExamples(String command) {
        assertThat(commands.run(command, "--help")).isEqualTo(Exit.DONE);
        assertThat(commands.out()).startsWith("Usage: minutebook " + command).contains("Examples:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            serch              | Did you mean: minutebook search
            search             | Missing required parameter: 'QUERY'
            trace --colour a/1 | Unknown option: '--colour'
            search a --from x  | Invalid value for option '--from'
            """)
    void wrongUsageIsTwoWithAWayOn(String line, String message) {
        assertThat(commands.run(line.split(" ", -1))).isEqualTo(Exit.WRONG_USAGE);
        assertThat(commands.err()).startsWith("minutebook: ").contains(message);
        assertThat(commands.out()).isEmpty();
    }

    @Test
    void noCommandIsWrongUsage() {
        assertThat(commands.run()).isEqualTo(Exit.WRONG_USAGE);
        assertThat(commands.err()).contains("Try 'minutebook --help'.");
    }

    @Test
    void wrongSettingsAreReportedTogether() {
        commands.with("MINUTEBOOK_PORT", "many").with("NEO4J_URI", "http://graph");
        assertThat(commands.run("index", "a.md")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(commands.err())
                .contains("minutebook: MINUTEBOOK_PORT: 'many'", "minutebook: NEO4J_URI: 'http://graph'");
    }

    @Test
    void versionIsTold() {
        assertThat(commands.run("search", "--version")).isEqualTo(Exit.DONE);
        assertThat(commands.out()).startsWith("Minutebook ");
    }
}
