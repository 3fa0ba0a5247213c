package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.archive.SampleArchive;

class CorrectCommandTest {
    private final SampleArchive archive = new SampleArchive();
    private Path data;

    @BeforeEach
    void begin(@TempDir Path temporary) {
        data = temporary;
    }

    private Commands commands() {
        return new Commands(data).opening(_ -> archive);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            merge;person;Zo Bronte;Zoe Bronte         | c2   person Zo Bronte is Zoe Bronte  (Ann, 2021-05-05)
            split;organisation;Keepers;Owners;--meeting;hlg 7 | c2   organisation Keepers is Owners at HLG_07  (Ann, 2021-05-05)
            apart;person;Zo Bronte;Zoe Lund;--why;sisters | c2   person Zo Bronte is not Zoe Lund  (Ann, 2021-05-05: sisters)
            reject;supersedes;hlg 8x/1;HLG 07/01;--why;misread | c2   not: HLG 08x/01 supersedes HLG 07/01  (Ann, 2021-05-05: misread)
            accept;relates_to;HLG 08x/01;HLG 07/01    | c2   HLG 08x/01 relates to HLG 07/01  (Ann, 2021-05-05)
            action;HLG 07/01;due;2021-06-01;--meeting;HLG_08x | c2   due of HLG 07/01 at HLG_08x is 2021-06-01  (Ann, 2021-05-05)
            meeting;HLG_07;date;2021-03-03            | c2   date of HLG_07 is 2021-03-03  (Ann, 2021-05-05)
            undo;c1;--why;two people                  | c1   person Zoe Bronti is Zo\u00eb Bront\u00eb  (Ann, 2021-05-04: The scan has it wrong; undone by Ann, 2021-05-04)
            """)
    void eachIsMadeAndTold(String line, String told) {
        Commands commands = commands();
        assertThat(commands.run(("correct;" + line + ";--by;Ann").split(";", -1)))
                .isEqualTo(Exit.DONE);
        assertThat(commands.out().strip()).isEqualTo(told);
    }

    @Test
    void allAreListed() {
        commands().run("correct", "meeting", "HLG_07", "date", "2021-03-03", "--by", "Ben");
        Commands commands = commands();
        assertThat(commands.run("correct", "list")).isEqualTo(Exit.DONE);
        assertThat(commands.out().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("c2 ")
                .contains("Ben");
        Commands json = commands();
        json.run("correct", "list", "--json");
        assertThat(json.out()).startsWith("{\"items\":[{\"id\":\"c1\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            action;HLG 07/01;due;soon            | due is a date such as 2020-01-31, not 'soon'
            action;HLG 07/01;colour;red          | Invalid value
            meeting;HLG_07;owner;Keepers         | The field owner is an action's; say which
            merge;person;Ann;Ann                 | name and into are the same
            split;person;Ann;Ben                 | --meeting
            reject;supersedes;HLG 07/01;HLG 07/01 | from one action to another
            """)
    void whatCanNotBeIsWrongUsage(String line, String message) {
        Commands commands = commands();
        assertThat(commands.run(("correct;" + line).split(";", -1))).isEqualTo(Exit.WRONG_USAGE);
        assertThat(commands.err()).contains(message);
    }

    @Test
    void undoingWhatIsNotThereSaysSo() {
        Commands commands = commands();
        assertThat(commands.run("correct", "undo", "c7")).isEqualTo(Exit.SOME_FAILED);
        assertThat(commands.err()).contains("No correction 'c7' was made");
    }
}
