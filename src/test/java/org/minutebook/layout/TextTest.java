package org.minutebook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static final String PAGE = "  The first\n  line of a Sub-\n  Committee\\_paper";

    @Test
    void linesJoinWithOneSpaceAndKnowWhereTheyStood() {
        Text joined = Text.joined(Line.of(PAGE).stream().map(Line::text).toList());

        assertThat(joined.value()).isEqualTo("The first line of a Sub-Committee\\_paper");
        assertThat(joined.start()).isEqualTo(2);
        assertThat(joined.end()).isEqualTo(PAGE.length());
        assertThat(PAGE.charAt(joined.at(joined.value().indexOf("Committee")))).isEqualTo('C');
    }

    @Test
    void markupGoesAndOffsetsStay() {
        String markdown = "OPEN **NOTED** the SRF\\_12 <a href=\"x\">paper</a> &amp; more";
        Text plain = MarkdownInline.plain(Text.of(markdown, 0, markdown.length()));

        assertThat(plain.value()).isEqualTo("OPEN NOTED the SRF_12 paper & more");
        Text noted = plain.sub(plain.value().indexOf("NOTED"), plain.value().indexOf(" the"));
        assertThat(markdown.substring(noted.start(), noted.end())).isEqualTo("NOTED");
        Text paper = plain.sub(plain.value().indexOf("paper"), plain.value().indexOf(" & more"));
        assertThat(markdown.substring(paper.start(), paper.end())).isEqualTo("paper");
    }

    /** Whatever is cut out of whatever was joined, each character that is of the page is the page's. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCharacterKnowsItsPlace(long seed) {
        Random random = new Random(seed);
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            page.append("abc XY.-\n".charAt(random.nextInt(9)));
        }
        Text joined =
                Text.joined(Line.of(page.toString()).stream().map(Line::text).toList());
        for (int i = 0; i < 100; i++) {
            int from = random.nextInt(joined.value().length());
            int to = from + 1 + random.nextInt(joined.value().length() - from);
            Text part = joined.sub(from, to);
            assertThat(part.value()).isEqualTo(joined.value().substring(from, to));
            for (int j = 0; j < part.value().length(); j++) {
                char c = part.value().charAt(j);
                assertThat(c == ' ' || page.charAt(part.at(j)) == c).isTrue();
            }
        }
    }

    /** Readers look no further where a text says that it has no capitals together: joined words must not hide any. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The motion was CARRIED",
                "The motion was CAR\u00AD\nRIED",
                "an N\u00ADO",
                "X\u200BY",
                "Rob\uFB01 A\uFEFFB"
            })
    void textKnowsOfCapitalsInSuccessionHoweverItWasPutTogether(String page) {
        Text joined = Text.joined(Line.of(page).stream().map(Line::text).toList());

        assertThat(joined.value()).containsPattern("[A-Z]{2}");
        assertThat(joined.mayHave(Sign.CAPITALS)).isTrue();
        assertThat(Text.of("The McKay Board of A B C", 0, 24).mayHave(Sign.CAPITALS))
                .isFalse();
    }

    @Test
    void textKnowsWhereAllOfItStandsThoughItsPartsStandInAnotherOrder() {
        String page = "the wording | SRF 12/01 | more";
        Text wording = Text.of(page, 0, 11);
        Text id = Text.of(page, 14, 23);
        Text joined = Text.joined(List.of(id, wording));

        assertThat(joined.value()).isEqualTo("SRF 12/01 the wording");
        assertThat(page.substring(joined.earliest(), joined.latest())).isEqualTo("the wording | SRF 12/01");
        assertThat(joined.isStretchOf(page)).isFalse();
        assertThat(id.isStretchOf(page)).isTrue();
    }

    @Test
    void nothingJoinedIsEmpty() {
        assertThat(Text.joined(List.of()).isEmpty()).isTrue();
    }
}
