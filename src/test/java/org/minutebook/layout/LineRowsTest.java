package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.layout.Block.Paragraph;
import org.minutebook.layout.Block.Row;
import org.minutebook.model.DocumentId;
import org.minutebook.source.DocumentText;

/** Rows of tables several of whose cells share a line, as a PDF's text comes in the order in which it was written. */
class LineRowsTest {
    @Test
    void cellsOnOneLineAreToldByTheHeaderAndByWhatTheyHold() {
        assertThat(rows("""
                Ref Status Task Responsible Raised Deadline
                LKF 05/02 Ongoing Keepers to oil the sluice at Low Mill. Keepers 18/05/2024 20/07/2024
                LKF 05/03 Closed
                The Towpath Trust to count the bats that live
                under the bridge.
                Towpath Trust 18/05/2024 N/A"""))
                .containsExactly(
                        List.of("Ref", "Status", "Task", "Responsible", "Raised", "Deadline"),
                        List.of(
                                "LKF 05/02",
                                "Ongoing",
                                "Keepers to oil the sluice at Low Mill.",
                                "Keepers",
                                "18/05/2024",
                                "20/07/2024"),
                        List.of(
                                "LKF 05/03",
                                "Closed",
                                "The Towpath Trust to count the bats that live under the bridge.",
                                "Towpath Trust",
                                "18/05/2024",
                                "N/A"));
    }

    @Test
    void whatIsSaidBehindAStateIsOfItsCellWhereNoColumnHasUpdates() {
        assertThat(rows("""
                Ref Task Responsible Deadline State
                LKF 05/02 Keepers to oil the sluice at Low Mill. Keepers 18/05/2024 Open, moved to
                August
                LKF 05/03 The Towpath Trust to count the bats. Towpath Trust 18/05/2024 Closed
                LKF 05/04 Members to bring a map of the moorings. Members 20/07/2024 Open"""))
                .extracting(List::getFirst, List::getLast)
                .containsExactly(
                        tuple("Ref", "State"),
                        tuple("LKF 05/02", "Open, moved to August"),
                        tuple("LKF 05/03", "Closed"),
                        tuple("LKF 05/04", "Open"));
    }

    @Test
    void cellsOfARowThatAPageCutGoOnOneAfterTheOtherOnTheNext() {
        assertThat(rows("""
                Lead Ref Task Deadline State Update
                Keepers LKF 05/02 Keepers to oil the sluice at Low Mill. 18/05/2024 Closed Oiled on 2 May.
                Members LKF 05/03 Members to list the boats that lie below
                18/05/2024 Open Twelve are listed; the others
                \fthe bridge and nobody has paid for.
                belong to strangers.
                Keepers LKF 05/04 Keepers to mend the stile. 20/07/2024 Open On its way."""))
                .contains(List.of(
                        "Members",
                        "LKF 05/03",
                        "Members to list the boats that lie below the bridge and nobody has paid for.",
                        "18/05/2024",
                        "Open",
                        "Twelve are listed; the others belong to strangers."));
    }

    @Test
    void headingsStandApartAndTheLastTwoShareALine() {
        assertThat(rows("""
                No.

                Action

                Opened

                Due

                Status Comments

                LKF
                05/02

                Keepers to oil the sluice at
                Low Mill.

                18/05/2024 20/07/2024 Open

                Half of it is oiled; the
                rest follows.

                LKF
                05/03

                Members to count the bats.

                18/05/2024 20/07/2024 Closed

                Counted on 2 June."""))
                .containsExactly(
                        List.of("No", "Action", "Opened", "Due", "Status", "Comments"),
                        List.of(
                                "LKF 05/02",
                                "Keepers to oil the sluice at Low Mill.",
                                "18/05/2024",
                                "20/07/2024",
                                "Open",
                                "Half of it is oiled; the rest follows."),
                        List.of(
                                "LKF 05/03",
                                "Members to count the bats.",
                                "18/05/2024",
                                "20/07/2024",
                                "Closed",
                                "Counted on 2 June."));
    }

