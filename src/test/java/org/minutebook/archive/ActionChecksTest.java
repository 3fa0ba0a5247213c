package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Provenance;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.Finding;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.ReviewEntry;
import org.minutebook.model.answer.StatusNow;

/** What the rows of one action, seen together, show to be doubtful. */
class ActionChecksTest {
    private static final ActionId ACTION = ActionId.parse("SRF 12/04");
    private static final LocalDate RAISED = LocalDate.of(2023, 3, 14);
    private static final Provenance SOURCE =
            Provenance.stated(new Evidence(new DocumentId("0".repeat(64)), 0, 3, null, "row"));
    private static final Map<MeetingId, LocalDate> DATES =
            Map.of(MeetingId.parse("SRF_12"), RAISED, MeetingId.parse("SRF_13"), LocalDate.of(2023, 5, 9));

    @Test
    void rowsThatAgreeAreNotNamed() {
        assertThat(check(Known.RAISED, row(13, RAISED, ReviewStatus.OPEN), row(14, RAISED, ReviewStatus.CLOSED)))
                .isEmpty();
    }

    @Test
    void aRowThatWasRaisedOnAnotherDayThanItsMeetingIsNamed() {
        assertThat(check(Known.RAISED, row(13, RAISED.plusDays(1), ReviewStatus.OPEN)))
                .containsExactly(Finding.Kind.RAISED_DATES_DIFFER);
        assertThat(check(Known.TABLED, row(13, RAISED.plusDays(1), ReviewStatus.OPEN)))
                .isEmpty();
    }

    @Test
    void aRowRaisedAfterTheMeetingThatLookedAtItIsNamed() {
        assertThat(check(Known.TABLED, row(13, LocalDate.of(2024, 3, 14), ReviewStatus.OPEN)))
                .containsExactly(Finding.Kind.RAISED_AFTER_MEETING);
    }

    @Test
    void anActionClosedAndThenOpenWithoutAWordOfReopeningIsNamed() {
        assertThat(check(Known.TABLED, row(13, RAISED, ReviewStatus.CLOSED), row(14, RAISED, ReviewStatus.OPEN)))
                .containsExactly(Finding.Kind.OPEN_AFTER_CLOSED);
    }

    @Test
    void anActionThatIsOnlyCitedIsNamed() {
        assertThat(check(Known.MENTIONED)).containsExactly(Finding.Kind.ACTION_NEVER_SEEN);
    }

    @Test
    void anActionThatIsSaidToSupersedeItselfIsNamed() {
        ChainEdge itself = new ChainEdge(ACTION, ACTION, LinkKind.SUPERSEDES, "superseded by", SOURCE);
        assertThat(check(Known.RAISED, List.of(itself))).containsExactly(Finding.Kind.CYCLE);
    }

    private static List<Finding.Kind> check(Known known, ReviewEntry... rows) {
        return check(known, List.of(), rows);
    }

    private static List<Finding.Kind> check(Known known, List<ChainEdge> links, ReviewEntry... rows) {
        ActionSummary action = new ActionSummary(
                ACTION,
                null,
                List.of(),
                StatusNow.OPEN,
                known,
                null,
                null,
                0,
                new MeetingRef(ACTION.meeting(), RAISED, null),
                null,
                List.of(),
                List.of(),
                SOURCE);
        List<Finding> findings = new ArrayList<>();
        new ActionChecks(findings, DATES).check(new ActionLife(action, List.of(rows), List.of(), links, List.of()));
        return findings.stream().map(Finding::kind).toList();
    }

    private static ReviewEntry row(int meeting, @Nullable LocalDate raised, ReviewStatus status) {
        LocalDate held = LocalDate.of(2023, 5, 9).plusMonths(2L * (meeting - 13));
        MeetingRef at = new MeetingRef(MeetingId.parse("SRF_" + meeting), held, null);
        return new ReviewEntry(
                ACTION,
                at,
                null,
                "The MDS to count the masts.",
                "MDS",
                raised,
                null,
                null,
                null,
                null,
                null,
                status,
                "",
                SOURCE);
    }
}
