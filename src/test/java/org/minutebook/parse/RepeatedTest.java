package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.minutebook.model.Mention;
import org.minutebook.model.Minutes;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;
import org.minutebook.model.ReviewStatus;

/** What minutes say twice, in an item and in a table at their end or below a table, is one thing. */
class RepeatedTest {
    private static final String PAGE = """
            # Service Review Forum Meeting 31

            SRF_31_0403, 4 March 2025

            ## 1. Actions

            Summary of actions

            | Ref       | Action              | Owner | Raised     | Previous due date | New due date |
            |-----------|---------------------|-------|------------|-------------------|--------------|
            | SRF 30/01 | MDS to count masts. | MDS   | 07/01/2025 | 04/02/2025        | 01/04/2025   |
            | SRF 30/02 | CSO to buy a buoy.  | CSO   | 07/01/2025 | 04/02/2025        | -            |

            SRF 30/01 – Nine were found, and the fog did the rest. Remains open.

            SRF 30/02: It floats. Closed.

            The SRF NOTED the fog.

            ## 2. Masts

            The SRF APPROVED the tenth mast, as TMP014 asks.

            ACTION SRF 31/01: The MDS to moor the mast that TMP014 asks for.

            ## 3. Other business

            There was none.

            Summary of actions from this meeting

            | Action    | Owner | Description                                  | Due        |
            |-----------|-------|----------------------------------------------|------------|
            | SRF 31/01 | MDS   | MDS to moor the mast that TMP014 asks for.   | 01/04/2025 |

            Decisions

            | No. | Item | Decision                                          |
            |-----|------|---------------------------------------------------|
            | 1   | 2    | The SRF APPROVED the tenth mast, as TMP014 asks.  |
            """;

    private static Minutes read() {
        return Samples.read("made.md", PAGE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anActionThatTheMeetingRaisedIsNotReviewedByItsSummary() {
        assertThat(read().raised()).extracting(RaisedAction::id).hasToString("[SRF 31/01]");
        assertThat(read().reviews()).extracting(Review::id).hasToString("[SRF 30/01, SRF 30/02]");
    }

    @Test
    void aDecisionIsToldOnceAndByItsItem() {
        assertThat(read().decisions())
                .extracting(decision -> decision.verb() + " " + decision.item())
                .containsExactly("NOTED 1", "APPROVED 2");
    }

    @Test
    void whatASummaryNamesIsNotNamedInTheLastItem() {
        assertThat(read().mentions())
                .filteredOn(mention -> mention.id().equals("TMP014"))
                .extracting(Mention::item)
                .containsExactly("2");
    }

    @Test
    void wordsBelowATableAreAboutTheActionWhoseIdTheyBeginWith() {
        assertThat(read().reviews()).extracting(Review::status).containsExactly(ReviewStatus.OPEN, ReviewStatus.CLOSED);
        assertThat(read().reviews().getFirst().discussion())
                .isEqualTo("Nine were found, and the fog did the rest. Remains open.");
        assertThat(read().reviews().getFirst().lastTarget()).hasToString("2025-02-04");
        assertThat(read().reviews().getFirst().revisedTarget()).hasToString("2025-04-01");
    }
}
