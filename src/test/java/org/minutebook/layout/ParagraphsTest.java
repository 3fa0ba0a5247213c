package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.DocumentId;
import org.minutebook.source.DocumentText;

class ParagraphsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # before the page's end                         | behind it                  | goes on
            A second                                        | gauge is on order.         | true
            The gauges at the quay lay dry. The Harbour     | Data Service will report.  | true
            This was raised by a member of the Remote       | Reset Team in the spring.  | true
            Site Access                                     | The keys are held.         | false
            The keys are held by the harbour.               | Data will follow.          | false
            This was asked for by the members of the forum  | ACTION SRF 12/01: CSO to go | false
            """)
    void paragraphCutByAPageGoesOn(String before, String behind, boolean goesOn) {
        assertThat(Paragraphs.goesOn(text(before), text(behind))).isEqualTo(goesOn);
    }

    @ParameterizedTest
    @CsvSource({"lsolde Kirk (Part), false", "later in the year, true", "Later, false", "lmani Rusk, false"})
    void smallLBeforeAConsonantIsACapitalI(String line, boolean small) {
        assertThat(Paragraphs.beginsSmall(line)).isEqualTo(small);
    }

    @Test
    void resolutionsInAListWithoutBulletsAreParagraphsOfTheirOwn() {
        assertThat(paragraphs("""
                        The SRF:
                        CONFIRMED the place of the new mast, which is to stand behind the old quay, and the path
                        to it, and not beside the lock as was said in the spring of the year before this one
                        APPROVED the plan.
                        Members of the forum had read the plan beforehand and were content, so that the SRF then
                        NOTED the costs.
                        """))
                .containsExactly(
                        "The SRF:",
                        "CONFIRMED the place of the new mast, which is to stand behind the old quay, and the path to it, and not"
                                + " beside the lock as was said in the spring of the year before this one",
                        "APPROVED the plan.",
                        "Members of the forum had read the plan beforehand and were content, so that the SRF then NOTED the"
                                + " costs.");
    }

    @Test
    void whatHeadsTheAttendanceGoesOnNoFullLine() {
        assertThat(paragraphs("""
                        Pilot Stations Ines Oakhanger

                        Other Code Parties Chiamaka Vane-Orchard (Alternate) (Teleconference)

                        Representing Other Participants

                        Quay Board Ursula Fairlead
                        """))
                .contains(
                        "Other Code Parties Chiamaka Vane-Orchard (Alternate) (Teleconference)",
                        "Representing Other Participants");
    }

    @Test
    void entryOfAMarkdownListGoesOnInAnIndentedLine() {
        assertThat(paragraphs("""
                        # SRF_14

                        ## 1. Masts

                        -   **AGREED** that the report of the autumn says what members of the forum saw, but for
                            what was said of the quay; and
                        -   **NOTED** the costs.
                        """))
                .containsExactly(
                        "SRF_14",
                        "1. Masts",
                        "AGREED that the report of the autumn says what members of the forum saw, but for what was said of the"
                                + " quay; and",
                        "NOTED the costs.");
    }

    private static List<String> paragraphs(String document) {
        return Layout.read(new DocumentText(
                        new DocumentId("0".repeat(64)), "text/plain", document, List.of(), List.of(), List.of(), false))
                .stream()
                .flatMap(block -> block.texts().stream())
                .map(Text::value)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Text text(String value) {
        return Text.of(value, 0, value.length());
    }
}
