package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.model.Minutes;
import org.minutebook.model.Review;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.Role;
import org.minutebook.model.Version;

/** One meeting, whatever file it comes in, reads the same. */
class LooksTest {
    /** A file, named wrongly on purpose. */
    static final class Look {
        private final String name;
        private final byte[] bytes;

        Look(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        Minutes read() {
            return Samples.read("minutes.txt", bytes);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Look> looks() {
        Sheet sheet = SheetMeeting.sheet();
        return Stream.of(
                new Look("docx", sheet.docx()),
                new Look("html", sheet.html().getBytes(StandardCharsets.UTF_8)),
                new Look("pdf with frames", sheet.pdf(true)),
                new Look("pdf without frames", sheet.pdf(false)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void meetingIsKnown(Look look) {
        Minutes minutes = look.read();

        assertThat(minutes.meeting().id()).hasToString("SRF_21");
        assertThat(minutes.meeting().title()).isEqualTo("Service Review Forum Meeting 21");
        assertThat(minutes.meeting().date()).isEqualTo(LocalDate.of(2024, 9, 14));
        assertThat(minutes.meeting().start()).hasToString("10:00");
        assertThat(minutes.meeting().venue()).isEqualTo("Lockgate House, 4 Sluice Row, Ambermouth");
        assertThat(minutes.meeting().version()).isEqualTo(Version.DRAFT);
        assertThat(minutes.meeting().classification()).hasToString("WHITE");
        assertThat(minutes.meeting().next())
                .extracting(next -> next.date())
                .containsExactly(LocalDate.of(2024, 11, 12));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyoneRepresentsWhomTheMergedCellNames(Look look) {
        assertThat(look.read().attendance())
                .extracting(one -> one.name() + ", " + one.representing() + ", " + one.role())
                .containsExactly(
                        "Odile Marchbanks, Forum Chair, CHAIR",
                        "Tunde Okonjo, MDS, MEMBER",
                        "Petra Lindqvist, MDS, MEMBER",
                        "Meera Vasudevan, Large Company, MEMBER",
                        "Ruaridh Tennick, Large Company, MEMBER",
                        "Ji-woo Halloran, Large Company, MEMBER",
                        "Anselm Grady, Small Company, MEMBER",
                        "Saskia Thornbury, MDS, PARTICIPANT",
                        "Gethin Iwobi, MDS, PARTICIPANT",
                        "Nadia Birkenshaw, CSO, SECRETARY",
                        "Emrys Quill, CSO, PARTICIPANT",
                        "Jonquil Adair, CSO, PARTICIPANT",
                        "Tobias Wrenfield, OWR, PARTICIPANT",
                        "Priya Dunmore, Large Company, APOLOGY");
        assertThat(look.read().attendance())
                .filteredOn(one -> one.role() == Role.PARTICIPANT && one.part())
                .extracting(one -> one.name() + one.items())
                .containsExactly("Saskia Thornbury[3, 4]", "Jonquil Adair[]");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void itemsComeInOrder(Look look) {
        assertThat(look.read().items())
                .extracting(item -> item.number() + " " + item.title())
                .containsExactly(
                        "1 Previous Meeting Minutes",
                        "2 Actions Outstanding",
                        "3 Repeater Unit Exceptions",
                        "4 New Draft Modifications",
                        "5 Any Other Business (AOB)");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void rowsOfTheActionsTableAreWhole(Look look) {
        List<Review> reviews = look.read().reviews();

        assertThat(reviews)
                .extracting(review -> review.id() + " " + review.owner() + " " + review.raised() + " "
                        + review.lastTarget() + " " + review.revisedTarget() + " " + review.targetNote())
                .containsExactly(
                        "SRF 20/01 MDS 2024-07-09 2024-09-14 null null",
                        "SRF 20x/CONF02 RNP N 2024-07-30 2024-09-14 null To be agreed with RNP N",
                        "SRF 20/04 CSO 2024-07-09 2024-09-14 2024-11-12 null");
        assertThat(reviews.getFirst().text())
                .isEqualTo(
                        "The MDS to provide the number of repeaters that stand without mains supply, by region and by the month in which they lost it.");
        assertThat(reviews)
                .extracting(Review::status)
                .containsExactly(ReviewStatus.CLOSED, ReviewStatus.OPEN, ReviewStatus.OPEN);
        assertThat(reviews.get(1).discussion())
                .isEqualTo("The owners of two masts are not known (see also Action 20/01). Status: Open.");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void raisedDecisionsAndLinksAreFound(Look look) {
        Minutes minutes = look.read();

        assertThat(minutes.raised())
                .extracting(raised -> raised.id() + " " + raised.owners() + " " + raised.item() + " " + raised.text())
                .containsExactly(
                        "SRF 21/01 [MDS, RNP N] 3 The MDS and RNP N to publish one list of repeaters without mains supply.",
                        "SRF 21/02 [SRF] 4 SRF members to comment on TMP025 by 4 October.");
        assertThat(minutes.decisions())
                .extracting(decision -> decision.item() + " " + decision.verb() + " " + decision.text())
                .containsExactly(
                        "1 AGREED that the minutes from SRF_20 will be published as final.",
                        "3 NOTED the presentation",
                        "3 AGREED that the rule for masts under repair needs a date of expiry.",
                        "4 NOTED the update.",
                        "4 ENDORSED the wish for a shorter notice.");
        assertThat(minutes.links())
                .extracting(link -> link.kind() + " " + link.from() + " " + link.to())
                .containsExactly("SUPERSEDES SRF 21/01 SRF 20/01", "RELATES_TO SRF 20x/CONF02 SRF 20/01");
        assertThat(minutes.definitions())
                .extracting(definition -> definition.term() + " = " + definition.expansion())
                .contains("SRF = Service Review Forum", "RNP N = Radio Network Provider North");
    }
}
