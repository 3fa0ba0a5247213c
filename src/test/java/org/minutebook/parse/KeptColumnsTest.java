package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.minutebook.model.Minutes;

/** Text that keeps the columns that the page had, with blanks, and lines as far as its tables reach. */
class KeptColumnsTest {
    private static final String PAGE = """
            Service Review Forum Meeting 31
            14 May 2025, 10:00 - 12:30
            SRF_31_1405 - Final Minutes
            Attendees:
            Category                                  SRF Members
            SRF Chair                                 Odile Marchbanks
                                                      Tunde Okonjo
                                                      Petra Lindqvist (Alternate)
            Large Company
                                                      Meera Vasudevan
                                                      Ruaridh Tennick (Part)
            Small Company                             Anselm Grady
                                                      Gethin Iwobi
            Network Company
                                                      Ji-woo Halloran


            1. Previous Meeting Minutes
            The SRF AGREED that the minutes of SRF_30 are a true account of what was said there, with
            the two names spelled as they should be.


            2. Actions Outstanding
            The CSO went through the actions that were due for this meeting, which were as follows.
            Action ID      Action                                  Date Raised       Last Target      Revised          Owner
                                                                                     Date             Target Date
            SRF            MDS to count the masts that stand      12/02/2025         14/05/2025       09/07/2025       MDS
            28/07          north of the river.
            The count has begun.
            Status: Open.
            SRF            CSO to ask the owners of the masts     12/03/2025       14/05/2025     N/A          CSO
            29/01          on the estuary for their plans.
            All but one have answered.
            Status: Closed.


            3. Repeater Unit Exceptions
            Petra Lindqvist asked the Forum to consider whether repeaters whose licence from the Radio
            Standards Office (RSO) ends while they are in store may still be put up. The RSO holds that
            they may not.
            There was no further business and the Chair closed the meeting.
            Next SRF Meeting: 9 July 2025
            Next SRF Risk Workshop: 20 August 2025
            """;

    private final Minutes minutes = Samples.read("made.txt", PAGE.getBytes(StandardCharsets.UTF_8));

    @Test
    void labelsOnLinesOfTheirOwnStandAtTheMiddleOfTheirNames() {
        assertThat(minutes.attendance())
                .extracting(one -> one.name() + ", " + one.representing())
                .containsExactly(
                        "Odile Marchbanks, SRF Chair",
                        "Tunde Okonjo, Large Company",
                        "Petra Lindqvist, Large Company",
                        "Meera Vasudevan, Large Company",
                        "Ruaridh Tennick, Large Company",
                        "Anselm Grady, Small Company",
                        "Gethin Iwobi, Network Company",
                        "Ji-woo Halloran, Network Company");
    }

    @Test
    void ownerBelowTheColumnBesideHisIsStillTheOwner() {
        assertThat(minutes.reviews())
                .extracting(review -> review.id() + " " + review.owner() + " " + review.revisedTarget())
                .containsExactly("SRF 28/07 MDS 2025-07-09", "SRF 29/01 CSO null");
    }

    @Test
    void sentencesGoOnThoughTablesReachFurtherThanTheyDo() {
        assertThat(minutes.definitions())
                .extracting(definition -> definition.term() + " = " + definition.expansion())
                .containsExactly("RSO = Radio Standards Office");
    }

    @Test
    void workshopsAreAnnouncedAsMeetingsAre() {
        assertThat(minutes.meeting().next())
                .extracting(next -> next.label() + " " + next.date())
                .containsExactly("Next SRF Meeting 2025-07-09", "Next SRF Risk Workshop 2025-08-20");
    }
}
