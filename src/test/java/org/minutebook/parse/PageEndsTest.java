package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.model.Minutes;
import org.minutebook.model.Review;

/** What the end of a printed page cuts is put together again. */
class PageEndsTest {
    private static final List<Integer> COLUMNS = List.of(60, 180, 66, 66, 66, 40);
    private static final String HEADER = "Action ID | Action | Date Raised | Last Target | Revised Target | Owner\n";

    @Test
    void labelOfAMergedCellGoesOnOnTheNextPage() {
        Minutes minutes = Samples.read(
                "a.pdf",
                new Sheet()
                        .heading(1, "SRF_12")
                        .heading(2, "Attendees:")
                        .table(List.of(140, 240), """
                                Category | Service Review Forum Members
                                MDS | Tunde Okonjo
                                ^ | Petra Lindqvist
                                """)
                        .pageEnd()
                        .table(List.of(140, 240), """
                                ^ | Harriet Sowerby
                                ^ | Callum Dray
                                Small Company | Anselm Grady
                                """)
                        .heading(2, "1. Opening")
                        .paragraph("The Chair opened the meeting.")
                        .pdf(true));

        assertThat(minutes.attendance())
                .extracting(one -> one.name() + ", " + one.representing() + ", " + one.role())
                .containsExactly(
                        "Tunde Okonjo, MDS, MEMBER",
                        "Petra Lindqvist, MDS, MEMBER",
                        "Harriet Sowerby, MDS, MEMBER",
                        "Callum Dray, MDS, MEMBER",
                        "Anselm Grady, Small Company, MEMBER");
    }

    @Test
    void headThatAPageRepeatsIsNoLabel() {
        Minutes minutes = Samples.read(
                "a.pdf",
                new Sheet()
                        .heading(1, "SRF_12")
                        .table(List.of(140, 240), """
                                Representing | Other Participants
                                MDS | Tunde Okonjo
                                ^ | Petra Lindqvist
                                """)
                        .pageEnd()
                        .table(List.of(140, 240), """
                                Representing | Other Participants
                                | Harriet Sowerby
                                CSO | Anselm Grady
                                """)
                        .heading(2, "1. Opening")
                        .paragraph("The Chair opened the meeting.")
                        .pdf(true));

        assertThat(minutes.attendance())
                .extracting(one -> one.name() + ", " + one.representing())
                .containsExactly(
                        "Tunde Okonjo, MDS", "Petra Lindqvist, MDS", "Harriet Sowerby, MDS", "Anselm Grady, CSO");
    }

    @Test
    void rowThatIsCutIsOneRow() {
        Minutes minutes = Samples.read(
                "a.pdf",
                new Sheet()
                        .heading(1, "SRF_12")
                        .heading(2, "1. Actions Outstanding")
                        .table(
                                COLUMNS,
                                HEADER
                                        + "SRF 11/01 | The MDS to provide the number of | 14/02/2023 | 14/03/2023 | To be | MDS")
                        .pageEnd()
                        .table(COLUMNS, HEADER + """
                                         | repeaters without supply. | | | agreed |
                                        They are not known. Status: Open.
                                        SRF 11/02 | CSO to ask. | 14/02/2023 | 14/03/2023 | N/A | CSO
                                        """)
                        .heading(2, "2. Close")
                        .paragraph("The Chair closed the meeting.")
                        .pdf(true));

        assertThat(minutes.reviews())
                .extracting(Review::text)
                .containsExactly("The MDS to provide the number of repeaters without supply.", "CSO to ask.");
        Review cut = minutes.reviews().getFirst();
        assertThat(cut.targetNote()).isEqualTo("To be agreed");
        assertThat(cut.lastTarget()).isEqualTo(LocalDate.of(2023, 3, 14));
        assertThat(cut.discussion()).isEqualTo("They are not known. Status: Open.");
        assertThat(cut.source().evidence().page()).isEqualTo(1);
        assertThat(minutes.reviews().getLast().source().evidence().page()).isEqualTo(2);
    }

    @Test
    void rowThatIsCutIsOneRowWhateverStandsAtTheFootOfThePage() {
        Minutes minutes = Samples.read(
                "a.pdf",
                new Sheet()
                        .heading(1, "SRF_12")
                        .heading(2, "1. Actions Outstanding")
                        .table(
                                COLUMNS,
                                HEADER
                                        + "SRF 11/01 | The MDS to provide the number of | 14/02/2023 | 14/03/2023 | N/A | MDS")
                        .paragraph("SRF_12 Final Minutes, printed for members")
                        .pageEnd()
                        .table(COLUMNS, HEADER + """
                                         | repeaters without supply. | | | |
                                        """)
                        .heading(2, "2. Close")
                        .paragraph("The Chair closed the meeting.")
                        .pdf(true));

        assertThat(minutes.reviews())
                .extracting(Review::text)
                .containsExactly("The MDS to provide the number of repeaters without supply.");
    }

    @Test
    void paragraphThatIsCutIsOneParagraph() {
        Minutes minutes = Samples.read(
                "a.pdf",
                new Sheet()
                        .heading(1, "SRF_12")
                        .heading(2, "1. Exceptions")
                        .paragraph("ACTION SRF 12/01: The MDS to provide the number of repeaters without")
                        .pageEnd()
                        .paragraph("mains supply.")
                        .pdf(true));

        assertThat(minutes.raised())
                .extracting(raised -> raised.text())
                .containsExactly("The MDS to provide the number of repeaters without mains supply.");
    }
}
