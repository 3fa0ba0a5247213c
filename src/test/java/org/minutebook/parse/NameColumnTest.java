package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Attendance tables of parties that no profile knows, as blanks keep their columns. */
class NameColumnTest {
    @Test
    void whatStandsLeftOfTheNamesIsAParty() {
        assertThat(attendance("""
                 Category                          Lock Keepers Panel Members

                 LKP Chair                         Isla Munro

                                                   Rory Baird

                 Upper Reach                       Ewan Sinclair (Alternate)

                                                   Una Reid

                                                   Sheila Kerr
                 Tidal Gates
                                                   Callum Weir

                 Representing                      Other Participants

                 BARGECO                           Kirsty Logan (Meeting Secretary)"""))
                .containsExactly(
                        "Isla Munro, LKP Chair, CHAIR",
                        "Rory Baird, Upper Reach, MEMBER",
                        "Ewan Sinclair, Upper Reach, MEMBER",
                        "Una Reid, Upper Reach, MEMBER",
                        "Sheila Kerr, Tidal Gates, MEMBER",
                        "Callum Weir, Tidal Gates, MEMBER",
                        "Kirsty Logan, BARGECO, SECRETARY");
    }

    @Test
    void aChairIsOnePerson() {
        assertThat(attendance("""
                Category Lock Keepers Panel Members

                LKP Chair Isla Munro

                Rory Baird

                Una Reid"""))
                .containsExactly("Isla Munro, LKP Chair, CHAIR", "Rory Baird, null, MEMBER", "Una Reid, null, MEMBER");
    }

    @Test
    void attendeesWithoutOthersAreTheMembers() {
        assertThat(attendance("""
                Name              Organisation       Role

                Isla Munro        Upper Reach        Chair

                Rory Baird        Tidal Gates        Alternate

                Apologies: Una Reid (Tidal Gates)"""))
                .containsExactly(
                        "Isla Munro, Upper Reach, CHAIR",
                        "Rory Baird, Tidal Gates, MEMBER",
                        "Una Reid, Tidal Gates, APOLOGY");
    }

    private static List<String> attendance(String table) {
        return Samples.read("""
                        Lock Keepers Panel Meeting 15

                        Tuesday 12 March 2024, 10:30 - 12:00

                        LKP_15_1203 - Final Minutes

                        Attendees:

                        """ + table + """

                        1. Minutes of the Last Meeting

                        The minutes of LKP_14 had been sent to the keepers in February, and those of the year before in May.

                        The LKP AGREED the minutes of LKP_14 without change, and that those of LKP_13 be printed once more.
                        """).attendance().stream()
                .map(one -> one.name() + ", " + one.representing() + ", " + one.role())
                .toList();
    }
}
