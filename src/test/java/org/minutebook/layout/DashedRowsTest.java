package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.layout.Block.Row;
import org.minutebook.model.DocumentId;
import org.minutebook.source.DocumentText;

/** Tables whose columns a line of dashes shows. */
class DashedRowsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "# Lower Keld Forum\n\n## 1. Actions\n\n"})
    void blankLinesPartRowsOfSeveralLinesInAFrame(String above) {
        assertThat(rows(above + """
                  ----------------------------------------
                  Ref       Action                Lead
                            wanted
                  --------- --------------------- --------
                  LKF       To oil the sluice     Keepers
                  05/02     by the mill.

                  LKF 05/03 To count the bats.
                  ----------------------------------------

                The bats were counted.
                """))
                .containsExactly(
                        List.of("Ref", "Action wanted", "Lead"),
                        List.of("LKF 05/02", "To oil the sluice by the mill.", "Keepers"),
                        List.of("LKF 05/03", "To count the bats.", ""));
    }

    @Test
    void withoutAFrameEveryLineIsARow() {
        assertThat(rows("""
                The actions:

                  Ref         Action               Lead
                  ----------- -------------------- ---------
                  LKF 05/02   To oil the sluice.   Keepers
                  LKF 05/03   To count the bats.   Anglers

                The bats were counted.
                """))
                .containsExactly(
                        List.of("Ref", "Action", "Lead"),
                        List.of("LKF 05/02", "To oil the sluice.", "Keepers"),
                        List.of("LKF 05/03", "To count the bats.", "Anglers"));
    }

    @Test
    void columnsMayBeShownOverTheHeadingsToo() {
        assertThat(rows("""
                =========  ====================  =======
                Ref        Action                Lead
                =========  ====================  =======
                LKF 05/02  To oil the sluice     Keepers
                           by the mill.
                LKF 05/03  To count the bats.    Anglers
                =========  ====================  =======
                """))
                .containsExactly(
                        List.of("Ref", "Action", "Lead"),
                        List.of("LKF 05/02", "To oil the sluice by the mill.", "Keepers"),
                        List.of("LKF 05/03", "To count the bats.", "Anglers"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lower Keld Forum\n----------------\nThe forum met.\n",
                "The forum met.\n\n- - -\n\nIt met again.\n",
                "-----\n",
                "---- ----\n"
            })
    void otherDashesShowNoColumns(String text) {
        assertThat(rows(text)).isEmpty();
    }

    @Test
    void aTableWithoutHeadingsEndsWithTheLineThatIsLikeItsFirst() {
        assertThat(rows("""
                Attendees:

                  --------------- ----------------
                  Forum Chair     Odile Marchbanks
                  MDS             Petra Lindqvist
                                  Jo Tarn
                  --------------- ----------------

                1. The bats

                The bats were counted by the keepers and the anglers.
                """))
                .containsExactly(
                        List.of("Forum Chair", "Odile Marchbanks"),
                        List.of("MDS", "Petra Lindqvist"),
                        List.of("", "Jo Tarn"));
    }

    @Test
    void proseBelowATableIsNoneOfIt() {
        assertThat(rows("""
                Ref         Action               Lead
                ----------- -------------------- ---------
                LKF 05/02   To oil the sluice.   Keepers
                The bats were counted by the keepers and the anglers.
                """))
                .containsExactly(
                        List.of("Ref", "Action", "Lead"), List.of("LKF 05/02", "To oil the sluice.", "Keepers"));
    }

    private static List<List<String>> rows(String text) {
        return Layout.read(new DocumentText(
                        new DocumentId("0".repeat(64)), "text/plain", text, List.of(), List.of(), List.of(), false))
                .stream()
                .filter(Row.class::isInstance)
                .map(block -> ((Row) block).cells().stream().map(Text::value).toList())
                .toList();
    }
}
