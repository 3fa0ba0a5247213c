package org.minutebook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.answer.Difference.Fate;
import org.minutebook.model.answer.Difference.Run;

class WordChangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Keepers to count lamps  | The Keepers to count lamps | The Keepers to count lamps
            Lamps may burn              | Lamps must burn            | Lamps -may- +must+ burn
            Lamps burn                  | Lamps shall burn           | Lamps +shall +burn
            Lamps shall burn            | Lamps burn                 | Lamps -shall -burn
            raised as HLG 07/01 then    | raised as HLG 07/02 then   | raised as HLG -07/01- +07/02+ then
            two red lamps, dim          | three green lamps, dim     | -two red- +three green+ lamps, dim
            it’s “dim”                  | it's "dim"                 | it's "dim"
            """)
    void whatGoesStandsBeforeWhatComes(String before, String after, String told) {
        String shown = WordChange.between(before, after).stream()
                .map(WordChangeTest::shown)
                .collect(Collectors.joining());

        assertThat(shown.replaceAll("-\\+", "- +")).isEqualTo(told);
    }

    private static String shown(Run run) {
        return switch (run.fate()) {
            case KEPT -> run.text();
            case REMOVED -> "-" + run.text() + "-";
            case ADDED -> "+" + run.text() + "+";
        };
    }

    @Property
    void bothWordingsCanBeReadOutOfTheChange(@ForAll("wordings") String before, @ForAll("wordings") String after) {
        List<Run> runs = WordChange.between(before, after);

        assertThat(without(Fate.ADDED, runs)).isEqualTo(before);
        assertThat(without(Fate.REMOVED, runs)).isEqualTo(after);
        assertThat(runs).noneMatch(run -> run.text().isEmpty());
    }

    @Property
    void sameWordsAreKept(@ForAll("wordings") String wording) {
        assertThat(WordChange.between(wording, wording)).noneMatch(run -> run.fate() != Fate.KEPT);
    }

    private static String without(Fate fate, List<Run> runs) {
        return runs.stream().filter(run -> run.fate() != fate).map(Run::text).collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of("lamps", "burn", "until", "dawn", ",", "28/01", "the")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }
}
