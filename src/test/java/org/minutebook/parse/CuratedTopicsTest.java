package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuratedTopicsTest {
    @Test
    void eachNameHasItsOtherHeadings() {
        assertThat(CuratedTopics.read("topics.yaml", "Tides: [Ebb and Flow, 'Tides: a Review']\nGauges: []\n"))
                .isEqualTo(Map.of("Tides", List.of("Ebb and Flow", "Tides: a Review"), "Gauges", List.of()));
        assertThat(CuratedTopics.read("topics.yaml", "# none yet\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Tides: [Ebb]#Gauges: [ebb];            line 2: 'ebb' is of 'Tides' already
            Tides: Ebb;                            line 1: a topic's other headings are a list
            - Tides;                               it holds no topics
            Tides: [Ebb, [Flow]];                  line 1: a heading has letters or digits
            Tides: [Ebb;                           it is no YAML
            """)
    void whatIsWrongIsToldWithItsPlace(String yaml, String problem) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CuratedTopics.read("topics.yaml", yaml.replace('#', '\n')))
                .withMessageContaining("topics.yaml")
                .withMessageContaining(problem);
    }
}
