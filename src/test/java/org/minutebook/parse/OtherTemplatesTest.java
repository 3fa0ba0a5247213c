package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.Attendance;
import org.minutebook.model.Decision;
import org.minutebook.model.Minutes;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;
import org.minutebook.model.Version;

/** Minutes as another secretary's template sets them read like those of the usual one. */
class OtherTemplatesTest {
    private static final String MARKDOWN = """
            # Service Review Forum – Minutes

            | Meeting Number | SRF_31_0405            |
            |----------------|------------------------|
            | Date           | Tuesday 4th March 2025 |
            | Time           | 09:30 to 14:45         |
            | Location       | Lockgate House         |
            | Version        | 0.2 Draft              |
            | Classification | TLP: GREEN             |

            ## Attendees

            | Category      | Attendee                                 |
            |---------------|------------------------------------------|
            | Forum Chair   | Odile Marchbanks                         |
            | Large Company | Meera Vasudevan (Alternate for Jo Tarn)  |
            | MDS           | Petra Lindqvist (items 2-4, via Teams)   |

            ## Other Participants

            | Representing | Name                             |
            |--------------|----------------------------------|
            | CSO          | Nadia Birkenshaw (Secretariat)   |

            ## Apologies

            - Jo Tarn (Large Company)

            ## Agenda Item 1: Actions Outstanding

            %s

            ## Agenda Item 2: Masts

            %s
            """;

    private static final String PLAIN = """
            Service Review Forum
            Minutes of Meeting SRF_31
            Date: 4 March 2025

            Present
            Forum Chair Odile Marchbanks
            MDS Petra Lindqvist

            Apologies were received from Jo Tarn and Ruaridh Tennick (Large Company).

            1 Welcome

            The Chair opened the meeting.

            2 Masts at sea

            The SRF NOTED the count.

            3 Any Other Business

            None.
            """;

    @Test
    void theFrontMatterMayBeATable() {
        var meeting = read("", "").meeting();
        assertThat(meeting.id()).hasToString("SRF_31");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(meeting.end()).hasToString("14:45");
        assertThat(meeting.venue()).isEqualTo("Lockgate House");
        assertThat(meeting.version()).isEqualTo(Version.DRAFT);
        assertThat(meeting.classification()).hasToString("GREEN");
    }

    @Test
    void everyoneMayHaveARowOrAnEntryOfTheirOwn() {
        assertThat(read("", "").attendance())
                .extracting(OtherTemplatesTest::spelled)
                .containsExactly(
                        "Odile Marchbanks, Forum Chair, CHAIR",
                        "Meera Vasudevan, Large Company, MEMBER, alternate",
                        "Petra Lindqvist, MDS, MEMBER, remote, [2, 3, 4]",
                        "Nadia Birkenshaw, CSO, SECRETARY",
                        "Jo Tarn, Large Company, APOLOGY");
    }

    @Test
    void whoIsToActMayStandInBracketsBehindTheId() {
        Minutes minutes = read("", """
                The MDS asked for a third mast, and was told that one had been found.

                Action SRF 31/01 (MDS / CSO): to moor the mast by May.""");

        assertThat(minutes.raised()).singleElement().satisfies(raised -> {
            assertThat(raised.owners()).containsExactly("MDS", "CSO");
            assertThat(raised.text()).isEqualTo("to moor the mast by May.");
        });
    }

    @Test
    void anAbbreviationMayStandBeforeWhatItIsShortFor() {
        assertThat(read(
                                "",
                                "The forum met the TMCo (Tidewater Metering Company), and the North Water Auditor (NW AUD).")
                        .definitions())
                .extracting(definition -> definition.term() + "=" + definition.expansion())
                .containsExactly("TMCo=Tidewater Metering Company", "NW AUD=North Water Auditor");
    }

    @Test
    void discussionMayStandBelowRowsThatTellHowTheyStand() {
        Minutes minutes = read("""
                | Ref       | Action                | Owner | Due        | Status |
                |-----------|-----------------------|-------|------------|--------|
                | SRF 30/01 | MDS to count masts.   | MDS   | 04/02/2025 | Open   |

                The count is to be read with Action SRF 29/02.

                | Ref       | Action                | Owner | Due        | Status |
                |-----------|-----------------------|-------|------------|--------|
                | SRF 30/02 | CSO to paint one.     | CSO   | 04/02/2025 | Closed |

                It was painted. This replaces Action SRF 28/04.""", "");

        assertThat(minutes.links())
                .extracting(link -> link.kind() + " " + link.from() + " " + link.to())
                .containsExactly("SUPERSEDES SRF 30/02 SRF 28/04", "RELATES_TO SRF 30/01 SRF 29/02");
    }

