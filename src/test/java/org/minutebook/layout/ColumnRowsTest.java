package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.layout.Block.Paragraph;
import org.minutebook.layout.Block.Row;
import org.minutebook.model.DocumentId;
import org.minutebook.source.DocumentText;

/** Rows of tables whose columns blanks keep apart, as they stand on the page. */
class ColumnRowsTest {
    private static final List<String> HEADER =
            List.of("Action Ref", "Action Description", "Owner", "Target Date", "Status", "Update");

    private static final String HEADING = """
                         Action                       Target
             Action Ref                     Owner                    Status     Update
                         Description                  Date

            """;

    @Test
    void aHeadingGoesOnInSmallLettersBelow() {
        assertThat(cells("""
                 Target                                                         Date
                              Responsible   Description            Action ID
                 date                                                           raised

                 20/07/2024   Keepers       To oil the sluice      LKF 05/02    18/05/2024
                                            at Low Mill.
                """))
                .containsExactly(
                        List.of("Target date", "Responsible", "Description", "Action ID", "Date raised"),
                        List.of("20/07/2024", "Keepers", "To oil the sluice at Low Mill.", "LKF 05/02", "18/05/2024"));
    }

    @Test
    void cellsOfSeveralLinesStandUnderTheirHeadings() {
        assertThat(cells(HEADING + """
                         MDS to paint
                         the three                                              The paint
             SRF_30/01   masts on the       MDS       04/02/2025     Open       has not
                         eastern shore                                          come.
                         before spring.

                         CSO to count
             SRF_30/02                      CSO       N/A            CLOSED     Nine.
                         them.
            """))
                .containsExactly(
                        HEADER,
                        List.of(
                                "SRF_30/01",
                                "MDS to paint the three masts on the eastern shore before spring.",
                                "MDS",
                                "04/02/2025",
                                "Open",
                                "The paint has not come."),
                        List.of("SRF_30/02", "CSO to count them.", "CSO", "N/A", "CLOSED", "Nine."));
    }

    @Test
    void columnsMayBeOneBlankApart() {
        assertThat(cells("""
                No.      Action                       Opened          Due         Status Comments
                SRF      MDS to list the gauges that                                     Half of the list is here, as of
                                                      10/03/2024 09/06/2024 Open
                5/02     are without a lid.                                              1 June; the rest follows.
                SRF
                         CSO to close the gate.       14/04/2024 N/A        Closed       Closed on 2 June.
                6/01
                """))
                .containsExactly(
                        List.of("No.", "Action", "Opened", "Due", "Status", "Comments"),
                        List.of(
                                "SRF 5/02",
                                "MDS to list the gauges that are without a lid.",
                                "10/03/2024",
                                "09/06/2024",
                                "Open",
                                "Half of the list is here, as of 1 June; the rest follows."),
                        List.of(
                                "SRF 6/01",
                                "CSO to close the gate.",
                                "14/04/2024",
                                "N/A",
                                "Closed",
                                "Closed on 2 June."));
    }

    @Test
    void rowsNeedNoBlankLineBetweenThem() {
        assertThat(cells("""
             Owner    No.     Action                       Status
             MDS      7/01    MDS to grease the lift       Open
                              at the old lock.
             CSO      7/02    CSO to close the gate.       Closed
             MDS      7/03    MDS to mend the fence        Open
                              behind it.
            """))
                .containsExactly(
                        List.of("Owner", "No.", "Action", "Status"),
                        List.of("MDS", "7/01", "MDS to grease the lift at the old lock.", "Open"),
                        List.of("CSO", "7/02", "CSO to close the gate.", "Closed"),
                        List.of("MDS", "7/03", "MDS to mend the fence behind it.", "Open"));
    }

    @Test
    void rowsWithoutABlankLineEndWithTheirSentenceWhereIdsStandInTheMiddle() {
        assertThat(cells("""
             Action   Description                  Owner   Raised       Status
                      MDS to grease the lift
             7/01                                  MDS     04/02/2025   Open
                      at the old lock.
                      CSO to close
                      the gate behind the          CSO     04/02/2025
             7/02                                                       Closed
                      mill and the one behind
                      the bakery.
            """))
                .contains(
                        List.of("7/01", "MDS to grease the lift at the old lock.", "MDS", "04/02/2025", "Open"),
                        List.of(
                                "7/02",
                                "CSO to close the gate behind the mill and the one behind the bakery.",
                                "CSO",
                                "04/02/2025",
                                "Closed"));
    }

