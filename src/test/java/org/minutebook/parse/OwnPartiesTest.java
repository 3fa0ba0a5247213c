package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.model.Minutes;

/** Attendance of bodies that no profile describes, whose tables a program flattened. */
class OwnPartiesTest {
    @Test
    void labelsAreToldFromNamesByWhatElseThePageSays() {
        assertThat(people("""
                Category

                Fell Commons Panel Members

                FCP Chair

                Morna Slee

                Bert Rigg

                Hill Farmers

                Una Threlkeld

                Jos Stalker

                WARDENCO

                Ada Birkett (Alternate)

                Path Walkers

                Nan Postle

                Apologies:
                Representing

                Name

                Path Walkers

                Joss Grisedale"""))
                .containsExactly(
                        "Morna Slee, FCP Chair, CHAIR",
                        "Bert Rigg, Hill Farmers, MEMBER",
                        "Una Threlkeld, Hill Farmers, MEMBER",
                        "Jos Stalker, Hill Farmers, MEMBER",
                        "Ada Birkett, WARDENCO, MEMBER, alternate",
                        "Nan Postle, Path Walkers, MEMBER",
                        "Joss Grisedale, Path Walkers, APOLOGY");
    }

    @Test
    void labelAndNameMayShareALine() {
        assertThat(people("""
                Category Fell Commons Panel Members
                FCP Chair Morna Slee
                Hill Farmers
                Bert Rigg
                Una Threlkeld
                WARDENCO Ada Birkett (Alternate)
                Path Walkers Nan Postle
                Apologies:
                Path Walkers Joss Grisedale"""))
                .containsExactly(
                        "Morna Slee, FCP Chair, CHAIR",
                        "Bert Rigg, Hill Farmers, MEMBER",
                        "Una Threlkeld, Hill Farmers, MEMBER",
                        "Ada Birkett, WARDENCO, MEMBER, alternate",
                        "Nan Postle, Path Walkers, MEMBER",
                        "Joss Grisedale, Path Walkers, APOLOGY");
    }

    @Test
    void roleStandsBehindThePartyWhereAColumnIsOfRoles() {
        assertThat(people("""
                Attendees:
                Name Organisation Role
                Morna Slee Hill Farmers Chair
                Bert Rigg Shepherds
                Una Threlkeld Shepherds Alternate
                Ada Birkett WARDENCO Secretary"""))
                .containsExactly(
                        "Morna Slee, Hill Farmers, CHAIR",
                        "Bert Rigg, Shepherds, MEMBER",
                        "Una Threlkeld, Shepherds, MEMBER, alternate",
                        "Ada Birkett, WARDENCO, SECRETARY");
    }

    @Test
    void updateSaysHowAnActionStandsAndWhatIsNext() {
        Minutes minutes = read("Attendees:\nMorna Slee", """
                Hill Farmers to wait.

                Action No.\tTask\tLead\tAgreed on\tDue\tProgress
                FCP 8/01\tHill Farmers to mend the stile.\tHill Farmers\t13/02/2024\t12/03/2024\tClosed. It is mended
                FCP 8/02\tWARDENCO to price a gate.\tWARDENCO\t13/02/2024\t12/03/2024\tOpen: carried on to 09/04/2024
                FCP 8/03\tWARDENCO to open the gate.\tWARDENCO\t13/02/2024\t12/03/2024\tOpens in May

                Hill Farmers""");

        assertThat(minutes.reviews())
                .extracting(review -> review.id() + ", " + review.status())
                .containsExactly("FCP 08/01, CLOSED", "FCP 08/02, OPEN", "FCP 08/03, null");
        assertThat(minutes.anomalies()).isEmpty();
    }

    @Test
    void peopleWhoActAreNoParties() {
        assertThat(read("""
                        Category Fell Commons Panel Members
                        Morna Slee
                        Bert Rigg
                        Ada Birkett""", "Morna Slee and Bert Rigg").attendance())
                .extracting(one -> one.name() + ", " + one.representing())
                .containsExactly("Morna Slee, null", "Bert Rigg, null", "Ada Birkett, null");
    }

    @Test
    void timeThatAScanTearsGoesOnBelow() {
        Minutes minutes = read("Attendees:\nMorna Slee", "Hill Farmers");

        assertThat(minutes.meeting().start()).isEqualTo(LocalTime.of(10, 30));
        assertThat(minutes.meeting().end()).isEqualTo(LocalTime.of(12, 15));
        assertThat(minutes.meeting().venue()).isEqualTo("The Wool Barn, Skelby");
    }

    private static List<String> people(String table) {
        return read(table, "Hill Farmers").attendance().stream()
                .map(one -> one.name() + ", " + one.representing() + ", " + one.role()
                        + (one.alternate() ? ", alternate" : ""))
                .toList();
    }

    private static Minutes read(String table, String owner) {
        return Samples.read("made.txt", """
                Fell Commons Panel Meeting 9

                Tuesday 12 March 2024, 10:30 -

                The Wool Barn, Skelby

                12:15

                FCP_9_1203 - Final Minutes

                %s

                1. Walls

                The Panel walked along the intake wall and counted the gaps that the winter had left in it.

                ACTION FCP 9/01: %s to mend the gaps.
                """.formatted(table, owner).getBytes(StandardCharsets.UTF_8));
    }
}
