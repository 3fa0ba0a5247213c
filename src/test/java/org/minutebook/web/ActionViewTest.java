package org.minutebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.archive.SampleArchive;
import org.minutebook.model.ActionId;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.Known;

class ActionViewTest {
    private static final ActionSummary SAMPLE =
            new SampleArchive().action("HLG 07/01").orElseThrow().action();

    @Test
    void theMeetingThatRaisedItIsNamedEvenWhereItsMinutesAreNotHere() {
        assertThat(page(seen("HLG 05/01", Known.TABLED)))
                .contains("2 Mar 2021 at HLG_05, ", "First here")
                .containsPattern("raised at HLG_05, <span class=\"note\">whose minutes are not here")
                .doesNotContain("/meetings/HLG_05")
                .doesNotContainPattern("raised at <a");
    }

    @Test
    void theMeetingThatRaisedItIsALinkWhereItsMinutesAreHere() {
        for (ActionSummary action : List.of(SAMPLE, seen("HLG 07/09", Known.TABLED))) {
            assertThat(page(action))
                    .containsPattern("raised at <a href=\"/meetings/HLG_07\"")
                    .doesNotContain("whose minutes are not here", "First here");
        }
    }

    private static ActionSummary seen(String id, Known known) {
        return new ActionSummary(
                ActionId.parse(id),
                SAMPLE.text(),
                SAMPLE.owners(),
                SAMPLE.status(),
                known,
                SAMPLE.raised(),
                SAMPLE.due(),
                SAMPLE.slips(),
                SAMPLE.meeting(),
                SAMPLE.item(),
                List.of(),
                List.of(),
                SAMPLE.source());
    }

    private static String page(ActionSummary action) {
        ActionLife life = new ActionLife(action, List.of(), List.of(), List.of(), List.of());
        Chain chain = new Chain(action.id(), List.of(action.id()), false, List.of(), List.of());
        return new Templates()
                .html("action", new ActionView(life, chain, new Drawing(List.of(), List.of(), 0), List.of(), null));
    }
}
