package org.minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.generate.Committee;
import org.minutebook.generate.Gold;

class ScoreTest {
    private static final Gold GOLD = Committee.invent(5, 3).papers().getLast().gold();

    @Test
    void factsAgreeWithThemselves() {
        Score score = Score.of(GOLD, GOLD);
        assertThat(score.misses()).isEmpty();
        assertThat(score.sections())
                .allSatisfy((_, count) -> assertThat(count.f1()).isEqualTo(1));
    }

    @Test
    void whatIsMissingCostsRecallAndWhatIsTooMuchPrecision() {
        Gold less = with(GOLD.items().subList(1, GOLD.items().size()));
        int slots = 2 * GOLD.items().size();

        assertThat(Score.of(GOLD, less).sections().get("items")).isEqualTo(new Count(slots - 2, slots - 2, slots));
        assertThat(Score.of(less, GOLD).sections().get("items")).isEqualTo(new Count(slots - 2, slots, slots - 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The update.               | the update      | true
            ‘killed’ as part - of     | 'killed' as part – of | true
            the site list of the port | the slte list of the port | true
            the site list             | the gauge list  | false
            """)
    void textsAreAlikeButForAFewLetters(String one, String other, boolean alike) {
        assertThat(Alike.alike(one, other)).isEqualTo(alike);
    }

    private static Gold with(List<Gold.Item> items) {
        return new Gold(
                GOLD.meeting(),
                GOLD.attendance(),
                items,
                GOLD.reviews(),
                GOLD.raised(),
                GOLD.decisions(),
                GOLD.mentions(),
                GOLD.links(),
                GOLD.definitions(),
                GOLD.anomalies());
    }
}
