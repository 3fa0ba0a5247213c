package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.model.AgendaItem;
import org.minutebook.model.Attendance;
import org.minutebook.model.Mention;
import org.minutebook.model.Minutes;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;

/** Minutes with ids and tables of standing bodies that no profile describes. */
class StandingBodiesTest {
    private static final String PAGE = """
            Ferry Timetable Committee (FTC)

            DRAFT minutes of meeting FTC~31

            12 March 2025, 10:00 – 12:20, The Old Ticket Hall

            Constituency | Attendees | Apologies
            Chair | Una Marsden |
            Operators | Bo Lindale, Cy Orrin (alternate for Dee Platt) | Dee Platt
            Harbours | Eve Rudd | Flo Sorrel, Gil Tarn

            1. Open matters

            Open actions

            Ref | What is to be done | Lead | Agreed on | By when | Progress
            FTC~28/02 | Operators to count the late boats. | Operators | 04/12/2024 | 12/03/2025 | Half are counted. Revised date 16/04/2025.

            Actions closed since the last meeting

            Ref | What is to be done | Lead | Agreed on | By when | Progress
            FTC~29/04 | Harbours to paint the piers. | Harbours | 15/01/2025 | 12/03/2025 | Split into FTC~31/01 and FTC~31/02.

            2. Timetables

            2.1 June 2025 Timetable

            CP0417 would add a boat. The committee of FTC~30 had asked for it.

            ACTION FTC~31/01: Harbours to paint the northern pier.

            2.2 December 2025 Timetable

            ACTION FTC~31/02: Harbours to paint the southern pier.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"_", "", "-"})
    void whateverJoinsTheNumberToTheCode(String join) {
        Minutes minutes = read(PAGE.replace("~", join));
        assertThat(minutes.meeting().id()).hasToString("FTC_31");
        assertThat(minutes.reviews())
                .extracting(Review::id)
                .extracting(Object::toString)
                .containsExactly("FTC 28/02", "FTC 29/04");
        assertThat(minutes.raised())
                .extracting(RaisedAction::id)
                .extracting(Object::toString)
                .containsExactly("FTC 31/01", "FTC 31/02");
        assertThat(minutes.links())
                .extracting(link -> link.from() + " > " + link.to())
                .containsExactly("FTC 31/01 > FTC 29/04", "FTC 31/02 > FTC 29/04");
        assertThat(minutes.mentions()).extracting(Mention::id).contains("FTC_30", "CP0417");
    }

    @Test
    void whatStandsOverATableTellsHowItsActionsStand() {
        assertThat(read(PAGE.replace('~', '_')).reviews())
                .extracting(row -> row.text() + " " + row.status() + " " + row.revisedTarget())
                .containsExactly(
                        "Operators to count the late boats. OPEN 2025-04-16",
                        "Harbours to paint the piers. CLOSED null");
    }

    @Test
    void thoseWhoSentApologiesMayHaveAColumn() {
        assertThat(read(PAGE.replace('~', '_')).attendance())
                .extracting(StandingBodiesTest::spelled)
                .containsExactly(
                        "Una Marsden, Chair, CHAIR",
                        "Bo Lindale, Operators, MEMBER",
                        "Cy Orrin, Operators, MEMBER, alternate",
                        "Eve Rudd, Harbours, MEMBER",
                        "Dee Platt, Operators, APOLOGY",
                        "Flo Sorrel, Harbours, APOLOGY",
                        "Gil Tarn, Harbours, APOLOGY");
    }

    @Test
    void aPartOfAnItemMayBeCalledByItsMonth() {
        assertThat(read(PAGE.replace('~', '_')).items())
                .extracting(AgendaItem::title)
                .containsExactly("Open matters", "Timetables", "June 2025 Timetable", "December 2025 Timetable");
    }

    @Test
    void theVenueMayStandBehindTheTimes() {
        var meeting = read(PAGE.replace('~', '_')).meeting();
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(meeting.venue()).isEqualTo("The Old Ticket Hall");
    }

    @Test
    void thosePresentAreMembersAndSomeAreThereForAWhile() {
        assertThat(read("""
                        Ferry Timetable Committee

                        FTC_31 – Final minutes

                        12 March 2025, 10:00 – 12:20

                        Committee members present: Una Marsden (Chair), Bo Lindale (Operators), Eve Rudd (Harbours, from item 2)

                        In attendance: Hal Usk (Code Manager, Secretary)

                        1. Minutes

                        The Committee AGREED the minutes of FTC_30.

                        2. Timetables

