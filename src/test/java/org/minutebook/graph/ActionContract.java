package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.MentionKind;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionFilter.Order;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ChainNode;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.Slip;
import org.minutebook.model.answer.StatusNow;

/** How a graph tells what became of actions. */
interface ActionContract extends GraphUnderTest {
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
    default void theStatusNowFollowsFromAllThatWasMinuted(String action, StatusNow status, Known known) {
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
    default void aTargetThatMovesLaterSlips() {
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

    default Slip slip(String from, String to, String at, long days) {
        return new Slip(LocalDate.parse(from), LocalDate.parse(to), MeetingId.parse(at), days);
    }

    @Test
    default void aLifeHasItsReviewsInMeetingOrderAndItsLinksAndMentions() {
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
    default void livesComeInTheOrderAskedForWithoutTheUnknown() {
        put(rich("OPSG_28").build());

        assertThat(graph().lives(List.of(id("OPSG 28/01"), id("OPSG 99/99"), id("OPSG 27/01"), id("OPSG 28/01"))))
                .extracting(life -> life.action().id())
                .containsExactly(id("OPSG 28/01"), id("OPSG 27/01"));
    }

    @Test
    default void theRegisterIsFiltered() {
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
    default void registerIsListedByTopicBySlipsAndInOtherOrders() {
        put(MinutesBuilder.of("OPSG_28")
                .on("2020-01-07")
                .item("4", "Lamps - January")
                .item("5", "Lenses")
                .raised("OPSG 28/01", "4", "Count", "DCC")
                .raised("OPSG 28/02", "5", "Polish", "DCC")
                .reviewed("OPSG 27/01", ReviewStatus.OPEN, "2020-01-01", "2020-03-01")
                .build());
        put(MinutesBuilder.of("OPSG_29")
                .on("2020-02-04")
                .item("3", "Lamps")
                .raised("OPSG 29/01", "3", "Count again", "DCC")
                .reviewed("OPSG 28/02", ReviewStatus.OPEN, null, "2020-02-20")
                .reviewed("OPSG 27/01", ReviewStatus.OPEN, "2020-03-01", "2020-04-01")
                .build());

        assertThat(listed(narrowed(0, "lamps", Order.MEETING))).containsExactly("OPSG 29/01", "OPSG 28/01");
        assertThat(listed(narrowed(1, null, Order.MEETING))).containsExactly("OPSG 27/01");
        assertThat(listed(narrowed(3, null, Order.MEETING))).isEmpty();
        assertThat(listed(narrowed(0, null, Order.DUE)))
                .containsExactly("OPSG 28/02", "OPSG 27/01", "OPSG 29/01", "OPSG 28/01");
        assertThat(listed(narrowed(0, null, Order.AGE)))
                .containsExactly("OPSG 28/01", "OPSG 28/02", "OPSG 29/01", "OPSG 27/01");
        assertThat(listed(narrowed(0, null, Order.SLIPS)))
                .startsWith("OPSG 27/01")
                .hasSize(4);
        assertThat(graph().actions(narrowed(0, null, Order.DUE), LocalDate.parse("2020-01-20"), 20, null)
                        .items())
                .extracting(action -> action.id().toString())
                .containsExactly("OPSG 27/01", "OPSG 28/01", "OPSG 28/02");
    }

    private ActionFilter narrowed(int slipped, @Nullable String topic, Order order) {
        Set<String> topics = topic == null ? Set.of() : Set.of(topic);
        return new ActionFilter(null, null, null, null, slipped, topics, order);
    }
}
