package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.Minutes;
import org.minutebook.model.Passage;

/** What no reader makes anything of is neither lost nor passed over in silence. */
class UnclaimedTest {
    @Test
    void wordsBeforeTheFirstItemAreKeptAndReported() {
        Minutes minutes = read("""
                # Service Review Forum Meeting 14

                11 July 2023, 10:00 - 12:00

                ## SRF\\_14\\_1107 - Final Minutes

                The gates were shut all morning for the funeral of the harbour master.

                #### Attendees:

                Category\tForum Members
                Forum Chair\tAda Penn
                MDS\tJo Reed

                ## 1. Masts

                The SRF **NOTED** the count.
                """);
        assertThat(minutes.passages())
                .filteredOn(passage -> passage.item() == null)
                .extracting(Passage::text)
                .containsExactly("The gates were shut all morning for the funeral of the harbour master.");
        assertThat(minutes.diagnostics())
                .filteredOn(one -> one.kind() == Diagnostic.Kind.UNCLAIMED)
                .extracting(one -> one.evidence() == null ? "" : one.evidence().quote())
                .containsExactly("The gates were shut all morning for the funeral of the harbour master.");
    }

    @Test
    void aBodysNameOverTheTitleIsNotReported() {
        Minutes minutes = read("""
                # Lower Weir Countryside Board

                # Lower Weir Countryside Board Meeting 7

                21 September 2024, 09:00 - 11:45

                ## LWCB_07_2109 - Draft Minutes

                ## 1. Paths

                The LWCB **NOTED** the count of stiles.

                **ACTION LWCB 07/01:** The wardens to count the gates too.
                """);
        assertThat(minutes.diagnostics())
                .filteredOn(one -> one.kind() == Diagnostic.Kind.UNCLAIMED)
                .isEmpty();
    }

    @Test
    void aRowOfActionsWithoutAnIdIsReported() {
        Minutes minutes = read("""
                # Service Review Forum Meeting 14

                ## SRF\\_14\\_1107 - Final Minutes

                ## 1. Actions Outstanding

                Action ID\tAction\tDate Raised\tLast Target Date\tRevised Target Date\tOwner
                SRF 12/04\tThe MDS to count the masts.\t14/03/2023\t11/07/2023\tN/A\tMDS

                Status: Closed.

                ~~~\tThe CSO to paint the masts.\t14/03/2023\t11/07/2023\tN/A\tCSO
                """);
        assertThat(minutes.reviews()).hasSize(1);
        assertThat(minutes.diagnostics())
                .extracting(one -> one.evidence() == null ? "" : one.evidence().quote())
                .containsExactly("The CSO to paint the masts.");
    }

    @Test
    void aDocumentWithoutAnAgendaIsKeptWhole() {
        Minutes minutes = read("""
                # Service Review Forum Meeting 14

                ## SRF\\_14\\_1107 - Final Minutes

                The masts were counted and found to be three.
                """);
        assertThat(minutes.passages())
                .extracting(Passage::text)
                .containsExactly("The masts were counted and found to be three.");
        assertThat(minutes.diagnostics()).extracting(Diagnostic::kind).containsExactly(Diagnostic.Kind.UNCLAIMED);
    }

    private static Minutes read(String page) {
        return Samples.read("made.md", page.getBytes(StandardCharsets.UTF_8));
    }
}