    @Test
    void linesOfATableThatAScanTookForSignsAreNoWords() {
        Minutes minutes = Samples.read("""
                ‘SRF_31_0403 - Final Minutes
                Service Review Forum Meeting 31
                4 March 2025, 10:00 - 15:00

                Attendees:
                Category Forum Members
                mps Petra Lindqvist
                Forum Chair Odile Marchbanks
                ‘Bulk Supplier. Jo Tarn
                ‘Large Company Ruaridh Tennick

                l. Previous Minutes

                The SRF AGREED the minutes from SRF_30.

                2. Masts

                The SRF NOTED the count of the masts.

                ‘This document is classified as‘ Green

                3. Bats

                The SRF NOTED the count of the bats.

                4. Any Other Business

                The SRF NOTED that the bats sleep.
                """);

        assertThat(minutes.attendance())
                .extracting(OtherTemplatesTest::spelled)
                .containsExactly(
                        "Petra Lindqvist, MDS, MEMBER",
                        "Odile Marchbanks, Forum Chair, CHAIR",
                        "Jo Tarn, Bulk Supplier, MEMBER",
                        "Ruaridh Tennick, Large Company, MEMBER");
        assertThat(minutes.items())
                .extracting(item -> item.number() + " " + item.title())
                .containsExactly("1 Previous Minutes", "2 Masts", "3 Bats", "4 Any Other Business");
        assertThat(minutes.meeting().classification()).hasToString("GREEN");
    }

    @Test
    void oneTableTellsOfAllWhereLabelsStand() {
        Minutes minutes = Samples.read("""
                SRF_31_0403 - Final Minutes
                Service Review Forum Meeting 31
                4 March 2025, 10:00 - 15:00
                Attendees:
                Representing Forum Members
                Forum Chair Odile Marchbanks
                Large Companies Ruaridh Tennick
                Meera Vasudevan
                Karl Brandt
                Small Companies Imogen Tait (Alternate)
                MDS Petra Lindqvist
                Representing Other Participants
                MDS Neil Gott (Part)
                Olive Sturt (Part)
                Viktor Seth (Part)
                CSO Hamish Quale
                Zena Folan (Meeting Secretary)
                Tom Eddon (Part)
                TPAN Chair Marge Shaw
                Apologies Name
                CSO Jo Tarn

                1. Previous Minutes
                The SRF AGREED the minutes from SRF_30.
                2. Masts
                The SRF NOTED the count of the masts.
                3. Bats
                The SRF NOTED the count of the bats.
                4. Any Other Business
                The SRF NOTED that the bats sleep.
                """);

        assertThat(minutes.attendance())
                .extracting(OtherTemplatesTest::spelled)
                .containsExactly(
                        "Odile Marchbanks, Forum Chair, CHAIR",
                        "Ruaridh Tennick, Large Companies, MEMBER",
                        "Meera Vasudevan, Large Companies, MEMBER",
                        "Karl Brandt, Large Companies, MEMBER",
                        "Imogen Tait, Small Companies, MEMBER, alternate",
                        "Petra Lindqvist, MDS, MEMBER",
                        "Neil Gott, MDS, PARTICIPANT",
                        "Olive Sturt, MDS, PARTICIPANT",
                        "Viktor Seth, MDS, PARTICIPANT",
                        "Hamish Quale, CSO, PARTICIPANT",
                        "Zena Folan, CSO, SECRETARY",
                        "Tom Eddon, CSO, PARTICIPANT",
                        "Marge Shaw, TPAN Chair, PARTICIPANT",
                        "Jo Tarn, CSO, APOLOGY");
    }

