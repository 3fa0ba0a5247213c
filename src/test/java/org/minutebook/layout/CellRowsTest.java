package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.layout.Block.Paragraph;
import org.minutebook.layout.Block.Row;
import org.minutebook.model.DocumentId;
import org.minutebook.source.DocumentText;

/** Rows of tables whose cells come one after the other, with blank lines between them. Here bars stand for blank lines. */
class CellRowsTest {
    private static final String WIDE =
            "The depot told the forum that the pumps had been tested twice, and that the second test went well (SRF_11). ";

    @Test
    void cellsAreGivenToTheColumnsThatTheHeaderNames() {
        assertThat(cells("""
                Action|Description|Owner|Raised|Due|Status
                |05/02|MDS to count the
                masts.|MDS|16/01/24|15/05/24|Closed
                |07/04|All members to say which mast
                should go first.|All|20 Mar
                2024|TBC|Open"""))
                .containsExactly(
                        List.of("Action", "Description", "Owner", "Raised", "Due", "Status"),
                        List.of("05/02", "MDS to count the masts.", "MDS", "16/01/24", "15/05/24", "Closed"),
                        List.of(
                                "07/04",
                                "All members to say which mast should go first.",
                                "All",
                                "20 Mar 2024",
                                "TBC",
                                "Open"));
    }

    @Test
    void emptyCellsAreNotPrinted() {
        assertThat(cells("""
                Owner|Ref|Action|Date Raised|Target Date|Progress
                |MDS|SRF 30/01|MDS to grease the lift at the old lock.|04/02/2025|01/04/2025|The grease has come.
                |CSO|SRF 30/02|CSO to close the gate at the old lock.|04/02/2025"""))
                .element(2)
                .isEqualTo(List.of("CSO", "SRF 30/02", "CSO to close the gate at the old lock.", "04/02/2025", "", ""));
    }

    @Test
    void whatIsSaidUnderARowIsNotInACell() {
        List<Block> blocks = blocks("""
                Action
                ID|SRF
                30/01|Action|Date
                Raised|Target
                Date|Owner
                |MDS to count the masts
                again.|04/02/2025|01/04/2025|MDS
                |The masts were counted in spring.
                |%s
                |Status: Open
                |SRF
                30/02|CSO to paint
                one.|04/02/2025|N/A|CSO""".formatted(WIDE));

        assertThat(rows(blocks))
                .element(1)
                .isEqualTo(List.of("SRF 30/01", "MDS to count the masts again.", "04/02/2025", "01/04/2025", "MDS"));
        assertThat(rows(blocks))
                .element(2)
                .isEqualTo(List.of("SRF 30/02", "CSO to paint one.", "04/02/2025", "N/A", "CSO"));
        assertThat(blocks)
                .filteredOn(Paragraph.class::isInstance)
                .extracting(block -> ((Paragraph) block).text().value())
                .containsExactly("The masts were counted in spring.", WIDE.strip(), "Status: Open");
    }

    @Test
    void cellsThatComeColumnByColumnAreSortedByWhatTheyHold() {
        List<Block> blocks = blocks("""
                Target
                Date|Ref|Action
                |SRF_30/01|MDS to count
                the masts.|MDS|04/02/2025
                |SRF_30/02|CSO to paint
                one.|CSO
                |Owner|Revised
                Date|Status|Comments
                |01/04/2025|Open|The first ten
                are counted.
                |11/02/2025|N/A|CLOSED|It is blue.
                |The forum was content.""");

        assertThat(rows(blocks))
                .containsExactly(
                        List.of("Target Date", "Ref", "Action", "Owner", "Revised Date", "Status", "Comments"),
                        List.of(
                                "04/02/2025",
                                "SRF_30/01",
                                "MDS to count the masts.",
                                "MDS",
                                "01/04/2025",
                                "Open",
                                "The first ten are counted."),
                        List.of("11/02/2025", "SRF_30/02", "CSO to paint one.", "CSO", "N/A", "CLOSED", "It is blue."));
        assertThat(blocks)
                .filteredOn(Row.class::isInstance)
                .extracting(block -> ((Row) block).confidence())
                .containsExactly(1.0, 0.7, 0.7);
        assertThat(blocks).last().isInstanceOf(Paragraph.class);
    }

    @Test
    void aDateOutOfOrderIsOfTheRowOfTheCellBehindIt() {
        assertThat(cells("""
                Ref
                SRF
                30/01|SRF
                30/02|SRF
                30/03|Owner|Action|Due|MDS
                |MDS to count the
                masts.|CSO|CSO to paint
                one.|MDS|MDS to oil the
                crane.|Status|Open|Closed|06/05/2025|Open
                |01/04/2025|04/02/2025
                |4. Masts at sea"""))
                .containsExactly(
                        List.of("Ref", "Owner", "Action", "Due", "Status"),
                        List.of("SRF 30/01", "MDS", "MDS to count the masts.", "01/04/2025", "Open"),
                        List.of("SRF 30/02", "CSO", "CSO to paint one.", "04/02/2025", "Closed"),
                        List.of("SRF 30/03", "MDS", "MDS to oil the crane.", "06/05/2025", "Open"));
    }

    @Test
    void datesThatComeColumnByColumnHaveNoneWhereNoneMayBe() {
        assertThat(cells("""
                Status|Open|Closed|Action
                No.|SRF
                30/01|SRF
                30/02|Date
                Raised|04/02/2025|11/02/2025|Target
                Date|04/03/2025|11/03/2025|Revised
                Date|Action|01/04/2025|MDS to count the
                masts.|N/A|CSO to paint
                one.|4. Masts at sea"""))
                .containsExactly(
                        List.of("Status", "Action No.", "Date Raised", "Target Date", "Revised Date", "Action"),
                        List.of(
                                "Open",
                                "SRF 30/01",
                                "04/02/2025",
                                "04/03/2025",
                                "01/04/2025",
                                "MDS to count the masts."),
                        List.of("Closed", "SRF 30/02", "11/02/2025", "11/03/2025", "N/A", "CSO to paint one."));
    }

    @Test
    void whereTheCountsDisagreeNoCellIsGivenToARow() {
        assertThat(cells("""
                Target
                Date|Ref|Action
                |SRF_30/01|MDS to count
                the masts.|MDS
                |SRF_30/02|CSO to paint
                one.|CSO
                |Owner|Status
                |Open""")).noneSatisfy(row -> assertThat(row).contains("SRF_30/01", "Open"));
    }

    @Test
    void anItemOfTheAgendaEndsTheTable() {
        assertThat(cells("""
                Ref|Action|Owner|Status
                |SRF_30/01|MDS to count the masts.|MDS|Open
                |4. Masts at sea
                |SRF_30/02|CSO to paint one.|CSO|Closed""")).hasSize(2);
    }

    @Test
    void wordsOfHeadersInProseAreNoHeader() {
        assertThat(cells("""
                Action|Owner|The chair asked for more.
                |4. Masts at sea
                |Update|Status|Open""")).isEmpty();
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

    private static List<Block> blocks(String text) {
        String page =
                "%s%n%n%s%n%n%s".formatted(WIDE, WIDE, text.replace("\n|", "|").replace("|", "\n\n"));
        List<Block> blocks = Layout.read(new DocumentText(
                new DocumentId("0".repeat(64)), "text/plain", page, List.of(), List.of(), List.of(), false));
        return blocks.subList(1, blocks.size());
    }
}