    @Test
    void theTableNeedNotSayHowActionsStand() {
        assertThat(rows("""
                Target
                date
                Responsible Description Action ID
                Date
                raised
                20/07/2024 Keepers
                Keepers to oil the sluice at
                Low Mill.
                LKF 05/02 18/05/2024
                03/09/2024 Keepers
                Keepers to count the bats that live
                under the bridge.
                LKF 05/03 18/05/2024"""))
                .containsExactly(
                        List.of("Target date", "Responsible", "Description", "Action ID", "Date raised"),
                        List.of(
                                "20/07/2024",
                                "Keepers",
                                "Keepers to oil the sluice at Low Mill.",
                                "LKF 05/02",
                                "18/05/2024"),
                        List.of(
                                "03/09/2024",
                                "Keepers",
                                "Keepers to count the bats that live under the bridge.",
                                "LKF 05/03",
                                "18/05/2024"));
    }

    @Test
    void theDayWhenAnActionWasAgreedIsADate() {
        assertThat(rows("""
                No. Task Lead Agreed on Due Progress
                LKF 05/02 Keepers to oil the sluice at Low Mill. Keepers 18/05/2024 20/07/2024 Done.
                LKF 05/03 Keepers to count the bats. Keepers 18/05/2024 20/07/2024 They sleep."""))
                .element(1)
                .isEqualTo(List.of(
                        "LKF 05/02",
                        "Keepers to oil the sluice at Low Mill.",
                        "Keepers",
                        "18/05/2024",
                        "20/07/2024",
                        "Done."));
    }

    @Test
    void theIdNeedNotComeFirst() {
        assertThat(rows("""
                Lead Ref Task Deadline State Update
                Keepers
                LKF
                12/04
                Keepers to look at the paddles
                before winter.
                12/03/2024 Closed Looked at on 4
                March; two leak.
                Towpath
                Trust
                LKF
                13/01
                The Trust to say who cuts the
                hedge.
                13/02/2024 Open
                No answer came, see LKF
                12/04."""))
                .containsExactly(
                        List.of("Lead", "Ref", "Task", "Deadline", "State", "Update"),
                        List.of(
                                "Keepers",
                                "LKF 12/04",
                                "Keepers to look at the paddles before winter.",
                                "12/03/2024",
                                "Closed",
                                "Looked at on 4 March; two leak."),
                        List.of(
                                "Towpath Trust",
                                "LKF 13/01",
                                "The Trust to say who cuts the hedge.",
                                "13/02/2024",
                                "Open",
                                "No answer came, see LKF 12/04."));
    }

    @Test
    void headingsMayBreakOverLines() {
        assertThat(rows("""
                Action Ref Status Description Responsible
                Date
                Raised
                Due Date
                Revised
                Due Date
                LKF 06/01 Open
                Keepers to paint the hut.
                Keepers 20/07/2024 21/09/2024 N/A"""))
                .containsExactly(
                        List.of(
                                "Action Ref",
                                "Status",
                                "Description",
                                "Responsible",
                                "Date Raised",
                                "Due Date",
                                "Revised Due Date"),
                        List.of(
                                "LKF 06/01",
                                "Open",
                                "Keepers to paint the hut.",
                                "Keepers",
                                "20/07/2024",
                                "21/09/2024",
                                "N/A"));
    }

    @Test
    void aScanHasALineOfSeveralCellsOnEachLine() {
        assertThat(rows("""
                The Trust asked for LKF 10/02 to be kept.
                Ref Owner | Action Due Status | Comment
                Keepers to tell the farm by The letter
                LKF which day the sluice is to be | went out
                11/03 Keepers opened, and for how long it 20/01/2023 | Closed on Monday.
                stays open.
                LKF Towpath | The Trust to count all the bats A count
                12/01 Trust | that live under the bridge. 16/12/2022 | Open will follow."""))
                .containsExactly(
                        List.of("Ref", "Owner", "Action", "Due", "Status", "Comment"),
                        List.of(
                                "LKF 11/03",
                                "Keepers",
                                "Keepers to tell the farm by which day the sluice is to be opened, and for how long it stays open.",
                                "20/01/2023",
                                "Closed",
                                "The letter went out on Monday."),
                        List.of(
                                "LKF 12/01",
                                "Towpath Trust",
                                "The Trust to count all the bats that live under the bridge.",
                                "16/12/2022",
                                "Open",
                                "A count will follow."));
    }

