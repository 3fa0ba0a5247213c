package org.minutebook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.Role;
import org.minutebook.model.Version;
import org.minutebook.model.answer.Difference;
import org.minutebook.model.answer.Difference.Statement;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.MeetingChanges;

class ComparisonTest {
    private final MinutesBuilder draft =
            MinutesBuilder.of("TGF_08", "draft").on("2020-06-02").version(Version.DRAFT);
    private final MinutesBuilder agreed =
            MinutesBuilder.of("TGF_08", "final").on("2020-06-02").version(Version.FINAL);

    private MeetingChanges changes() {
        Minutes before = draft.build();
        Minutes after = agreed.build();
        return Comparison.of(document(before), before, document(after), after);
    }

    private static DocumentSummary document(Minutes minutes) {
        return new DocumentSummary(
                minutes.document(),
                "TGF_08.md",
                "/in/TGF_08.md",
                "text/markdown",
                10,
                1,
                minutes.meeting().id(),
                minutes.meeting().version(),
                null,
                true,
                List.of());
    }

    private static List<String> told(List<Difference> differences) {
        return differences.stream().map(one -> one.kind() + " " + one.subject()).toList();
    }

    @Test
    void nothingChangedBetweenTwoThatSayTheSame() {
        MeetingChanges changes = changes();
        assertThat(List.of(
                        changes.front(),
                        changes.attendance(),
                        changes.items(),
                        changes.decisions(),
                        changes.raised(),
                        changes.reviewed(),
                        changes.wording()))
                .allMatch(List::isEmpty);
    }

    @Test
    void anItemInBetweenMovesThoseBehindItAndLeavesTheirDecisionsAlone() {
        draft.item("1", "Tides").item("2", "Gauges").decided("NOTED", "the tides", "2");
        agreed.item("1", "Tides").item("2", "Boats").item("3", "Gauges (TG)").decided("NOTED", "the tides", "3");

        assertThat(told(changes().items())).containsExactly("ADDED Boats", "CHANGED Gauges (TG)");
        assertThat(changes().decisions()).extracting(Difference::kind).containsExactly(Difference.Kind.MOVED);
        agreed.item("4", "Wells");
        draft.item("3", "Wells");
        assertThat(told(changes().items())).contains("MOVED Wells");
    }

    @Test
    void actionsGoByTheirIdsElseByTheirWords() {
        draft.item("1", "Tides")
                .raised("TGF 08/01", "1", "The Keepers to count the gauges.", "Keepers")
                .raised("TGF 08/02", "1", "The Pilots to survey every mooring of the northern harbour.", "Pilots")
                .raised("TGF 08/03", "1", "The Wardens to buy rope.", "Wardens");
        agreed.item("1", "Tides")
                .raised("TGF 08/01", "1", "The Keepers to count all gauges.", "Keepers")
                .raised("TGF 08/04", "1", "The Pilots to survey every mooring of the northern harbour.", "Pilots")
                .raised("TGF 08/05", "1", "The Chair to write to the Ministry.", "Chair");
        MeetingChanges changes = changes();

        assertThat(told(changes.raised()))
                .containsExactly("CHANGED TGF 08/01", "CHANGED TGF 08/04", "REMOVED TGF 08/03", "ADDED TGF 08/05");
        Difference counted = changes.raised().getFirst();
        assertThat(counted.words())
                .extracting(run -> run.fate() + " " + run.text())
                .contains("REMOVED the", "ADDED all");
        assertThat(said(counted.before()).evidence().document()).isEqualTo(MinutesBuilder.document("draft"));
        assertThat(said(counted.after()).evidence().document()).isEqualTo(MinutesBuilder.document("final"));
    }

    @Test
    void rowsAndPeopleTellWhichPartOfThemChanged() {
        draft.reviewed("TGF 07/01", ReviewStatus.OPEN, "2020-06-02", null).attended("Ann Reed", "Keepers", Role.MEMBER);
        agreed.reviewed("TGF 07/01", ReviewStatus.CLOSED, "2020-06-02", null)
                .attended("Ann Reed", "Keepers", Role.APOLOGY)
                .attended("Bo Lind", "Keepers", Role.MEMBER);
        MeetingChanges changes = changes();

        assertThat(changes.reviewed().getFirst().words())
                .extracting(run -> run.fate() + " " + run.text())
                .contains("REMOVED open", "ADDED closed");
        assertThat(told(changes.attendance())).containsExactly("CHANGED Ann Reed", "ADDED Bo Lind");
    }

    @Test
    void frontMatterIsComparedFieldByField() {
        agreed.on("2020-06-09");
        assertThat(told(changes().front())).containsExactly("CHANGED date");
    }

    @Test
    void thousandsOfDecisionsArePairedByTheirWords() {
        IntStream.range(0, 3_000).forEach(i -> {
            draft.decided("NOTED", "that gauge %d reads mark %d of the scale".formatted(i, i * 7), null);
            agreed.decided("NOTED", "that gauge %d reads mark %d of that scale".formatted(i, i * 7), null);
        });
        assertThat(changes().decisions())
                .hasSize(3_000)
                .allMatch(one -> one.kind() == Difference.Kind.CHANGED)
                .allMatch(one -> said(one.before())
                        .text()
                        .replace("the scale", "that scale")
                        .equals(said(one.after()).text()));
    }

    private static Statement said(@Nullable Statement statement) {
        return Objects.requireNonNull(statement);
    }
}
