package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.layout.Block.Paragraph;
import org.minutebook.layout.Block.Row;
import org.minutebook.model.DocumentId;
import org.minutebook.source.DocumentText;

/** Rows put together from lines, one after the other as a program found them on the page. */
class ActionRowsTest {
    private static final String WIDE =
            "The depot told the forum that the pumps had been tested twice, and that the second test went well (SRF_11). ";

    @Test
    void lastDigitOfAnIdOnALineOfItsOwnIsNoPageNumber() {
        assertThat(cells(spaced("""
                SRF
                01/CONF0
                1
                CSB to explain why smaller packets
                had been promised.
                04/08/2023 01/09/2023 N/A CSB
                """ + WIDE)))
                .containsExactly(List.of(
                        "SRF 01/CONF01",
                        "CSB to explain why smaller packets had been promised.",
                        "04/08/2023",
                        "01/09/2023",
                        "N/A",
                        "CSB"));
    }

    @Test
    void idThatTheWordingCitesIsNotTheRowsOwn() {
        assertThat(cells("""
                MDS to list the stations that the
                survey left out, replacing Action 14/03/2023 | 11/07/2023 | N/A | MDS
                SRF 06/02.

                SRF 07/04

                """ + WIDE))
                .containsExactly(List.of(
                        "SRF 07/04",
                        "MDS to list the stations that the survey left out, replacing Action SRF 06/02.",
                        "14/03/2023",
                        "11/07/2023",
                        "N/A",
                        "MDS"));
    }

    @Test
    void linesOfATableMayStandBehindAnId() {
        assertThat(cells("""
                The MDS to confirm a

                SRF suitable place to
                07/04_ | count the stations. 14/03/2023 | 11/07/2023 | N/A | MDS

                """ + WIDE))
                .containsExactly(List.of(
                        "SRF 07/04",
                        "The MDS to confirm a suitable place to count the stations.",
                        "14/03/2023",
                        "11/07/2023",
                        "N/A",
                        "MDS"));
    }

    @Test
    void statusWithASuccessorIsNoHeader() {
        assertThat(blocks(spaced("""
                SRF 04/07
                MDS to confirm the forecast.
                03/11/2022 01/12/2022 N/A MDS
                Action Status: Closed (replaced by action SRF_10/02)
                """)))
                .anySatisfy(block -> assertThat(block)
                        .isInstanceOfSatisfying(
                                Paragraph.class,
                                paragraph ->
                                        assertThat(paragraph.text().value()).startsWith("Action Status: Closed")));
    }

    @Test
    void rowBeginsBehindAFootnoteAndBehindAStatusAtTheEndOfALine() {
        List<List<String>> rows = cells(spaced(WIDE + """

                1 What became of the checklist, as recorded in the register
                SRF 09/09
                CSO to confirm how a second boat would
                work at the narrows.
                06/04/2022 03/08/2022 N/A CSO
                Members of the forum were of the view that the position in the north was better than it had looked. Status: Closed. (replaced by SRF 12/01)
                SRF 11/02
                The MDS to report on the effect of
                late timetables.
                06/04/2022 03/08/2022 N/A MDS
                """ + WIDE));
        assertThat(rows).extracting(List::getFirst).containsExactly("SRF 09/09", "SRF 11/02");
        assertThat(rows)
                .extracting(row -> row.get(1))
                .containsExactly(
                        "CSO to confirm how a second boat would work at the narrows.",
                        "The MDS to report on the effect of late timetables.");
    }

    @Test
    void ownerMayStandBelowTheDates() {
        assertThat(cells("""
                SRF 01/06

                The SRF to write a short paper on a
                timetable.

                Raised:
                04/08/2021
                Closed:
                01/09/2021
                01/09/2021
                N/A
                SRF

                """ + WIDE + "\n"))
                .singleElement()
                .satisfies(row -> assertThat(row).endsWith("N/A", "SRF"));
    }

    @Test
    void wordsInPlaceOfADateEndWhereALineIsWiderThanTheirCell() {
        assertThat(cells(spaced("""
                SRF 08/08
                MDS to set out how tested services
                are to be brought under control.
                02/03/2022 01/06/2022
                Awaiting the
                Panel
                MDS
                CSO listed the next steps:
                """ + WIDE)))
                .singleElement()
                .satisfies(row -> assertThat(row).endsWith("Awaiting the Panel", "MDS"));
    }

    @Test
    void linesAtAPagesEndAreNoRunningHead() {
        assertThat(
                        blocks(
                                WIDE
                                        + "\n\nNext Reporting Meeting: 9 February 2022\n\nNext Main meeting: 2 March 2022\n\nPage 5 of 5\n"))
                .filteredOn(Paragraph.class::isInstance)
                .hasSize(3);
    }

    @Test
    void theHeaderMayStandBetweenTheFirstIdAndItsRow() {
        assertThat(cells("""
                Action ID

                SRF 07/04

                Action

                Date Raised

                Last Target
                Date

                The MDS to find a place to
                Raised: 14/03/2023
                moor the third mast, and to
                Closed: 11/07/2023
                12/08/2023
                tell the owners of it.

                Revised Target
                Date

                01/09/2023

                Owner

                MDS

                """ + WIDE))
                .containsExactly(List.of(
                        "SRF 07/04",
                        "The MDS to find a place to moor the third mast, and to tell the owners of it.",
                        "Raised: 14/03/2023 Closed: 11/07/2023",
                        "12/08/2023",
                        "01/09/2023",
                        "MDS"));
    }

    @Test
    void targetsMayStandBehindTheWordingAmidWhichItsDayIs() {
        assertThat(cells("""
                SRF 07/04

                The MDS to list the stations
                14/03/2023
                that the survey left out.

                11/07/2023

                N/A

                MDS

                """ + WIDE))
                .containsExactly(List.of(
                        "SRF 07/04",
                        "The MDS to list the stations that the survey left out.",
                        "14/03/2023",
                        "11/07/2023",
                        "N/A",
                        "MDS"));
    }

    @Test
    void idAndDatesMayStandBelowTheWording() {
        assertThat(cells("""
                The MDS to list the stations
                that the survey left out.

                SRF 07/04 14/03/2023 11/07/2023 NIA MDS

                """ + WIDE))
                .containsExactly(List.of(
                        "SRF 07/04",
                        "The MDS to list the stations that the survey left out.",
                        "14/03/2023",
                        "11/07/2023",
                        "NIA",
                        "MDS"));
    }

    @Test
    void lastDigitsOfAYearMayStandOnALineOfTheirOwn() {
        assertThat(cells("""
                SRF
                07/04
                MDS to list the stations that the
                survey left out.
                14/03/2023
                11/07/20
                23
                01/09/202
                3
                MDS
                """ + WIDE))
                .containsExactly(List.of(
                        "SRF 07/04",
                        "MDS to list the stations that the survey left out.",
                        "14/03/2023",
                        "11/07/2023",
                        "01/09/2023",
                        "MDS"));
    }

    private static String spaced(String lines) {
        return lines.replace("\n", " \n\n");
    }

    private static List<List<String>> cells(String text) {
        return blocks(text).stream()
                .filter(Row.class::isInstance)
                .map(row -> ((Row) row).cells().stream().map(Text::value).toList())
                .toList();
    }

    private static List<Block> blocks(String text) {
        return Layout.read(new DocumentText(
                new DocumentId("0".repeat(64)), "text/plain", text, List.of(), List.of(), List.of(), false));
    }
}
