package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.minutebook.model.LinkKind;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.answer.Chain;

/** How a graph tells what took the place of what. */
interface ChainContract extends GraphUnderTest {
    @Test
    default void aChainIsTheWholeComponent() {
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
    default void actionsOfSeveralCommitteesComeByDay() {
        put(MinutesBuilder.of("WPC_03")
                .on("2021-05-04")
                .raised("WPC 03/01", null, "Look")
                .build());
        put(MinutesBuilder.of("HLG_08")
                .on("2021-06-01")
                .raised("HLG 08/01", null, "Look again")
                .supersedes("HLG 08/01", "WPC 03/01")
                .build());
        put(MinutesBuilder.of("WPC_04")
                .on("2021-07-06")
                .raised("WPC 04/01", null, "Look once more")
                .supersedes("WPC 04/01", "HLG 08/01")
                .supersedes("ZED 09/01", "WPC 04/01")
                .build());

        assertThat(names(chain("WPC 03/01"))).containsExactly("WPC 03/01", "HLG 08/01", "WPC 04/01", "ZED 09/01");
        LocalDate later = LocalDate.of(2021, 12, 1);
        assertThat(names(graph().chain(id("WPC 03/01"), later).orElseThrow()))
                .containsExactly("WPC 03/01", "HLG 08/01", "WPC 04/01", "ZED 09/01");
    }

    @Test
    default void aLoopIsReportedAndEndsNowhere() {
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
    default void anActionThatSupersedesItselfIsAChainOfOne() {
        put(MinutesBuilder.of("OPSG_40").supersedes("OPSG 35/01", "OPSG 35/01").build());

        Chain chain = chain("OPSG 35/01");
        assertThat(names(chain)).containsExactly("OPSG 35/01");
        assertThat(chain.cyclic()).isTrue();
        assertThat(chain.current()).containsExactly(id("OPSG 35/01"));
        assertThat(summary("OPSG 35/01").supersededBy()).isEmpty();
    }

    @Test
    default void anActionWithoutLinksIsAChainOfOne() {
        put(MinutesBuilder.of("OPSG_28").raised("OPSG 28/01", null, "Look").build());

        assertThat(names(chain("OPSG 28/01"))).containsExactly("OPSG 28/01");
        assertThat(chain("OPSG 28/01").current()).containsExactly(id("OPSG 28/01"));
    }

    @Test
    default void aChainMayBeAThousandLong() {
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
    default void aLinkThatTwoMeetingsStateIsShownAsTheFirstSaidIt() {
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

        graph().withdraw(earlier.document(), nextSequence());

        assertThat(chain("OPSG 35/01").edges())
                .singleElement()
                .satisfies(edge -> assertThat(edge.evidence().document()).isEqualTo(later.document()));
    }
}
