package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.model.Classification;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Version;

/** What stands over the attendance, and what follows it in lines that break where the page does. */
class FirstPageTest {
    private static final String PAGE = """
            Service Review Forum (SRF) - Minutes

            Meeting Number                    SRF_31_0405

            Date                              4 March 2025
            Version                           0.2 Draft

            Present
            Forum Chair Odile Marchbanks (OM)
            MDS Petra Lindqvist

            1. Welcome

            The Chair welcomed everybody to the meeting, which was the first of the year, and named the exits.

            2. Modification Update: SRFMP0042 and how the Review of
            Harbours goes on

            The chair said that SRFMPO0043 would be late. The forum was sorry to hear it, and asked for more of that.
            The forum was content.
            Action SRF_31/01: MDS to write to the harbour master about what was said, and to send the letter on
            Friday.
            """;

    @Test
    void abbreviationsAreSpelledOutInTheTitleToo() {
        assertThat(read(PAGE).definitions())
                .extracting(one -> one.term() + " " + one.expansion())
                .containsExactly("SRF Service Review Forum");
    }

    @Test
    void blanksBetweenALabelAndItsValueAreNoWords() {
        assertThat(read(PAGE).meeting().version()).isEqualTo(Version.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page 1 of 3 This document has a Classification of Green",
                "SRF Minutes | Classification: Green",
                "Page 1 This document is classified as Green"
            })
    void classMayStandOnlyInTheFootOfAPage(String foot) {
        String said = "The forum was content.\n";

        assertThat(read(PAGE).meeting().classification()).isNull();
        assertThat(read(PAGE.replace(said, said + "\n" + foot + "\n\n"))
                        .meeting()
                        .classification())
                .isEqualTo(Classification.GREEN);
    }

    @Test
    void aHeadingThatASmallWordEndsGoesOnInTheNextLine() {
        assertThat(read(PAGE).items())
                .extracting(item -> item.title())
                .containsExactly("Welcome", "Modification Update: SRFMP0042 and how the Review of Harbours goes on");
    }

    @Test
    void anActionBeginsAParagraphWhateverIsOverIt() {
        Minutes minutes = read(PAGE.replace("\n\n", "\n"));
        assertThat(minutes.meeting().id()).isEqualTo(MeetingId.parse("SRF_31"));
        assertThat(minutes.raised())
                .extracting(RaisedAction::text)
                .containsExactly(
                        "MDS to write to the harbour master about what was said, and to send the letter on Friday.");
    }

    @Test
    void idWithItsDayThatStandsOnceOverThePageNamesTheMeeting() {
        Minutes minutes = read("""
                # Minutes of the Fell Commons Panel

                # FCP_9_1203

                ## Walls

                The Panel walked along the wall and AGREED to mend it.

                ## Gates

                Nothing was said.
                """);

        assertThat(minutes.meeting().id()).isEqualTo(MeetingId.parse("FCP_9"));
    }

    private static Minutes read(String page) {
        return Samples.read("made.txt", page.getBytes(StandardCharsets.UTF_8));
    }
}
