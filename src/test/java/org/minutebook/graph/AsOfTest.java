package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.ActionId;
import org.minutebook.model.Evidence;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.Provenance;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.MentionEntry;
import org.minutebook.model.answer.ReviewEntry;

class AsOfTest {
    private static final ActionId ID = ActionId.parse("TGF 05/02");

    /** Three rows that date the raising, a closing and an opening again; the last meeting says what superseded it. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2020-01-13, not there
            2020-01-14, tabled open Count the gauges by Keepers due - slips 0 reviews 0
            2020-03-09, tabled open Count the gauges by Keepers due - slips 0 reviews 0
            2020-03-10, tabled closed Count the gauges by Keepers due - slips 0 reviews 0
            2020-04-13, tabled closed Count the gauges by Keepers due - slips 0 reviews 0
            2020-04-14, tabled open Count the gauges by Keepers due - slips 0 reviews 0
            2020-06-01, tabled open Count the gauges by Keepers due - slips 0 reviews 0
            2020-06-02, tabled open Count the gauges by Keepers due 2020-07-14 slips 1 reviews 1
            2020-08-31, tabled open Count the gauges by Keepers due 2020-07-14 slips 1 reviews 1
            2020-09-01, tabled open Count all gauges by Pilots due 2020-10-06 slips 2 reviews 2
            2020-11-02, tabled open Count all gauges by Pilots due 2020-10-06 slips 2 reviews 2
            2020-11-03, tabled superseded Count all gauges by Pilots due 2020-10-06 slips 2 reviews 3
            2030-01-01, tabled superseded Count all gauges by Pilots due 2020-10-06 slips 2 reviews 3
            """)
    void rowsOfLaterMeetingsTellOnlyWhatTheyDate(LocalDate day, String told) {
        ReviewEntry first = row("TGF_08", "2020-06-02", "Count the gauges", "Keepers", ReviewStatus.OPEN)
                .dated("2020-01-14", "2020-03-10", "2020-04-14", "2020-05-12", "2020-07-14");
        ReviewEntry second = row("TGF_10", "2020-09-01", "Count all gauges", "Pilots", ReviewStatus.OPEN)
                .dated("2020-01-14", "2020-03-10", "2020-04-14", "2020-07-14", "2020-10-06");
        ReviewEntry third = row("TGF_12", "2020-11-03", "Count all gauges", "Pilots", ReviewStatus.CLOSED)
                .dated("2020-01-14", "2020-03-10", "2020-04-14", "2020-10-06", null);
        Life whole = life(List.of(), List.of(third, first, second), List.of(), List.of(superseded(third.meeting())));

        assertThat(told(whole, day)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-01-13, not there
            2020-01-14, raised open Look by Keepers due - slips 0 reviews 0
            2020-03-09, raised open Look by Keepers due - slips 0 reviews 0
            2020-03-10, raised closed Look by Keepers due - slips 0 reviews 0
            2020-06-02, raised closed Look again by Pilots due - slips 0 reviews 1
            """)
    void itsOwnParagraphHoldsUntilARowSaysOtherwise(LocalDate day, String told) {
        ReviewEntry later = row("TGF_08", "2020-06-02", "Look again", "Pilots", ReviewStatus.CLOSED)
                .dated("2020-01-14", "2020-03-10", null, null, null);
        Life whole = life(List.of(raising("TGF_05", "2020-01-14")), List.of(later), List.of(), List.of());

        assertThat(told(whole, day)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-02-11, tabled open Look by Keepers due 2020-03-31 slips 0 reviews 1
            2020-04-30, tabled open Look by Keepers due 2020-03-31 slips 0 reviews 1
            2020-05-01, tabled closed Look by Keepers due 2020-03-31 slips 0 reviews 1
            2020-06-02, tabled closed Look again by Pilots due 2020-03-31 slips 0 reviews 2
            """)
    void whatAMeetingSaidOutweighsEarlierDaysThatLaterRowsGive(LocalDate day, String told) {
        ReviewEntry known = row("TGF_06", "2020-02-11", "Look", "Keepers", ReviewStatus.OPEN)
                .dated(null, null, null, "2020-03-31", null);
        ReviewEntry misprinted = row("TGF_07", "2020-05-12", "Look again", "Pilots", null)
                .dated("2020-01-14", "2020-01-20", null, null, null);
        ReviewEntry later = row("TGF_08", "2020-06-02", "Look again", "Pilots", ReviewStatus.CLOSED)
                .dated("2020-01-14", "2020-05-01", null, null, null);
        Life whole = life(List.of(), List.of(known, later), List.of(), List.of());
        assertThat(told(whole, day)).isEqualTo(told);

        Life contradicted = life(List.of(), List.of(known, misprinted), List.of(), List.of());
        assertThat(told(contradicted, LocalDate.parse("2020-05-11")))
                .isEqualTo("tabled open Look by Keepers due 2020-03-31 slips 0 reviews 1");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2020-02-10, not there
            2020-02-11, mentioned unknown null by  due - slips 0 reviews 0
            2020-06-01, mentioned unknown null by  due - slips 0 reviews 0
            2020-06-02, tabled open Look by Keepers due - slips 0 reviews 1
            """)
    void aRowThatDoesNotDateTheRaisingTellsNothingBeforeItsMeeting(LocalDate day, String told) {
        ReviewEntry row = row("TGF_08", "2020-06-02", "Look", "Keepers", ReviewStatus.OPEN)
                .dated(null, null, null, null, null);
        MeetingRef at = held("TGF_06", "2020-02-11");
        Life whole = life(List.of(), List.of(row), List.of(new MentionEntry(at, null, said(at))), List.of());

        assertThat(told(whole, day)).isEqualTo(told);
    }

    @Test
    void aMeetingWithoutADayTellsOnlyWhatItDates() {
        ReviewEntry row =
                row("TGF_08", null, "Look", "Keepers", ReviewStatus.CLOSED).dated("2020-01-14", null, null, null, null);
        Life whole = life(List.of(), List.of(row), List.of(), List.of(superseded(held("TGF_08", null))));

        assertThat(told(whole, LocalDate.parse("2030-01-01")))
                .isEqualTo("tabled open Look by Keepers due - slips 0 reviews 0");
    }

    @Test
    void whatIsToldAheadHasTheRowAsItsEvidenceAndNoItem() {
        ReviewEntry row = row("TGF_08", "2020-06-02", "Look", "Keepers", ReviewStatus.CLOSED)
                .dated("2020-01-14", null, null, null, null);
        ActionLife life = new AsOf(LocalDate.parse("2020-02-01"))
                .of(life(List.of(), List.of(row), List.of(), List.of()))
                .orElseThrow();

        assertThat(life.action().evidence()).isEqualTo(row.evidence());
        assertThat(life.action().raised()).isEqualTo("2020-01-14");
        assertThat(life.action().item()).isNull();
    }

    private static String told(Life whole, LocalDate day) {
        return new AsOf(day).of(whole).map(AsOfTest::inWords).orElse("not there");
    }

    private static String inWords(ActionLife life) {
        var action = life.action();
        return "%s %s %s by %s due %s slips %d reviews %d"
                .formatted(
                        action.known().name().toLowerCase(java.util.Locale.ROOT),
                        action.status().name().toLowerCase(java.util.Locale.ROOT),
                        action.text(),
                        action.owners().stream().collect(Collectors.joining(" and ")),
                        action.due() == null ? "-" : action.due(),
                        life.slips().size(),
                        life.reviews().size());
    }

    private static Life life(
            List<Life.Raising> raisings,
            List<ReviewEntry> reviews,
            List<MentionEntry> mentions,
            List<Life.Saying> sayings) {
        return new Life(ID, Optional.empty(), raisings, reviews, mentions, sayings);
    }

    private static Life.Raising raising(String meeting, String day) {
        MeetingRef at = held(meeting, day);
        return new Life.Raising(at, "Look", List.of("Keepers"), Optional.empty(), said(at));
    }

    private static Life.Saying superseded(MeetingRef at) {
        ActionId newer = ActionId.parse("TGF 12/01");
        return new Life.Saying(at, new ChainEdge(newer, ID, LinkKind.SUPERSEDES, "superseded by", said(at)));
    }

    private static Undated row(
            String meeting, @Nullable String day, String text, String owner, @Nullable ReviewStatus status) {
        return new Undated(held(meeting, day), text, owner, status);
    }

    private record Undated(
            MeetingRef at,
            String text,
            String owner,
            @Nullable ReviewStatus status) {
        /** Raised, closed, reopened, last target, revised target. */
        ReviewEntry dated(@Nullable String... days) {
            List<Optional<LocalDate>> dates = Arrays.stream(days)
                    .map(Optional::ofNullable)
                    .map(day -> day.map(LocalDate::parse))
                    .toList();
            return new ReviewEntry(
                    ID,
                    at,
                    new ItemRef("2", "Actions"),
                    text,
                    owner,
                    dates.get(0).orElse(null),
                    dates.get(1).orElse(null),
                    dates.get(2).orElse(null),
                    dates.get(3).orElse(null),
                    dates.get(4).orElse(null),
                    null,
                    status,
                    "Talked about.",
                    said(at));
        }
    }

    private static MeetingRef held(String meeting, @Nullable String day) {
        return new MeetingRef(MeetingId.parse(meeting), day == null ? null : LocalDate.parse(day), null);
    }

    private static Provenance said(MeetingRef at) {
        String quote = "As said at " + at.id();
        return Provenance.stated(
                new Evidence(MinutesBuilder.document(at.id().toString()), 0, quote.length(), 1, quote));
    }
}