    @Test
    void aRowGoesOnBehindTheHeaderOfTheNextPage() {
        List<Block> blocks = blocks(HEADING + """
                         MDS to paint
             SRF_30/01   the three          MDS       04/02/2025     Open       None.
                         masts on

            """ + "\f" + HEADING + """
                         the eastern
                         shore.

             SRF_30/02   CSO to wait.       CSO       04/03/2025     Open       None.
            """);
        assertThat(rows(blocks))
                .containsExactly(
                        HEADER,
                        List.of(
                                "SRF_30/01",
                                "MDS to paint the three masts on the eastern shore.",
                                "MDS",
                                "04/02/2025",
                                "Open",
                                "None."),
                        HEADER,
                        List.of("SRF_30/02", "CSO to wait.", "CSO", "04/03/2025", "Open", "None."));
        assertThat(blocks.stream().filter(Row.class::isInstance).map(row -> ((Row) row).confidence()))
                .containsExactly(1.0, 0.9, 1.0, 1.0);
    }

    @Test
    void whatIsSaidBelowARowIsNoRow() {
        List<Block> blocks = blocks("""
             Action   Description                  Owner   Raised       Status

             7/01     MDS to grease the lift.      MDS     04/02/2025   Open

             The MDS said that no grease is to be had before the frost is over and the road is open for
             the carts of the
             MDS

             Status: Open

             7/02     CSO to close the gate.       CSO     04/02/2025   Closed

             8 Masts at sea

             DCO      Four masts                   MDS     were struck
            """);
        assertThat(rows(blocks)).hasSize(3);
        assertThat(blocks).filteredOn(Paragraph.class::isInstance).hasSizeGreaterThanOrEqualTo(4);
        assertThat(text(blocks)).contains("the carts of the", "Status: Open", "8 Masts at sea", "Four masts");
    }

    @Test
    void attendanceIsNoTableOfActions() {
        assertThat(rows(blocks("""
             Category             Attendee             Status     Meeting

             Large Company        Meera Vasudevan      Open       31
            """))).isEmpty();
    }

    @Test
    void aHeadingThatEndsInASmallWordTakesTheNextLine() {
        assertThat(blocks("""
            The forum looked at the survey of all the stations that stand along the canal and the new lock.

            4. Survey of the Masts and
            Lifts at Sea

            The forum heard that the survey of the stations has been put off until the canal is free again.
            """))
                .extracting(block -> ((Paragraph) block).text().value())
                .contains("4. Survey of the Masts and Lifts at Sea");
    }

    @Test
    void rowsTellWhereColumnsAreWhenTheHeaderIsShifted() {
        assertThat(cells("""
                Action ID     Action                          Date Raised         Last Target      Revised            Owner
                                                                                  Date             Target Date
                SRF           The MDS to count the        04/10/2022         07/02/2023     N/A             MDS
                66/02         masts at sea.

                The masts were counted by the keepers on a calm day, and none of them had been lost in the storms.

                SRF           The CSO to list the         28/11/2022         07/03/2023     To be           CSO /
                66/03         stations.                                                     seen            MDS
                """))
                .contains(
                        List.of(
                                "SRF 66/02",
                                "The MDS to count the masts at sea.",
                                "04/10/2022",
                                "07/02/2023",
                                "N/A",
                                "MDS"),
                        List.of(
                                "SRF 66/03",
                                "The CSO to list the stations.",
                                "28/11/2022",
                                "07/03/2023",
                                "To be seen",
                                "CSO / MDS"));
    }

    @Test
    void daysTellRowsApartWhereNoColumnHasIds() {
        assertThat(cells("""
                Raised            Action                                Lead    Due             Status
                28/01/2026        Circulate the summary of the          CF      25/02/2026      Closed
                                  storm to all the keepers
                25/02/2026        Explain the rise in the count         AK      22/04/2026      Open. New date
                                  of bats                                                       27/05/2026

                26/47         Safety report
                """))
                .contains(
                        List.of(
                                "28/01/2026",
                                "Circulate the summary of the storm to all the keepers",
                                "CF",
                                "25/02/2026",
                                "Closed"),
                        List.of(
                                "25/02/2026",
                                "Explain the rise in the count of bats",
                                "AK",
                                "22/04/2026",
                                "Open. New date 27/05/2026"));
    }

    private static List<List<String>> cells(String text) {
        return rows(blocks(text));
    }

    private static List<List<String>> rows(List<Block> blocks) {
        return blocks.stream()
                .filter(Row.class::isInstance)
                .map(row -> ((Row) row).cells().stream().map(Text::value).toList())
                .toList();
    }

    private static String text(List<Block> blocks) {
        return blocks.toString();
    }

    private static List<Block> blocks(String text) {
        return Layout.read(new DocumentText(
                new DocumentId("0".repeat(64)), "text/plain", text, List.of(), List.of(), List.of(), false));
    }
}
