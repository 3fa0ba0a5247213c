package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Page 2 of 9                        This document has a Classification of Green  ~ true
            SRF_14_1107 – Final Minutes   Page 2 of 9                                       ~ true
            Page 2 of the draft was missing from the copies that members had.               ~ false
            SRF_14_1107 – Minutes      Page 2 of 9        This document has a Classification ~ true
            They asked for Figure 3 to be put beside the table that stands on page 2        ~ false
            """)
    void aPageNumberMayShareItsLineWithAHead(String line, boolean furniture) {
        List<Line> kept = Furniture.strip(Line.of(page("This document is classified as Green.") + line + "\n\nLast."));

        assertThat(kept).hasSize(furniture ? 21 : 22);
    }

    @Test
    void footOfTheFirstPageStaysWhereItAloneTellsTheClass() {
        String foot = "This document has a Classification of Green";
        List<Line> kept =
                Furniture.strip(Line.of(page("First.") + foot + "\n\n" + page("Second.") + foot + "\n\nLast."));

        assertThat(kept).extracting(Line::value).containsOnlyOnce(foot);
    }

    @Test
    void aFootMayBeBrokenBeforeItsClass() {
        String foot = "This document has a Classification of\nGreen\n\n";
        List<Line> kept =
                Furniture.strip(Line.of(page("First.") + foot + page("Second.") + foot + page("Third.") + "Last."));

        assertThat(kept)
                .extracting(Line::value)
                .containsOnlyOnce("This document has a Classification of")
                .containsOnlyOnce("Green");
    }

    @Test
    void theEndOfAnIdThatACellBrokeIsNoPageNumber() {
        List<Line> kept = Furniture.strip(Line.of(page("First.") + "TOLL25-\n\n031\n\nCount the lorries.\n\n12\n"));

        assertThat(kept).extracting(Line::value).contains("031").doesNotContain("12");
    }

    @Test
    void aFootThatMostPagesHaveIsNoText() {
        String foot = "Kept by the harbour office\nIt may be shared with all who sail, and with nobody else at all.\n";
        String text = "First.\n" + foot + "\fSecond.\nAction Status: Open\n" + foot + "\fThird.\nAction Status: Open\n"
                + foot + "\fFourth.\nAction Status: Open\n";

        assertThat(Furniture.strip(Line.of(text)))
                .extracting(Line::value)
                .containsExactly(
                        "First.",
                        "Second.",
                        "Action Status: Open",
                        "Third.",
                        "Action Status: Open",
                        "Fourth.",
                        "Action Status: Open");
    }

    /** Twenty lines of prose. */
    private static String page(String first) {
        return first + "\n\n" + "They spoke of the tide at length.\n\n".repeat(19);
    }
}
