package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.layout.Block.Row;
import org.minutebook.model.DocumentId;
import org.minutebook.source.DocumentText;

/** What the ends of lines and repeated words tell of where cells of flattened tables end. */
class LineBreaksTest {
    @Test
    void aLineThatHadRoomForTheNextWordEndsACell() {
        assertThat(rows("""
                Ref Raised at Lead Action Update Deadline Status
                LKF 29/04 LKF_29
                Lock
                Keeper
                Publish the list of gates whose paddles
                were lost twice.
                List published on 2 October. 17/10/2024 Closed
                LKF 31/01 LKF_31
                Boat
                Owners
                Send three examples of moorings that the
                river takes when a flood is high.
                Two examples received; the third
                is waited for.
                05/12/2024 Open
                LKF 31/02 LKF_31 Towpath Trust
                Ask the county whether late boats count
                towards the toll.
                Overtaken by LKF 33/01. 17/10/2024 Closed"""))
                .containsExactly(
                        List.of("Ref", "Raised at", "Lead", "Action", "Update", "Deadline", "Status"),
                        List.of(
                                "LKF 29/04",
                                "LKF_29",
                                "Lock Keeper",
                                "Publish the list of gates whose paddles were lost twice.",
                                "List published on 2 October.",
                                "17/10/2024",
                                "Closed"),
                        List.of(
                                "LKF 31/01",
                                "LKF_31",
                                "Boat Owners",
                                "Send three examples of moorings that the river takes when a flood is high.",
                                "Two examples received; the third is waited for.",
                                "05/12/2024",
                                "Open"),
                        List.of(
                                "LKF 31/02",
                                "LKF_31",
                                "Towpath Trust",
                                "Ask the county whether late boats count towards the toll.",
                                "Overtaken by LKF 33/01.",
                                "17/10/2024",
                                "Closed"));
    }

    @Test
    void aWordingMayBeginWithItsOwnerAndAStateStandBeforeADate() {
        assertThat(rows("""
                State
                Target
                date
                Lead
                What is to
                be done
                No. Raised on
                Open 04/05/2022
                Boat
                Owners
                Boat
                Owners to
                count the
                moorings.
                LKF
                17/03
                02/02/2022
                Closed 06/04/2022
                Lock
                Keeper
                Lock
                Keeper to
                draw the
                paddles.
                LKF
                18/01
                02/03/2022"""))
                .containsExactly(
                        List.of("State", "Target date", "Lead", "What is to be done", "No", "Raised on"),
                        List.of(
                                "Open",
                                "04/05/2022",
                                "Boat Owners",
                                "Boat Owners to count the moorings.",
                                "LKF 17/03",
                                "02/02/2022"),
                        List.of(
                                "Closed",
                                "06/04/2022",
                                "Lock Keeper",
                                "Lock Keeper to draw the paddles.",
                                "LKF 18/01",
                                "02/03/2022"));
    }

    private static List<List<String>> rows(String table) {
        return Layout.read(new DocumentText(
                        new DocumentId("0".repeat(64)), "text/plain", table, List.of(), List.of(), List.of(), false))
                .stream()
                .filter(Row.class::isInstance)
                .map(block -> ((Row) block).cells().stream().map(Text::value).toList())
                .toList();
    }
}
