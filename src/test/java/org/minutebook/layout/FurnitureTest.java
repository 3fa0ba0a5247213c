package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurnitureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            **≈** Signal House            ~ true
            **₩** Tideways                ~ true
            Administered by               ~ true
            Page 3 of 9                   ~ true
            **Note** the tide             ~ false
            → to be done by the autumn    ~ false
            ≥ 10 gauges                   ~ false
            """)
    void litterOfALogoIsNoText(String line, boolean litter) {
        List<Line> kept = Furniture.strip(Line.of("First words.\n\n" + line + "\n\nLast words."));

        assertThat(kept).hasSize(litter ? 2 : 3);
    }
}
