package org.minutebook.model.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Provenance;
import org.minutebook.model.ReviewStatus;

class ActionLifeTest {
    private static final Provenance PLACE =
            Provenance.stated(new Evidence(new DocumentId("0".repeat(64)), 0, 0, null, ""));
    private static final ActionId ID = ActionId.parse("SRF 12/04");

    @ParameterizedTest(name = "raised {0}, closed {1}, reopened {2}, {3} at the meeting of {4}: {5}")
    @CsvSource({
        "2030-01-01, , , OPEN, 2030-01-31, 30",
        "2030-01-01, 2030-01-11, , CLOSED, 2030-01-31, 10",
        "2030-01-01, , , CLOSED, 2030-01-31, 30",
        "2030-01-01, 2030-01-11, 2030-01-16, OPEN, 2030-01-31, 25",
        "2030-01-01, 2030-01-21, 2030-01-16, CLOSED, 2030-01-31, 20",
        "2030-02-01, , , OPEN, 2030-01-31, ",
        ", , , OPEN, 2030-01-31, ",
        "2030-01-01, , , OPEN, , "
    })
    void isOpenFromItsRaisingToItsClosingOrTheLastMeeting(
            @Nullable LocalDate raised,
            @Nullable LocalDate closed,
            @Nullable LocalDate reopened,
            ReviewStatus status,
            @Nullable LocalDate meeting,
            @Nullable Integer days) {
        assertThat(life(raised, List.of(review(closed, reopened, status, meeting)))
                        .daysOpen())
                .isEqualTo(days);
    }

    @Test
    void whatNoMeetingLookedAtHasNoDays() {
        assertThat(life(LocalDate.of(2030, 1, 1), List.of()).daysOpen()).isNull();
    }

    private static ActionLife life(@Nullable LocalDate raised, List<ReviewEntry> reviews) {
        ActionSummary action = new ActionSummary(
                ID,
                null,
                List.of(),
                StatusNow.OPEN,
                Known.TABLED,
                raised,
                null,
                0,
                new MeetingRef(ID.meeting(), raised, null),
                null,
                List.of(),
                List.of(),
                PLACE);
        return new ActionLife(action, reviews, List.of(), List.of(), List.of());
    }

    private static ReviewEntry review(
            @Nullable LocalDate closed,
            @Nullable LocalDate reopened,
            ReviewStatus status,
            @Nullable LocalDate meeting) {
        return new ReviewEntry(
                ID,
                new MeetingRef(MeetingId.parse("SRF_13"), meeting, null),
                null,
                "To count.",
                null,
                null,
                closed,
                reopened,
                null,
                null,
                null,
                status,
                "",
                PLACE);
    }
}
