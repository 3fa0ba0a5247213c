package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.ReviewStatus;

class ActionStatusTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pilots wrote in May. This Action is now closed.        | CLOSED
            The action will remain open until the buoy is lit.         | OPEN
            The Trust agreed to close the action.                      | CLOSED
            That action should be kept open for the other harbours.    | OPEN
            The faction is closed to new members.                      |
            Both harbours closed in March, and their actions with them. |
            """)
    void whatBecomesOfAnActionIsReadFromTheDiscussion(String discussion, ReviewStatus expected) {
        assertThat(ActionStatus.told(discussion).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Status: Open. In May it was settled. Action Status: Closed | CLOSED
            STATUS - ONGOING                                           | OPEN
            The status of the lock is not known                        |
            The apparatus: open at both ends                           |
            """)
    void theLastStatusThatIsStatedHolds(String text, ReviewStatus expected) {
        assertThat(ActionStatus.stated(text).orElse(null)).isEqualTo(expected);
    }
}
