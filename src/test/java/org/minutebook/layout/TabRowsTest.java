package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.layout.Block.Row;
import org.minutebook.model.DocumentId;
import org.minutebook.source.DocumentText;

/** Tables in a text that a word processor saved, a tab between cells. */
class TabRowsTest {
    @Test
    void cellsStandBetweenTabs() {
        assertThat(rows("""
                Category\tLower Keld Members
                Boat Owners\tAda Birkett
                \tNan Postle (Alternate)

                Action ID\tAction\tOwner\tDue
                LKF 05/02\tTo oil the sluice.\tKeepers\t20/07/2024
                LKF 05/03\tTo count the bats.\t\t20/07/2024
                """))
                .containsExactly(
                        List.of("Category", "Lower Keld Members"),
                        List.of("Boat Owners", "Ada Birkett"),
                        List.of("", "Nan Postle (Alternate)"),
                        List.of("Action ID", "Action", "Owner", "Due"),
                        List.of("LKF 05/02", "To oil the sluice.", "Keepers", "20/07/2024"),
                        List.of("LKF 05/03", "To count the bats.", "", "20/07/2024"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.\tWelcome\n2.\tThe sluice\n",
                "•\tThe paddles leak.\n•\tThe gate is new.\n",
                "Date:\t3 May 2024\nPlace:\tThe Mill\n",
                "\tThe paddles leak.\n\tThe gate is new.\n",
                "Chair\tAda Birkett\n\nThe paddles leak.\n"
            })
    void marksOfListsAndLabelsAreNoCells(String text) {
        assertThat(rows(text)).isEmpty();
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
