package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.ActionId;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.DocumentId;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.MentionKind;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.Role;
import org.minutebook.model.Version;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.AttendanceEntry;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.ChainNode;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.Slip;
import org.minutebook.model.answer.StatusNow;
import org.minutebook.model.answer.TopicAction;
import org.minutebook.model.answer.TopicEntry;
import org.minutebook.model.answer.TopicHistory;
import org.minutebook.model.answer.TopicSummary;

/** What every meeting graph does, wherever its Neo4j runs. */
abstract class MeetingGraphContract {
    private long sequence;

    abstract MeetingGraph graph();

    /** Numbers of nodes and edges in the store, the archive's own node left out. */
    abstract List<Long> size();

    @BeforeEach
    void empty() {
        sequence = graph().sequence();
        graph().documents().forEach(document -> graph().withdraw(document.id(), ++sequence));
    }

    @Test
    void anEmptyGraphAnswersNothing() {
        assertThat(graph().documents()).isEmpty();
        assertThat(graph().committees()).isEmpty();
        assertThat(graph().meetings(20, null)).isEqualTo(new Page<>(List.of(), 0, null));
        assertThat(graph().meeting(MeetingId.parse("OPSG_28"))).isEmpty();
        assertThat(graph().actions(ActionFilter.ALL, 20, null)).isEqualTo(new Page<>(List.of(), 0, null));
        assertThat(graph().lives(List.of(id("OPSG 28/01")))).isEmpty();
        assertThat(graph().lives(List.of())).isEmpty();
        assertThat(graph().chain(id("OPSG 28/01"))).isEmpty();
        assertThat(graph().topics()).isEmpty();
        assertThat(graph().topic("ch-exceptions")).isEmpty();
        assertThat(graph().abbreviations()).isEmpty();
        assertThat(size()).containsOnly(0L);
        graph().check();
    }

