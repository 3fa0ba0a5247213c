package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.layout.Block.Row;
import org.minutebook.model.DocumentId;
import org.minutebook.source.DocumentText;

/** Tables in a text that a program saved, the same sign between all cells. */
class SeparatedRowsTest {
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

    @Test
    void barsMayStandBetweenCellsOnly() {
        assertThat(rows("""
                Category | Lower Keld Members
                Boat Owners | Ada Birkett
                 | Nan Postle (Alternate)

                Ref | Action | Lead | State
                LKF 05/02 | To oil the sluice. | Keepers | Open
                Nothing was done. |  |  |
                """))
                .containsExactly(
                        List.of("Category", "Lower Keld Members"),
                        List.of("Boat Owners", "Ada Birkett"),
                        List.of("", "Nan Postle (Alternate)"),
                        List.of("Ref", "Action", "Lead", "State"),
                        List.of("LKF 05/02", "To oil the sluice.", "Keepers", "Open"),
                        List.of("Nothing was done.", "", "", ""));
    }

    @Test
    void barsMayStandAtTheEdgesAndARuleBelowTheHeadings() {
        assertThat(rows("""
                | Ref | Action | Lead |
                |-----|--------|------|
                | LKF 05/02 | To oil the sluice. | |
                """))
                .containsExactly(List.of("Ref", "Action", "Lead"), List.of("LKF 05/02", "To oil the sluice.", ""));
    }

    @Test
    void aLabelOfFewCapitalsIsNoMarkOfAList() {
        assertThat(rows("""
                Category\tLower Keld Members
                LKT\tAda Birkett
                \tNan Postle
                """))
                .containsExactly(
                        List.of("Category", "Lower Keld Members"),
                        List.of("LKT", "Ada Birkett"),
                        List.of("", "Nan Postle"));
    }

    @Test
    void signsBetweenQuotationMarksPartNoCells() {
        assertThat(rows("""
                Ref,Action,Lead
                LKF 05/02,"To oil the sluice, twice.",Keepers

                Ref;Lead
                LKF 05/02;"Keepers; anglers"
                """))
                .containsExactly(
                        List.of("Ref", "Action", "Lead"),
                        List.of("LKF 05/02", "To oil the sluice, twice.", "Keepers"),
                        List.of("Ref", "Lead"),
                        List.of("LKF 05/02", "Keepers; anglers"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada, Bo, Cy\nDee, Eve, Flo\n",
                "Paddles leak; gates don't\nSluices leak; weirs don't\n",
                "Ref | Action | Lead\nLKF 05/02 | To oil | Keepers\n| the sluice. |\n",
                "Ref | Action | Lead\nLKF 05/02 | To oil | Keepers\n | the sluice. | \n",
                "3 May 2024 | The Mill\nDraft 0.2 | Page 1\n"
            })
    void sentencesAndCellsOfSeveralLinesAreNoRows(String text) {
        assertThat(rows(text)).isEmpty();
    }

    @Test
    void proseMayStandBetweenRowsThatTabsPart() {
        assertThat(rows("""
                Ref\tAction\tOwner\tDue
                LKF 05/02\tOil the sluice.\tKeepers\t20/07/2024
                The keepers have no oil.
                Status: Open
                LKF 05/03\tCount the bats.\tAnglers\t20/08/2024
                There were nine of them.
                One\ttab\tless
                """))
                .containsExactly(
                        List.of("Ref", "Action", "Owner", "Due"),
                        List.of("LKF 05/02", "Oil the sluice.", "Keepers", "20/07/2024"),
                        List.of("LKF 05/03", "Count the bats.", "Anglers", "20/08/2024"));
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
