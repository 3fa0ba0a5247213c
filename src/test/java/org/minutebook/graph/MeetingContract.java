package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.minutebook.model.Bases;
import org.minutebook.model.Basis;
import org.minutebook.model.MeetingId;
import org.minutebook.model.MentionKind;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.Role;
import org.minutebook.model.Version;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.AttendanceEntry;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.StatusNow;
import org.minutebook.model.answer.TopicAction;
import org.minutebook.model.answer.TopicEntry;
import org.minutebook.model.answer.TopicHistory;
import org.minutebook.model.answer.TopicSummary;

/** How a graph tells of meetings, topics and abbreviations, and pages through lists. */
interface MeetingContract extends GraphUnderTest {
    @Test
    default void aMeetingIsToldWhole() {
        Minutes minutes = MinutesBuilder.of("OPSG_28")
                .on("2020-01-07")
                .version(Version.DRAFT)
                .attended("Dave Warner", "Large Suppliers", Role.MEMBER)
                .attended("Zoë Ångström", null, Role.PARTICIPANT, "4")
                .item("4", "CH Exceptions")
                .item("4.1", "Costs")
                .raised("OPSG 28/01", "4", "The DCC to count exceptions.", "DCC", "SECAS")
                .reviewed("OPSG 27/02", ReviewStatus.CLOSED, "2020-01-07", null)
                .decided("NOTED", "the update", "4.1")
                .build();
        graph().put(entry(minutes), minutes, 1234);

        MeetingDetail meeting = graph().meeting(MeetingId.parse("OPSG_28")).orElseThrow();
        assertThat(meeting.meeting())
                .isEqualTo(new MeetingSummary(
                        MeetingId.parse("OPSG_28"),
                        "OPSG",
                        "Meeting 28",
                        LocalDate.parse("2020-01-07"),
                        Version.DRAFT,
                        null,
                        Bases.STATED,
                        2,
                        1,
                        1,
                        1));
        assertThat(meeting.attendance())
                .extracting(AttendanceEntry::slug, AttendanceEntry::representing, AttendanceEntry::items)
                .containsExactly(
                        tuple("dave-warner", "Large Suppliers", List.of()), tuple("zoe-angstrom", null, List.of("4")));
        assertThat(meeting.items())
                .extracting(item -> item.number() + " " + item.topic())
                .containsExactly("4 ch-exceptions", "4.1 costs");
        assertThat(meeting.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.item()).isEqualTo(new ItemRef("4.1", "Costs"));
            assertThat(decision.evidence())
                    .isEqualTo(minutes.decisions().getFirst().source().evidence());
        });
        assertThat(meeting.raised()).singleElement().satisfies(action -> {
            assertThat(action.owners()).containsExactly("DCC", "SECAS");
            assertThat(action.raised()).isEqualTo("2020-01-07");
            assertThat(action.evidence())
                    .isEqualTo(minutes.raised().getFirst().source().evidence());
        });
        assertThat(meeting.reviewed()).singleElement().satisfies(review -> {
            assertThat(review.action()).isEqualTo(id("OPSG 27/02"));
            assertThat(review.status()).isEqualTo(ReviewStatus.CLOSED);
        });
        assertThat(meeting.documents()).extracting(DocumentSummary::id).containsExactly(minutes.document());
        assertThat(graph().committees()).containsExactly("OPSG");
        assertThat(graph().sequence()).isEqualTo(1234);
    }

    @Test
    default void aTopicIsToldOldestFirst() {
        for (String meeting : List.of("OPSG_27", "OPSG_26c", "OPSG_26", "OPSG_26b")) {
            put(MinutesBuilder.of(meeting)
                    .item("4", meeting.equals("OPSG_27") ? "CH Exceptions" : "CH exceptions")
                    .item("4.5", "Returns")
                    .raised(meeting.replace('_', ' ') + "/01", "4", "Look", "DCC")
                    .raised(meeting.replace('_', ' ') + "/02", "4.5", "Look elsewhere", "DCC")
                    .decided("NOTED", "the update", "4")
                    .decided("AGREED", "the returns", "4.5")
                    .build());
        }
        put(MinutesBuilder.of("OPSG_28").supersedes("OPSG 28/01", "OPSG 26b/01").build());

        TopicHistory topic = graph().topic("ch-exceptions").orElseThrow();
        assertThat(topic.name()).isEqualTo("CH Exceptions");
        assertThat(topic.aliases()).containsExactly("CH exceptions");
        assertThat(topic.entries())
                .extracting(entry -> entry.meeting().id().toString())
                .containsExactly("OPSG_26", "OPSG_26b", "OPSG_26c", "OPSG_27");
        TopicEntry second = topic.entries().get(1);
        assertThat(second.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.verb()).isEqualTo("NOTED"));
        assertThat(second.actions())
                .extracting(
                        TopicAction::id,
                        TopicAction::text,
                        TopicAction::owners,
                        TopicAction::statusNow,
                        TopicAction::supersededBy,
                        TopicAction::basis)
                .containsExactly(tuple(
                        id("OPSG 26b/01"),
                        "Look",
                        List.of("DCC"),
                        StatusNow.SUPERSEDED,
                        List.of(id("OPSG 28/01")),
                        Basis.STATED));
        assertThat(graph().topics())
                .extracting(TopicSummary::topic, TopicSummary::meetings)
                .containsExactly(tuple("ch-exceptions", 4), tuple("returns", 4));
    }

    @Test
    default void topicsOfSeveralCommitteesRunByTheirDays() {
        put(MinutesBuilder.of("OPSG_28").on("2020-03-01").item("1", "Outages").build());
        put(MinutesBuilder.of("OPSG_29").item("1", "Outages").build());
        put(MinutesBuilder.of("TABASC_3").on("2020-02-01").item("1", "Outages").build());
        put(MinutesBuilder.of("TABASC_4").on("2020-04-01").item("1", "Outages").build());

        assertThat(graph().topics(LocalDate.parse("2020-01-31"))).isEmpty();
        assertThat(graph().topics(LocalDate.parse("2020-03-01")))
                .extracting(TopicSummary::topic, TopicSummary::meetings)
                .containsExactly(tuple("outages", 2));
        assertThat(graph().topic("outages").orElseThrow().entries())
                .extracting(entry -> entry.meeting().id().toString())
                .containsExactly("TABASC_03", "OPSG_28", "OPSG_29", "TABASC_04");
    }

    @Test
    default void meetingsFollowEachOtherInTheOrderOfTheirNumbers() {
        for (String meeting : List.of("OPSG_35", "OPSG_34xx", "OPSG_34", "OPSG_34x", "TABASC_1")) {
            put(MinutesBuilder.of(meeting)
                    .mentioned(MentionKind.MEETING, "OPSG_33", null)
                    .build());
        }

        assertThat(meetings()).containsExactly("OPSG_35", "OPSG_34xx", "OPSG_34x", "OPSG_34", "TABASC_01");
        assertThat(neighbours("OPSG_34x")).isEqualTo("OPSG_34 < OPSG_34xx");
        assertThat(neighbours("OPSG_34")).isEqualTo("null < OPSG_34x");
        graph().withdraw(MinutesBuilder.document("OPSG_34xx"), nextSequence());
        assertThat(neighbours("OPSG_34x")).isEqualTo("OPSG_34 < OPSG_35");
        assertThat(graph().meeting(MeetingId.parse("OPSG_33"))).isEmpty();
    }

    default String neighbours(String meeting) {
        MeetingDetail detail = graph().meeting(MeetingId.parse(meeting)).orElseThrow();
        return detail.previous() + " < " + detail.next();
    }

    @Test
    default void pagesRunThroughTheWholeListOnce() {
        for (int i = 1; i <= 5; i++) {
            put(MinutesBuilder.of("OPSG_" + i)
                    .raised("OPSG " + i + "/01", null, "One", "DCC")
                    .raised("OPSG " + i + "/02", null, "Two", "SECAS")
                    .build());
        }
        put(MinutesBuilder.of("TABASC_9")
                .raised("TABASC 9/01", null, "Three", "D.C.C")
                .build());

        assertThat(meetings()).containsExactly("OPSG_05", "OPSG_04", "OPSG_03", "OPSG_02", "OPSG_01", "TABASC_09");
        assertThat(register())
                .containsExactly(
                        "OPSG 05/01",
                        "OPSG 05/02",
                        "OPSG 04/01",
                        "OPSG 04/02",
                        "OPSG 03/01",
                        "OPSG 03/02",
                        "OPSG 02/01",
                        "OPSG 02/02",
                        "OPSG 01/01",
                        "OPSG 01/02",
                        "TABASC 09/01");
        assertThat(graph().meetings(100, null).total()).isEqualTo(6);
        assertThat(graph().actions(ActionFilter.ALL, 1, null).total()).isEqualTo(11);
    }

    @Test
    default void aWrongCursorIsRefusedWithAHint() {
        put(rich("OPSG_28").build());
        put(rich("OPSG_29").build());
        String ofMeetings = Objects.requireNonNull(graph().meetings(1, null).next());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph().meetings(20, "nonsense"))
                .withMessageContaining("'nonsense'")
                .withMessageContaining("next");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph().actions(ActionFilter.ALL, 20, ofMeetings))
                .withMessageContaining("actions");
        assertThatIllegalArgumentException().isThrownBy(() -> graph().meetings(0, null));
    }

    @Test
    default void abbreviationsCountTheDocumentsThatSpellThemOut() {
        put(MinutesBuilder.of("OPSG_28").defined("CH", "Communications Hub").build());
        put(MinutesBuilder.of("OPSG_29")
                .defined("CH", "Communications Hub")
                .defined("CH", "Case Handler")
                .build());

        assertThat(graph().abbreviations())
                .containsExactly(
                        new Abbreviation("CH", "Case Handler", 1), new Abbreviation("CH", "Communications Hub", 2));
        assertThat(graph().spelledOut()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("CH");
            assertThat(one.title()).as("what most say").isEqualTo("Communications Hub");
            assertThat(one.aliases()).containsExactly("Case Handler");
            assertThat(one.mentions()).isEqualTo(3);
        });
        assertThat(graph().spelledOut("CH").orElseThrow().mentions())
                .allSatisfy(place -> assertThat(place.evidence().quote()).isNotBlank())
                .hasSize(3);
        assertThat(graph().spelledOut("XY")).isEmpty();
    }
}