    @Test
    void aMeetingIsToldWhole() {
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
        put(minutes);

        MeetingDetail meeting = graph().meeting(MeetingId.parse("OPSG_28")).orElseThrow();
        assertThat(meeting.meeting())
                .isEqualTo(new MeetingSummary(
                        MeetingId.parse("OPSG_28"),
                        "OPSG",
                        "Meeting 28",
                        LocalDate.parse("2020-01-07"),
                        Version.DRAFT,
                        null,
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
        assertThat(graph().sequence()).isEqualTo(sequence);
    }

    private static org.assertj.core.groups.Tuple tuple(@Nullable Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void theSameMinutesTwiceAreThereOnce() {
        Minutes minutes = rich("OPSG_28").build();
        Changes first = graph().put(entry(minutes), minutes, 7);
        List<Object> told = everything();
        List<Long> size = size();

        Changes second = graph().put(entry(minutes), minutes, 7);

        assertThat(everything()).isEqualTo(told);
        assertThat(size()).isEqualTo(size);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void newFactsOfADocumentTakeThePlaceOfItsOldOnes() {
        put(rich("OPSG_28").build());
        Minutes poorer = MinutesBuilder.of("OPSG_28")
                .item("9", "Forecasts")
                .raised("OPSG 28/09", "9", "Look ahead", "DCC")
                .build();

        Changes changes = put(poorer);

        assertThat(changes.actions()).contains(id("OPSG 28/01"), id("OPSG 27/01"), id("OPSG 28/09"));
        assertThat(changes.nowCurrent()).containsExactly(poorer.document());
        assertThat(changes.noLongerCurrent()).isEmpty();
        assertThat(register()).containsExactly("OPSG 28/09");
        assertThat(graph().topics()).extracting(TopicSummary::topic).containsExactly("forecasts");
        assertThat(graph().abbreviations()).isEmpty();
        assertThat(graph().documents()).hasSize(1);
    }

    @Test
    void aDocumentReadAnewAsAnotherMeetingLeavesTheFirst() {
        put(MinutesBuilder.of("OPSG_28", "scan")
                .raised("OPSG 28/01", null, "Look")
                .build());
        put(MinutesBuilder.of("OPSG_29", "scan")
                .raised("OPSG 29/01", null, "Look")
                .build());

        assertThat(meetings()).containsExactly("OPSG_29");
        assertThat(register()).containsExactly("OPSG 29/01");
    }

    @Test
    void withdrawingADocumentLeavesWhatOthersSay() {
        Minutes second = rich("OPSG_29").supersedes("OPSG 29/01", "OPSG 28/01").build();
        put(second);
        List<Object> before = everything();
        List<Long> size = size();
        Minutes first = rich("OPSG_28").build();
        put(first);

        Changes changes = graph().withdraw(first.document(), ++sequence);

        assertThat(changes.actions()).contains(id("OPSG 28/01"));
        assertThat(changes.noLongerCurrent()).containsExactly(first.document());
        assertThat(everything()).isEqualTo(before);
        assertThat(size()).isEqualTo(size);
        assertThat(graph().sequence()).isEqualTo(sequence);
    }

    @Test
    void nothingIsLeftWhenTheLastDocumentGoes() {
        Minutes minutes = rich("OPSG_28").build();
        put(minutes);
        graph().withdraw(minutes.document(), ++sequence);

        assertThat(size()).containsOnly(0L);
        assertThat(graph().withdraw(minutes.document(), ++sequence).actions()).isEmpty();
    }

    @Test
    void aFinalWinsOverADraftUntilItIsWithdrawn() {
        Minutes draft = MinutesBuilder.of("OPSG_28", "draft")
                .version(Version.DRAFT)
                .raised("OPSG 28/01", null, "Draft words")
                .raised("OPSG 28/02", null, "Dropped later")
                .build();
        Minutes last = MinutesBuilder.of("OPSG_28", "final")
                .version(Version.FINAL)
                .raised("OPSG 28/01", null, "Final words")
                .build();
        put(draft);
        List<Object> alone = everything();

        Changes won = put(last);
        assertThat(won.nowCurrent()).containsExactly(last.document());
        assertThat(won.noLongerCurrent()).containsExactly(draft.document());
        assertThat(won.actions()).contains(id("OPSG 28/01"), id("OPSG 28/02"));
        assertThat(summary("OPSG 28/01").text()).isEqualTo("Final words");
        assertThat(register()).containsExactly("OPSG 28/01");
        assertThat(graph().chain(id("OPSG 28/02"))).isEmpty();
        assertThat(graph().meeting(MeetingId.parse("OPSG_28")).orElseThrow().documents())
                .extracting(DocumentSummary::id, DocumentSummary::current)
                .containsExactly(tuple(last.document(), true), tuple(draft.document(), false));

        Changes draftAgain = put(draft);
        assertThat(draftAgain.nowCurrent()).isEmpty();
        assertThat(summary("OPSG 28/01").text()).isEqualTo("Final words");

        Changes back = graph().withdraw(last.document(), ++sequence);
        assertThat(back.nowCurrent()).containsExactly(draft.document());
        assertThat(back.noLongerCurrent()).containsExactly(last.document());
        assertThat(register()).containsExactly("OPSG 28/01", "OPSG 28/02");
        assertThat(withoutDocuments(everything())).isEqualTo(withoutDocuments(alone));
    }

    @Test
    void ofTwoDraftsTheLaterSpeaks() {
        put(MinutesBuilder.of("OPSG_28", "a")
                .raised("OPSG 28/01", null, "First")
                .build());
        put(MinutesBuilder.of("OPSG_28", "b")
                .raised("OPSG 28/01", null, "Second")
                .build());

        assertThat(summary("OPSG 28/01").text()).isEqualTo("Second");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    OPSG 28/01, OPEN,       RAISED
                    OPSG 28/02, CLOSED,     RAISED
                    OPSG 28/03, SUPERSEDED, RAISED
                    OPSG 27/01, CLOSED,     TABLED
                    OPSG 27/02, OPEN,       TABLED
                    OPSG 26/01, UNKNOWN,    MENTIONED
                    OPSG 26/02, SUPERSEDED, MENTIONED
                    """)
    void theStatusNowFollowsFromAllThatWasMinuted(String action, StatusNow status, Known known) {
        put(MinutesBuilder.of("OPSG_28")
                .raised("OPSG 28/01", null, "Stays open")
                .raised("OPSG 28/02", null, "Is closed later")
                .raised("OPSG 28/03", null, "Is superseded and closed")
                .reviewed("OPSG 27/01", ReviewStatus.OPEN, null, null)
                .reviewed("OPSG 27/02", ReviewStatus.CLOSED, null, null)
                .mentioned(MentionKind.ACTION, "OPSG 26/01", null)
                .build());
        put(MinutesBuilder.of("OPSG_29")
                .reviewed("OPSG 28/02", ReviewStatus.CLOSED, null, null)
                .reviewed("OPSG 28/03", ReviewStatus.CLOSED, null, null)
                .reviewed("OPSG 27/01", ReviewStatus.CLOSED, null, null)
                .reviewed("OPSG 27/02", ReviewStatus.OPEN, null, null)
                .supersedes("OPSG 29/01", "OPSG 28/03")
                .supersedes("OPSG 29/01", "OPSG 26/02")
                .build());

        assertThat(summary(action).status()).isEqualTo(status);
        assertThat(summary(action).known()).isEqualTo(known);
        assertThat(graph().chain(id(action)).orElseThrow().nodes())
                .filteredOn(node -> node.id().equals(id(action)))
                .extracting(ChainNode::status)
                .containsExactly(status);
    }

    @Test
    void aTargetThatMovesLaterSlips() {
        put(MinutesBuilder.of("OPSG_28")
                .reviewed("OPSG 27/01", ReviewStatus.OPEN, "2020-01-07", "2020-02-04")
                .build());
        put(MinutesBuilder.of("OPSG_29")
                .reviewed("OPSG 27/01", ReviewStatus.OPEN, "2020-03-03", null)
                .build());
        put(MinutesBuilder.of("OPSG_30")
                .reviewed("OPSG 27/01", ReviewStatus.OPEN, "2020-03-03", "2020-02-20")
                .build());

        ActionLife life = life("OPSG 27/01");
        assertThat(life.slips())
                .containsExactly(
                        slip("2020-01-07", "2020-02-04", "OPSG_28", 28),
                        slip("2020-02-04", "2020-03-03", "OPSG_29", 28));
        assertThat(life.action().slips()).isEqualTo(2);
        assertThat(life.action().due()).isEqualTo("2020-02-20");
    }

    private static Slip slip(String from, String to, String at, long days) {
        return new Slip(LocalDate.parse(from), LocalDate.parse(to), MeetingId.parse(at), days);
    }

    @Test
    void aLifeHasItsReviewsInMeetingOrderAndItsLinksAndMentions() {
        put(MinutesBuilder.of("OPSG_30")
                .reviewed("OPSG 28/01", "Later words", "SECAS", ReviewStatus.OPEN, null, null)
                .build());
        put(MinutesBuilder.of("OPSG_28")
                .on("2020-01-07")
                .raised("OPSG 28/01", null, "First words", "DCC")
                .build());
        put(MinutesBuilder.of("OPSG_29")
                .item("3", "Outages")
                .reviewed("OPSG 28/01", "Middle words", "DCC", ReviewStatus.OPEN, null, null)
                .mentioned(MentionKind.ACTION, "OPSG 28/01", "3")
                .linked(LinkKind.RELATES_TO, "OPSG 28/01", "OPSG 12/07", "linked to")
                .build());

        ActionLife life = life("OPSG 28/01");
        assertThat(life.reviews())
                .extracting(review -> review.meeting().id().toString())
                .containsExactly("OPSG_29", "OPSG_30");
        assertThat(life.action().text()).isEqualTo("Later words");
        assertThat(life.action().owners()).containsExactly("SECAS");
        assertThat(life.action().meeting().date()).isEqualTo("2020-01-07");
        assertThat(life.mentions())
                .singleElement()
                .satisfies(mention -> assertThat(mention.item()).isEqualTo(new ItemRef("3", "Outages")));
        assertThat(life.links()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(LinkKind.RELATES_TO);
            assertThat(link.to()).isEqualTo(id("OPSG 12/07"));
        });
        assertThat(life("OPSG 12/07").action().meeting().id()).hasToString("OPSG_29");
    }

    @Test
    void livesComeInTheOrderAskedForWithoutTheUnknown() {
        put(rich("OPSG_28").build());

        assertThat(graph().lives(List.of(id("OPSG 28/01"), id("OPSG 99/99"), id("OPSG 27/01"), id("OPSG 28/01"))))
                .extracting(life -> life.action().id())
                .containsExactly(id("OPSG 28/01"), id("OPSG 27/01"));
    }

    @Test
    void aChainIsTheWholeComponent() {
        put(MinutesBuilder.of("OPSG_40")
                .supersedes("OPSG 35/01", "OPSG 29xx/03")
                .supersedes("OPSG 36/01", "OPSG 29xx/03")
                .supersedes("OPSG 37/01", "OPSG 35/01")
                .supersedes("OPSG 37/01", "OPSG 30/02")
                .supersedes("OPSG 39/01", "OPSG 38/01")
                .linked(LinkKind.RELATES_TO, "OPSG 39/01", "OPSG 37/01", "linked to")
                .build());

        Chain chain = chain("OPSG 30/02");
        assertThat(names(chain))
                .containsExactly("OPSG 29xx/03", "OPSG 30/02", "OPSG 35/01", "OPSG 36/01", "OPSG 37/01");
        assertThat(chain.current()).containsExactly(id("OPSG 36/01"), id("OPSG 37/01"));
        assertThat(chain.cyclic()).isFalse();
        assertThat(chain.edges()).hasSize(4);
        assertThat(chain("OPSG 29xx/03").nodes()).isEqualTo(chain.nodes());
    }

    @Test
    void aLoopIsReportedAndEndsNowhere() {
        put(MinutesBuilder.of("OPSG_40")
                .supersedes("OPSG 36/01", "OPSG 35/01")
                .supersedes("OPSG 35/01", "OPSG 36/01")
                .supersedes("OPSG 35/01", "OPSG 34/01")
                .build());

        Chain chain = chain("OPSG 34/01");
        assertThat(chain.cyclic()).isTrue();
        assertThat(chain.current()).containsExactly(id("OPSG 35/01"), id("OPSG 36/01"));

        put(MinutesBuilder.of("OPSG_41").supersedes("OPSG 41/01", "OPSG 36/01").build());
        assertThat(chain("OPSG 34/01").current()).containsExactly(id("OPSG 41/01"));
    }

    @Test
    void anActionThatSupersedesItselfIsAChainOfOne() {
        put(MinutesBuilder.of("OPSG_40").supersedes("OPSG 35/01", "OPSG 35/01").build());

        Chain chain = chain("OPSG 35/01");
        assertThat(names(chain)).containsExactly("OPSG 35/01");
        assertThat(chain.cyclic()).isTrue();
        assertThat(chain.current()).containsExactly(id("OPSG 35/01"));
        assertThat(summary("OPSG 35/01").supersededBy()).isEmpty();
    }

    @Test
    void anActionWithoutLinksIsAChainOfOne() {
        put(MinutesBuilder.of("OPSG_28").raised("OPSG 28/01", null, "Look").build());

        assertThat(names(chain("OPSG 28/01"))).containsExactly("OPSG 28/01");
        assertThat(chain("OPSG 28/01").current()).containsExactly(id("OPSG 28/01"));
    }

    @Test
    void aChainMayBeAThousandLong() {
        MinutesBuilder minutes = MinutesBuilder.of("OPSG_2000");
        for (int i = 100; i < 1100; i++) {
            minutes.supersedes("OPSG " + (i + 1) + "/01", "OPSG " + i + "/01");
        }
        put(minutes.build());

        Chain chain = chain("OPSG 600/01");
        assertThat(chain.nodes())
                .hasSize(1001)
                .first()
                .satisfies(node -> assertThat(node.id()).isEqualTo(id("OPSG 100/01")));
        assertThat(chain.edges()).hasSize(1000);
        assertThat(chain.current()).containsExactly(id("OPSG 1100/01"));
    }

    @Test
    void aLinkThatTwoMeetingsStateIsShownAsTheFirstSaidIt() {
        Minutes later = MinutesBuilder.of("OPSG_37")
                .supersedes("OPSG 35/01", "OPSG 29/03")
                .build();
        Minutes earlier = MinutesBuilder.of("OPSG_36")
                .supersedes("OPSG 35/01", "OPSG 29/03")
                .build();
        put(later);
        put(earlier);
        assertThat(chain("OPSG 35/01").edges())
                .singleElement()
                .satisfies(edge -> assertThat(edge.evidence().document()).isEqualTo(earlier.document()));

        graph().withdraw(earlier.document(), ++sequence);

        assertThat(chain("OPSG 35/01").edges())
                .singleElement()
                .satisfies(edge -> assertThat(edge.evidence().document()).isEqualTo(later.document()));
    }

    @Test
    void aTopicIsToldOldestFirst() {
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
                .containsExactly(new TopicAction(
                        id("OPSG 26b/01"), "Look", List.of("DCC"), StatusNow.SUPERSEDED, List.of(id("OPSG 28/01"))));
        assertThat(graph().topics())
                .extracting(TopicSummary::topic, TopicSummary::meetings)
                .containsExactly(tuple("ch-exceptions", 4), tuple("returns", 4));
    }

    @Test
    void topicsOfSeveralCommitteesRunByTheirDays() {
        put(MinutesBuilder.of("OPSG_28").on("2020-03-01").item("1", "Outages").build());
        put(MinutesBuilder.of("OPSG_29").item("1", "Outages").build());
        put(MinutesBuilder.of("TABASC_3").on("2020-02-01").item("1", "Outages").build());
        put(MinutesBuilder.of("TABASC_4").on("2020-04-01").item("1", "Outages").build());

        assertThat(graph().topic("outages").orElseThrow().entries())
                .extracting(entry -> entry.meeting().id().toString())
                .containsExactly("TABASC_03", "OPSG_28", "OPSG_29", "TABASC_04");
    }

    @Test
    void meetingsFollowEachOtherInTheOrderOfTheirNumbers() {
        for (String meeting : List.of("OPSG_35", "OPSG_34xx", "OPSG_34", "OPSG_34x", "TABASC_1")) {
            put(MinutesBuilder.of(meeting)
                    .mentioned(MentionKind.MEETING, "OPSG_33", null)
                    .build());
        }

        assertThat(meetings()).containsExactly("OPSG_35", "OPSG_34xx", "OPSG_34x", "OPSG_34", "TABASC_01");
        assertThat(neighbours("OPSG_34x")).isEqualTo("OPSG_34 < OPSG_34xx");
        assertThat(neighbours("OPSG_34")).isEqualTo("null < OPSG_34x");
        graph().withdraw(MinutesBuilder.document("OPSG_34xx"), ++sequence);
        assertThat(neighbours("OPSG_34x")).isEqualTo("OPSG_34 < OPSG_35");
        assertThat(graph().meeting(MeetingId.parse("OPSG_33"))).isEmpty();
    }

    private String neighbours(String meeting) {
        MeetingDetail detail = graph().meeting(MeetingId.parse(meeting)).orElseThrow();
        return detail.previous() + " < " + detail.next();
    }

    @Test
    void pagesRunThroughTheWholeListOnce() {
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
    void theRegisterIsFiltered() {
        put(MinutesBuilder.of("OPSG_28")
                .raised("OPSG 28/01", null, "Open", "DCC")
                .raised("OPSG 28/02", null, "Handed on", "DCC")
                .reviewed("OPSG 27/01", "Late", "DCC", ReviewStatus.OPEN, "2020-02-01", null)
                .reviewed("OPSG 27/02", "Done", "DCC", ReviewStatus.CLOSED, "2020-02-01", null)
                .build());
        put(MinutesBuilder.of("OPSG_29")
                .reviewed("OPSG 28/02", "Handed on", "SECAS", ReviewStatus.OPEN, null, null)
                .build());

        assertThat(listed(new ActionFilter("dcc", null, null, null)))
                .containsExactly("OPSG 28/01", "OPSG 27/01", "OPSG 27/02");
        assertThat(listed(new ActionFilter("SECAS", null, null, null))).containsExactly("OPSG 28/02");
        assertThat(listed(new ActionFilter(null, StatusNow.CLOSED, null, null))).containsExactly("OPSG 27/02");
        assertThat(listed(new ActionFilter(null, null, LocalDate.parse("2020-02-01"), null)))
                .isEmpty();
        assertThat(listed(new ActionFilter("DCC", null, LocalDate.parse("2020-02-02"), null)))
                .containsExactly("OPSG 27/01");
        assertThat(listed(new ActionFilter(null, null, null, MeetingId.parse("OPSG_28"))))
                .containsExactly("OPSG 28/01", "OPSG 28/02");
    }

    @Test
    void aWrongCursorIsRefusedWithAHint() {
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
    void documentsAreFoundByIdAndOrigin() {
        Minutes first = MinutesBuilder.of("OPSG_28", "a").puzzled("Two dates").build();
        Minutes second = MinutesBuilder.of("OPSG_28", "b").build();
        graph().put(new DocumentEntry(first.document(), "28.md", "/in/28.md", "text/markdown", 12), first, ++sequence);
        graph().put(
                        new DocumentEntry(second.document(), "28.md", "/in/28.md", "text/markdown", 13),
                        second,
                        ++sequence);

        assertThat(graph().documents())
                .extracting(DocumentSummary::id)
                .containsExactly(first.document(), second.document());
        assertThat(graph().documents().getFirst().diagnostics()).isEqualTo(first.diagnostics());
        assertThat(graph().documentFrom("/in/28.md")).get().satisfies(document -> {
            assertThat(document.id()).isEqualTo(second.document());
            assertThat(document.size()).isEqualTo(13);
            assertThat(document.current()).isTrue();
        });
        assertThat(graph().documentFrom("/in/29.md")).isEmpty();
        assertThat(graph().documentsWithPrefix(first.document().sha256().substring(0, 12)))
                .extracting(DocumentSummary::id)
                .containsExactly(first.document());
    }

    @Test
    void aDocumentThatIsNoMinutesIsNoted() {
        DocumentId letter = MinutesBuilder.document("letter");
        Diagnostic why = new Diagnostic("No meeting is named here", null);
        graph().note(
                        new DocumentEntry(letter, "letter.txt", "/in/letter.txt", "text/plain", 3),
                        List.of(why),
                        ++sequence);

        assertThat(graph().documents()).singleElement().satisfies(document -> {
            assertThat(document.meeting()).isNull();
            assertThat(document.current()).isFalse();
            assertThat(document.diagnostics()).containsExactly(why);
        });
        assertThat(meetings()).isEmpty();
    }

    @Test
    void abbreviationsCountTheDocumentsThatSpellThemOut() {
        put(MinutesBuilder.of("OPSG_28").defined("CH", "Communications Hub").build());
        put(MinutesBuilder.of("OPSG_29")
                .defined("CH", "Communications Hub")
                .defined("CH", "Case Handler")
                .build());

        assertThat(graph().abbreviations())
                .containsExactly(
                        new Abbreviation("CH", "Case Handler", 1), new Abbreviation("CH", "Communications Hub", 2));
    }

    /** Minutes with a fact of every kind. */
    private static MinutesBuilder rich(String meeting) {
        String own = meeting.replace('_', ' ');
        return MinutesBuilder.of(meeting)
                .on("2020-01-07")
                .version(Version.FINAL)
                .attended("Dave Warner", "Large Suppliers", Role.MEMBER)
                .item("4", "CH Exceptions")
                .raised(own + "/01", "4", "The DCC to count exceptions.", "DCC")
                .reviewed("OPSG 27/01", ReviewStatus.OPEN, "2020-01-01", "2020-02-02")
                .decided("NOTED", "the update", "4")
                .mentioned(MentionKind.INCIDENT, "INC000000503961", "4")
                .mentioned(MentionKind.MODIFICATION, "SECMP0062", "4")
                .mentioned(MentionKind.MEETING, "OPSG_12", "4")
                .mentioned(MentionKind.ACTION, "OPSG 12/01", "4")
                .supersedes(own + "/01", "OPSG 26/05")
                .linked(LinkKind.RELATES_TO, own + "/01", "OPSG 26/06", "linked to")
                .defined("CH", "Communications Hub")
                .puzzled("Two dates");
    }

    private Changes put(Minutes minutes) {
        return graph().put(entry(minutes), minutes, ++sequence);
    }

    private static DocumentEntry entry(Minutes minutes) {
        String name = minutes.document().sha256().substring(0, 8) + ".md";
        return new DocumentEntry(minutes.document(), name, "/in/" + name, "text/markdown", 100);
    }

    private static ActionId id(String action) {
        return ActionId.parse(action);
    }

    private ActionLife life(String action) {
        return graph().lives(List.of(id(action))).getFirst();
    }

    private ActionSummary summary(String action) {
        return life(action).action();
    }

    private Chain chain(String action) {
        return graph().chain(id(action)).orElseThrow();
    }

    private static List<String> names(Chain chain) {
        return chain.nodes().stream().map(node -> node.id().toString()).toList();
    }

    private List<String> meetings() {
        return paged(cursor -> graph().meetings(2, cursor)).stream()
                .map(meeting -> meeting.id().toString())
                .toList();
    }

    private List<String> register() {
        return listed(ActionFilter.ALL);
    }

    private List<String> listed(ActionFilter filter) {
        return paged(cursor -> graph().actions(filter, 2, cursor)).stream()
                .map(action -> action.id().toString())
                .toList();
    }

    private static <T> List<T> paged(Function<@Nullable String, Page<T>> pages) {
        List<T> rows = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<T> page = pages.apply(cursor);
            rows.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }

    /** All answers that the graph has. */
    private List<Object> everything() {
        List<Object> answers = new ArrayList<>();
        answers.add(graph().documents());
        answers.add(graph().topics());
        answers.add(graph().abbreviations());
        graph().topics().forEach(topic -> answers.add(graph().topic(topic.topic())));
        for (MeetingSummary meeting : graph().meetings(100, null).items()) {
            answers.add(graph().meeting(meeting.id()));
        }
        for (ActionSummary action : graph().actions(ActionFilter.ALL, 100, null).items()) {
            answers.add(graph().lives(List.of(action.id())));
            answers.add(graph().chain(action.id()));
        }
        return answers;
    }

    /** Answers without the documents' own, whose sequence is another after each change. */
    private static List<Object> withoutDocuments(List<Object> answers) {
        return answers.stream()
                .map(Object::toString)
                .map(answer -> answer.replaceAll("sequence=\\d+", ""))
                .<Object>map(answer -> answer)
                .toList();
    }
}