    @Test
    void whereAScanLostTheHeadingOfDatesTheirNumberTellsIt() {
        assertThat(rows("""
                Ref Status Description Responsible Roneed Due Date an
                LKF 05/02 Ongoing Keepers to oil the sluice. Keepers 18/05/2024 20/07/2024 21/09/2024
                LKF 05/03 Closed Keepers to paint the hut. Keepers 18/05/2024 20/07/2024 N/A"""))
                .startsWith(List.of(
                        "Ref", "Status", "Description", "Responsible", "Date raised", "Due Date", "Revised date"))
                .element(1)
                .satisfies(row -> assertThat(row).endsWith("18/05/2024", "20/07/2024", "21/09/2024"));
    }

    @Test
    void theUsualColumnsAreKnownHoweverElseTheirHeaderCanBeCut() {
        assertThat(rows("""
                Action ID Action Date Raised
                Last Target
                Date
                Revised
                Target Date
                Owner
                LKF 18/02
                The Trust to oil the sluice;
                this action replaces: Action
                LKF 07/06.
                07/12/2010
                29/05/2012
                N/A
                Trust"""))
                .containsExactly(List.of(
                        "LKF 18/02",
                        "The Trust to oil the sluice; this action replaces: Action LKF 07/06.",
                        "07/12/2010",
                        "29/05/2012",
                        "N/A",
                        "Trust"));
    }

    @Test
    void whatStandsUnderTheTableIsInNoCell() {
        List<Block> blocks = blocks("""
                Ref Owner Action Due Status
                LKF 07/01 Keepers Keepers to mend the gate. 20/07/2024 Open
                The gate has been open since March, said the lock keeper, and nobody minds.
                ACTION LKF 08/01: Keepers to ask at the farm.""");

        assertThat(blocks).hasSize(4);
        assertThat(blocks.get(1)).isInstanceOf(Row.class);
        assertThat(blocks.subList(2, 4)).allMatch(Paragraph.class::isInstance);
    }

    @Test
    void aRowThatWasCutByChoiceIsNotSure() {
        assertThat(blocks("""
                Ref Owner Action Due Status
                LKF 07/01 Keepers Keepers to mend the gate. 20/07/2024 Open"""))
                .last()
                .isInstanceOfSatisfying(
                        Row.class, row -> assertThat(row.confidence()).isLessThan(1));
    }

    @Test
    void proseMayStandBetweenRowsAndDaysBeBrokenBeforeTheYear() {
        String said =
                "The keepers told the forum that the sluice had been oiled, and that more oil would be bought in May.";
        assertThat(rows("""
                Ref Action Owner Date
                Raised
                Target
                Date
                Status
                LKF
                05/02
                Keepers to oil the sluice
                at Low Mill.
                Keepers 18 May
                2024
                20 Jul
                2024
                Open
                %1$s
                It will be looked at again.
                LKF
                05/03
                Anglers to count the bats.
                Anglers 18 May 2024 20 Jul
                2024
                Closed
                %1$s
                """.formatted(said)))
                .containsExactly(
                        List.of("Ref", "Action", "Owner", "Date Raised", "Target Date", "Status"),
                        List.of(
                                "LKF 05/02",
                                "Keepers to oil the sluice at Low Mill.",
                                "Keepers",
                                "18 May 2024",
                                "20 Jul 2024",
                                "Open"),
                        List.of(
                                "LKF 05/03",
                                "Anglers to count the bats.",
                                "Anglers",
                                "18 May 2024",
                                "20 Jul 2024",
                                "Closed"));
    }

    private static List<List<String>> rows(String table) {
        return blocks(table).stream()
                .filter(Row.class::isInstance)
                .map(block -> ((Row) block).cells().stream().map(Text::value).toList())
                .toList();
    }

    private static List<Block> blocks(String text) {
        return Layout.read(new DocumentText(
                new DocumentId("0".repeat(64)), "text/plain", text, List.of(), List.of(), List.of(), false));
    }
}
