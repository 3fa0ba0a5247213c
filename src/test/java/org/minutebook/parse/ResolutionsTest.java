package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.Decision;
import org.minutebook.model.Minutes;

/** What is resolved formally, what in passing ({@code ~}), and what is no decision of the body at all. */
class ResolutionsTest {
    private static final String PAGE = """
            # Service Review Forum Meeting 14

            ## SRF\\_14\\_1107 - Final Minutes

            ## 1. Masts

            %s
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            The SRF **NOTED** the count.                                     | NOTED the count.
            The SRF **noted** the count.                                     | NOTED the count.
            The SRF also **NOTED** the count.                                | NOTED the count.
            The SRF unanimously NOTED the count.                             | NOTED the count.
            The SRF noted the count.                                         | none
            The SRF agreed to buy a third mast.                              | ~AGREED to buy a third mast.
            Members unanimously approved the plan. The MDS thanked them.     | ~APPROVED the plan.
            It was agreed that the mast stays.                               | ~AGREED that the mast stays.
            The Service Review Forum has deferred its view on the mast.      | ~DEFERRED its view on the mast.
            The MDS agreed to paint the mast.                                | none
            The SRF Chair agreed to write to the MDS.                        | none
            If the SRF agreed to buy a mast, one would come by May.          | none
            The Panel approved the budget.                                   | none
            The SRF NOTED the count and agreed the wording.                  | NOTED the count and agreed the wording.
            The SRF AGREED the plan. It was agreed that costs be shown.      | AGREED the plan., ~AGREED that costs be shown.
            The agreed plan was shown again.                                 | none
            """)
    void resolutionsAreTheBodysOwn(String said, String expected) {
        Minutes minutes = read(said);
        String found = Stream.concat(minutes.decisions().stream(), minutes.informalDecisions().stream())
                .map(one -> (one.formal() ? "" : "~") + one.verb() + " " + one.text())
                .collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theQuoteOfADecisionMadeInPassingIsItsSentence() {
        Minutes minutes = read("The mast is old. The SRF agreed to buy another. The MDS was glad.");
        assertThat(minutes.informalDecisions())
                .extracting(one -> one.source().evidence().quote())
                .containsExactly("The SRF agreed to buy another.");
    }

    @Test
    void aListUnderTheBodysNameResolvesEntryByEntry() {
        List<Decision> decisions = read("The SRF:\n\n- NOTED the count; and\n- **Approved** the plan.")
                .decisions();
        assertThat(decisions).extracting(Decision::verb).containsExactly("NOTED", "APPROVED");
        assertThat(decisions).extracting(Decision::text).containsExactly("the count", "the plan.");
    }

    private static Minutes read(String said) {
        return Samples.read("made.md", PAGE.replace("%s", said).getBytes(StandardCharsets.UTF_8));
    }
}