                        ACTION FTC_31/01: Harbours to paint the northern pier.
                        """).attendance())
                .extracting(StandingBodiesTest::spelled)
                .containsExactly(
                        "Una Marsden, null, CHAIR",
                        "Bo Lindale, Operators, MEMBER",
                        "Eve Rudd, Harbours, MEMBER, part",
                        "Hal Usk, Code Manager, SECRETARY");
    }

    @Test
    void participantsAreTheMembersWhereNobodyElseIs() {
        assertThat(read("""
                        Ferry Timetable Committee

                        FTC_31 – Final minutes

                        Participants

                        Name;Company;Role
                        Una Marsden;Independent;Chair
                        Bo Lindale;Brisk Boats;
                        Eve Rudd;Quiet Quays;Part (Agenda Items 1-2)

                        1. Minutes

                        ACTION FTC_31/01: Quiet Quays to paint the northern pier.
                        """).attendance())
                .extracting(StandingBodiesTest::spelled)
                .containsExactly(
                        "Una Marsden, Independent, CHAIR",
                        "Bo Lindale, Brisk Boats, MEMBER",
                        "Eve Rudd, Quiet Quays, MEMBER, part, [1, 2]");
    }

    @Test
    void whoActsIsAPartyWhereANameStandsBeforeIt() {
        assertThat(read("""
                        Ferry Timetable Committee

                        FTC_31 – Final minutes

                        Present Organisation
                        Una Marsden (Chair) Independent
                        Bo Abdul Lindale Harbour Master
                        Eve Rudd (by phone) Boat Owners
                        Apologies Organisation
                        Flo Sorrel Harbour Master

                        1. Minutes

                        ACTION FTC_31/01: Harbour Master to paint the northern pier.
                        """).attendance())
                .extracting(StandingBodiesTest::spelled)
                .containsExactly(
                        "Una Marsden, Independent, CHAIR",
                        "Bo Abdul Lindale, Harbour Master, MEMBER",
                        "Eve Rudd, Boat Owners, MEMBER, remote",
                        "Flo Sorrel, Harbour Master, APOLOGY");
    }

    @Test
    void theLatestUpdateIsNoDateAndADrawnTableIsReadInAText() {
        Minutes minutes = read("""
                Ferry Timetable Committee

                FTC_31 – Final minutes

                1. Actions

                +-----------+------------------------------+----------+---------------------+-------------+
                | ID        | Action                       | Lead     | Latest update       | Revised due |
                +===========+==============================+==========+=====================+=============+
                | FTC 29/04 | Harbours to paint the piers. | Harbours | See also FTC 28/02. | 16/04/2025  |
                +-----------+------------------------------+----------+---------------------+-------------+
                """);
        assertThat(minutes.reviews()).singleElement().satisfies(row -> {
            assertThat(row.revisedTarget()).isEqualTo(LocalDate.of(2025, 4, 16));
            assertThat(row.text()).isEqualTo("Harbours to paint the piers.");
        });
        assertThat(minutes.links())
                .extracting(link -> link.from() + " ~ " + link.to())
                .containsExactly("FTC 29/04 ~ FTC 28/02");
    }

    @Test
    void whatStandsOverAFlattenedTableOfClosedActionsIsOfNoRow() {
        assertThat(read("""
                        Ferry Timetable Committee
                        FTC_31 – Final minutes
                        1. Actions
                        Open actions
                        Ref Action Owner Raised Deadline
                        FTC 28/02 Operators to count the late boats. Operators 04/12/2024 16/04/2025
                        FTC 28/03 Harbours to list the boats that they lent. Harbours 04/12/2024 16/04/2025
                        Completed actions
                        Ref Action Owner Raised Deadline
                        FTC 29/04 Harbours to paint the piers. Harbours 15/01/2025 12/03/2025
                        2. Timetables
                        ACTION FTC 31/01: Harbours to paint the northern pier.
                        """).reviews())
                .extracting(row -> row.id() + " " + row.owner() + " " + row.status())
                .containsExactly("FTC 28/02 Operators OPEN", "FTC 28/03 Harbours OPEN", "FTC 29/04 Harbours CLOSED");
    }

    private static String spelled(Attendance one) {
        return one.name() + ", " + one.representing() + ", " + one.role()
                + (one.alternate() ? ", alternate" : "")
                + (one.part() ? ", part" : "")
                + (one.remote() ? ", remote" : "")
                + (one.items().isEmpty() ? "" : ", " + one.items());
    }

    private static Minutes read(String page) {
        return Samples.read("made.txt", page.getBytes(StandardCharsets.UTF_8));
    }
}
