package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # before the page's end                         | behind it                  | goes on
            A structured                                    | mediation process is open. | true
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

    private static Text text(String value) {
        return Text.of(value, 0, value.length());
    }
}