    @Test
    void aColumnMaySayInWhatCapacityPeopleCameAndACellHowAnActionGoes() {
        Minutes minutes = Samples.read("made.md", """
                # Service Review Forum Meeting 31

                SRF_31_0403, 4 March 2025, 0930 to 1545

                ## Attendance

                | Name              | Organisation  | Capacity                             |
                |-------------------|---------------|--------------------------------------|
                | Odile Marchbanks  | Forum Chair   | Chair                                |
                | Meera Vasudevan   | Large Company | Member (dial-in)                     |
                | Petra Lindqvist   | MDS           | Attendee, part (Agenda Items 2 & 4)  |
                | Jo Tarn           | Large Company | Apologies                            |

                ## 1. Actions

                | Ref       | Status | Owner | Due        | Action and Update                             |
                |-----------|--------|-------|------------|-----------------------------------------------|
                | SRF 30/01 | Open   | MDS   | 04/02/2025 | MDS to count masts. Update: Nine were found.  |

                ## 2. Masts

                The SRF **NOTED** the count.
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(minutes.attendance())
                .extracting(OtherTemplatesTest::spelled)
                .containsExactlyInAnyOrder(
                        "Odile Marchbanks, Forum Chair, CHAIR",
                        "Meera Vasudevan, Large Company, MEMBER, remote",
                        "Petra Lindqvist, MDS, PARTICIPANT, [2, 4]",
                        "Jo Tarn, Large Company, APOLOGY");
        assertThat(minutes.meeting().end()).hasToString("15:45");
        assertThat(minutes.reviews()).singleElement().satisfies(review -> {
            assertThat(review.text()).isEqualTo("MDS to count masts.");
            assertThat(review.discussion()).isEqualTo("Nine were found.");
        });
    }

    @Test
    void apologiesAreReadWhereAllOthersOfTheTableAreMembers() {
        Minutes minutes = meeting("""
                ## Attendance

                | Name              | Organisation  | Capacity   |
                |-------------------|---------------|------------|
                | Meera Vasudevan   | Large Company | Member     |
                | Jo Tarn           | MDS           | Apologies  |

                ## 1. Masts

                The SRF **NOTED** the count.
                """);

        assertThat(minutes.attendance())
                .extracting(OtherTemplatesTest::spelled)
                .containsExactly("Meera Vasudevan, Large Company, MEMBER", "Jo Tarn, MDS, APOLOGY");
    }

    @Test
    void partiesMayStandBeforeTheirPeopleInAList() {
        Minutes minutes = Samples.read("""
                SRF_31_0403 - Final Minutes
                Service Review Forum Meeting 31
                4 March 2025, 10:00 - 15:00

                Members present

                • Forum Chair: Odile Marchbanks
                • Large Companies: Ruaridh Tennick; Meera Vasudevan (Alternate)

                Others present

                • Harbour Office: Petra Lindqvist (Part) (Agenda Item 2)

                Apologies for absence

                • MDS: Jo Tarn

                1. Masts

                The SRF NOTED the count of the masts.

                2. Bats

                The SRF NOTED the count of the bats.
                """);

        assertThat(minutes.attendance())
                .extracting(OtherTemplatesTest::spelled)
                .containsExactly(
                        "Odile Marchbanks, Forum Chair, CHAIR",
                        "Ruaridh Tennick, Large Companies, MEMBER",
                        "Meera Vasudevan, Large Companies, MEMBER, alternate",
                        "Petra Lindqvist, Harbour Office, PARTICIPANT, [2]",
                        "Jo Tarn, MDS, APOLOGY");
    }

    @Test
    void whoOwnsAnActionMayStandBeforeItsDays() {
        Minutes minutes = Samples.read("""
                SRF_31_0403 - Final Minutes
                Service Review Forum Meeting 31
                4 March 2025, 10:00 - 15:00
                1. Actions
                Action No. Description of Action Responsible Raised Last Target
                Revised
                Target
                SRF 29/07
                The MDS to count the masts
                at sea.
                MDS 05/06/24 03/12/24 01/04/25
                They were counted.
                Status: Open
                SRF 30/02
                CSO to ask the MDS to look at the
                two canals.
                CSO 05/02/25 04/03/25 N/A
                The forum of all those who keep a mast along the canal spoke of the two canals at some length.
                Status: Closed
                2. Masts
                The SRF NOTED the count of the masts.
                3. Bats
                The SRF NOTED the count of the bats.
                """);

        assertThat(minutes.reviews())
                .extracting(review -> "%s, %s, %s, %s, %s, %s"
                        .formatted(
                                review.id(),
                                review.text(),
                                review.owner(),
                                review.raised(),
                                review.lastTarget(),
                                review.revisedTarget()))
                .containsExactly(
                        "SRF 29/07, The MDS to count the masts at sea., MDS, 2024-06-05, 2024-12-03, 2025-04-01",
                        "SRF 30/02, CSO to ask the MDS to look at the two canals., CSO, 2025-02-05, 2025-03-04, null");
    }

    @Test
    void columnsAreWhatTheirHeadingsSay() {
        Minutes minutes = read("""
                | Action Ref | Action Description    | Owner | Target Closure Date | Latest Target           | Status | Update       |
                |------------|-----------------------|-------|---------------------|-------------------------|--------|--------------|
                | SRF_30/01  | MDS to count masts.   | MDS   | 4 Feb 25            | ~~04/03/2025~~ 01/04/25 | Open   | See SRF 29/02. |
                | SRF_30/02  | CSO to paint one.     | CSO   | TBC                 | N/A                     | CLOSED | Done.        |

                Action 28/01 was mentioned too.""", "");

        assertThat(minutes.reviews()).extracting(Review::owner).containsExactly("MDS", "CSO");
        assertThat(minutes.reviews())
                .extracting(Review::text)
                .containsExactly("MDS to count masts.", "CSO to paint one.");
        assertThat(minutes.reviews().getFirst().lastTarget()).isEqualTo(LocalDate.of(2025, 2, 4));
        assertThat(minutes.reviews().getFirst().revisedTarget()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(minutes.reviews())
                .extracting(Review::status)
                .map(String::valueOf)
                .containsExactly("OPEN", "CLOSED");
        assertThat(minutes.links())
                .extracting(link -> link.from() + " " + link.to())
                .containsExactly("SRF 30/01 SRF 29/02");
    }

    @Test
    void actionsMayBeCalledTasksAndTheirStatusAState() {
        Minutes minutes = read("""
                | Lead | Ref       | Task              | Deadline   | State  |
                |------|-----------|-------------------|------------|--------|
                | CSO  | SRF 30/02 | CSO to paint one. | 04/02/2025 | Closed |""", "");

        assertThat(minutes.reviews()).singleElement().satisfies(row -> {
            assertThat(row.text()).isEqualTo("CSO to paint one.");
            assertThat(row.owner()).isEqualTo("CSO");
            assertThat(row.status()).hasToString("CLOSED");
        });
    }

    @Test
    void aTableMayBeWrittenInHtmlWithTheDiscussionInWideCells() {
        Minutes minutes = read("""
                <table>
                <tr><th>Action ID</th><th>Action</th><th>Date Raised</th><th>Last Target Date</th><th>Revised Target Date</th><th>Owner</th></tr>
                <tr><td>SRF 30/01</td><td>MDS to count
                the masts.</td><td>04/02/2025</td><td>04/03/2025</td><td>N/A</td><td>MDS</td></tr>
                <tr><td colspan="6"><p>There are forty.</p><p>Status: Closed</p></td></tr>
                </table>""", "");

        assertThat(minutes.reviews())
                .singleElement()
                .satisfies(row -> assertThat(row.text()).isEqualTo("MDS to count the masts."))
                .satisfies(row -> assertThat(row.status()).hasToString("CLOSED"));
    }

    @Test
    void aTableMayBeDrawnWithCharacters() {
        Minutes minutes = read("""
                +-----------+---------------+-------------+-------+--------+
                | Action ID | Action        | Date Raised | Owner | Status |
                +===========+===============+=============+=======+========+
                | SRF 30/01 | MDS to count  | 04/02/2025  | MDS   | Open   |
                |           | the masts.    |             |       |        |
                +-----------+---------------+-------------+-------+--------+""", "");

        assertThat(minutes.reviews()).extracting(Review::text).containsExactly("MDS to count the masts.");
        assertThat(minutes.reviews()).extracting(Review::raised).containsExactly(LocalDate.of(2025, 2, 4));
    }

    @Test
    void aParagraphMayBeWrappedOverLines() {
        Minutes minutes = read("", """
                **Action SRF_31/01:** The MDS to paint every mast that stands in the
                northern harbour and to say by when.""");

        assertThat(minutes.raised())
                .extracting(RaisedAction::text)
                .containsExactly("The MDS to paint every mast that stands in the northern harbour and to say by when.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            The SRF Noted the count.                           | NOTED the count.
            It was AGREED that the mast stays.                 | AGREED that the mast stays.
            The SRF NOTED the count and APPROVED the paint.    | NOTED the count; APPROVED the paint.
            The SRF NOTED the count and the paint it Approved. | NOTED the count and the paint it Approved.
            Noted items are listed below.                      | none
            """)
    void resolutionsMayShareASentenceOrLackCapitals(String said, String expected) {
        String found = String.join(
                "; ",
                read("", said).decisions().stream()
                        .filter(Decision::formal)
                        .map(one -> one.verb() + " " + one.text())
                        .toList());
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void plainHeadingsMayLackAMarkAndApologiesMayBeASentence() {
        Minutes minutes = Samples.read("made.txt", PLAIN.getBytes(StandardCharsets.UTF_8));

        assertThat(minutes.items())
                .extracting(item -> item.number() + " " + item.title())
                .containsExactly("1 Welcome", "2 Masts at sea", "3 Any Other Business");
        assertThat(minutes.attendance())
                .extracting(OtherTemplatesTest::spelled)
                .containsExactly(
                        "Odile Marchbanks, Forum Chair, CHAIR",
                        "Petra Lindqvist, MDS, MEMBER",
                        "Jo Tarn, Large Company, APOLOGY",
                        "Ruaridh Tennick, Large Company, APOLOGY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            | | Odile Marchbanks |, | MDS | Petra Lindqvist |, | | Jo Tarn |; MDS MDS MDS
            | CSO | Odile Marchbanks |, | MDS | Petra Lindqvist |, | | Jo Tarn |, | | Anselm Grady |; CSO MDS MDS MDS
            """)
    void labelsInPipedTablesStandOnTopUnlessATableBeginsWithoutOne(String rows, String expected) {
        Minutes minutes = Samples.read(
                "made.md", """
                # Service Review Forum Meeting 31

                ## SRF_31_0405 - Final Minutes

                | Representing | Other Participants |
                |--------------|--------------------|
                %s

                ## 1. Masts

                The SRF NOTED the count.
                """.formatted(rows.replace("|, |", "|\n|")).getBytes(StandardCharsets.UTF_8));

        assertThat(String.join(
                        " ",
                        minutes.attendance().stream()
                                .map(Attendance::representing)
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void wherePrintKeepsItsColumnsALabelBesideANameIsTheMiddleOfItsGroup() {
        Minutes minutes = Samples.read("made.txt", """
                SRF_31_0405 - Final Minutes

                Attendees:

                  Category              Service Review Forum Members

                                        Odile Marchbanks
                  MDS
                                        Petra Lindqvist
                                        Meera Vasudevan
                  Large Company         Ruaridh Tennick
                                        Jo Tarn
                                        Anselm Grady
                  Small Company         Saskia Thornbury
                                        Gethin Iwobi

                1. Masts

                The SRF NOTED the count.
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(minutes.attendance())
                .extracting(Attendance::representing)
                .containsExactly(
                        "MDS",
                        "MDS",
                        "Large Company",
                        "Large Company",
                        "Large Company",
                        "Small Company",
                        "Small Company",
                        "Small Company");
    }

    @Test
    void namesMayStandBeforeWhomTheyRepresentUnderTheBodysOwnHead() {
        Minutes minutes = meeting("""
                | SRF Members                          | Representing           |
                |--------------------------------------|------------------------|
                | Odile Marchbanks                     | Forum Chair            |
                | Meera Page (part, items 2-3)         | Large Company          |

                | Other Attendees                      | Representing           |
                |--------------------------------------|------------------------|
                | Nadia Birkenshaw                     | CSO (meeting secretary)|
                | Apologies: Jo Tarn                   | MDS                    |

                ## 1. Masts

                The SRF, by a majority, NOTED the count.

                Date of next SRF meeting: Tuesday 1 April 2025
                """);

        assertThat(minutes.attendance())
                .extracting(OtherTemplatesTest::spelled)
                .containsExactly(
                        "Odile Marchbanks, Forum Chair, CHAIR",
                        "Meera Page, Large Company, MEMBER, [2, 3]",
                        "Nadia Birkenshaw, CSO, SECRETARY",
                        "Jo Tarn, MDS, APOLOGY");
        assertThat(minutes.decisions()).extracting(Decision::text).containsExactly("the count.");
        assertThat(minutes.meeting().next())
                .extracting(next -> next.date().toString())
                .containsExactly("2025-04-01");
    }

    @Test
    void itemsMayHaveAColumnAndTheChairOfAnotherBodyIsAGuest() {
        Minutes minutes = meeting("""
                ## In attendance

                | Sector        | SRF Members      | Notes                   |
                |---------------|------------------|-------------------------|
                | Forum Chair   | Odile Marchbanks |                         |
                | Large Company | Meera Vasudevan  | Alternate for Jo Tarn   |

                ## Also present

                | Organisation  | Name             | Agenda items            |
                |---------------|------------------|-------------------------|
                | MDS           | Petra Lindqvist  | 2 and 3                 |
                |               | Anselm Grady     | 3 (part)                |
                | CSO           | Nadia Birkenshaw | Presenter (items 2 to 4)|
                | TPAN          | Gethin Iwobi     | TPAN Chair (item 4)     |

                ## 1. Masts

                The SRF NOTED the count.
                """);

        assertThat(minutes.attendance())
                .extracting(OtherTemplatesTest::spelled)
                .containsExactly(
                        "Odile Marchbanks, Forum Chair, CHAIR",
                        "Meera Vasudevan, Large Company, MEMBER, alternate",
                        "Petra Lindqvist, MDS, PARTICIPANT, [2, 3]",
                        "Anselm Grady, MDS, PARTICIPANT, [3]",
                        "Nadia Birkenshaw, CSO, PARTICIPANT, [2, 3, 4]",
                        "Gethin Iwobi, TPAN, PARTICIPANT, [4]");
    }

    @Test
    void aScanMayGarbleAHeadAndLeaveSpecksBesideLabels() {
        Minutes minutes = Samples.read("made.txt", """
                Service Review Forum Meeting 31

                4 March 2025, 10:00 - 12:00

                SRF_31_0403 - Draft Minutes

                Attendees:
                Category Service Review Forum Members
                Forum Chair Odile Marchbanks
                Petra Lindqvist
                MDS : :
                Anselm Grady
                -Large Company Meera Vasudevan
                Represe g Other Pa pa

                CSO i Nadia Birkenshaw
                Apologies:
                Representing Name
                MDS Jo Tarn

                1. Minutes of the last meeting

                The SRF AGREED that the minutes of the meeting in February be published, with those from

                SRF_29 subject to one change.

                2. Masts

                ’ 2.1 Count of masts

                The SRF NOTED the count.
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(minutes.attendance())
                .extracting(OtherTemplatesTest::spelled)
                .containsExactly(
                        "Odile Marchbanks, Forum Chair, CHAIR",
                        "Petra Lindqvist, MDS, MEMBER",
                        "Anselm Grady, MDS, MEMBER",
                        "Meera Vasudevan, Large Company, MEMBER",
                        "Nadia Birkenshaw, CSO, PARTICIPANT",
                        "Jo Tarn, MDS, APOLOGY");
        assertThat(minutes.decisions().getFirst().text()).endsWith("those from SRF_29 subject to one change.");
        assertThat(minutes.decisions().getLast().item()).isEqualTo("2.1");
    }

    private static String spelled(Attendance one) {
        return one.name() + ", " + one.representing() + ", " + one.role()
                + (one.alternate() ? ", alternate" : "")
                + (one.remote() ? ", remote" : "")
                + (one.items().isEmpty() ? "" : ", " + one.items());
    }

    /** The minutes of a meeting, from what stands below its title and day. */
    private static Minutes meeting(String page) {
        String title = "# Service Review Forum Meeting 31\n\nSRF_31_0403, 4 March 2025\n\n";
        return Samples.read("made.md", (title + page).getBytes(StandardCharsets.UTF_8));
    }

    private static Minutes read(String actions, String masts) {
        String page = MARKDOWN.replaceFirst("%s", java.util.regex.Matcher.quoteReplacement(actions))
                .replace("%s", masts);
        return Samples.read("made.md", page.getBytes(StandardCharsets.UTF_8));
    }
}
