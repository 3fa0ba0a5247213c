package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedLabelsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # rows, rows with a label,   rows each label covers
            1,       0,                  0
            2,       0,                  0 0
            3,       1,                  0 0 0
            4,       1,                  0 0 0 0
            4,       0 2,                0 0 1 1
            5,       0 3,                0 0 1 1 1
            7,       0 2 5,              0 0 1 1 2 2 2
            """)
    void labelsStandAtTheMiddleOfTheirRows(int rows, String labelRows, String owners) {
        assertThat(solve(rows, numbers(labelRows), Set.of(), List.of())).contains(numbers(owners));
    }

    @Test
    void nothingFitsWhereALabelIsTooLow() {
        assertThat(solve(2, List.of(1), Set.of(), List.of())).isEmpty();
    }

    @Test
    void partyOfOneLeavesItsNeighbourTheRest() {
        assertThat(solve(4, List.of(0, 2), Set.of(0), List.of())).contains(List.of(0, 1, 1, 1));
    }

    @Test
    void groupGoesOnWithoutALabelOnTheNextPage() {
        assertThat(solve(8, List.of(2, 6), Set.of(), List.of(6))).contains(List.of(0, 0, 0, 0, 0, 0, 1, 1));
        assertThat(solve(9, List.of(2, 8), Set.of(), List.of(6))).contains(List.of(0, 0, 0, 0, 0, 0, 0, 0, 1));
    }

    @Test
    void labelTornOffItsRowsCoversAnEvenNumber() {
        assertThat(solve(7, List.of(0, 2, MergedLabels.TORN, 6), Set.of(), List.of()))
                .contains(List.of(0, 0, 1, 1, 2, 2, 3));
    }

    @Test
    void labelTornOffItsRowsStandsBetweenTheHalvesOfItsGroup() {
        assertThat(new MergedLabels(8, List.of(MergedLabels.TORN, 5), Map.of(0, 2), _ -> false, List.of(), false)
                        .solve())
                .contains(List.of(0, 0, 0, 0, 1, 1, 1, 1));
        assertThat(new MergedLabels(3, List.of(MergedLabels.TORN, 2), Map.of(0, 2), _ -> false, List.of(), false)
                        .solve())
                .as("where that leaves too few rows for the next, a label has slipped below its group")
                .contains(List.of(0, 0, 1));
    }

    @Test
    void hopelessTableOfAThousandRowsIsGivenUp() {
        List<Integer> everySecond = IntStream.range(0, 500).mapToObj(i -> i * 2).toList();
        assertThat(solve(1500, everySecond, Set.of(), List.of())).isEmpty();
    }

    private static Optional<List<Integer>> solve(
            int rows, List<Integer> labelRows, Set<Integer> single, List<Integer> pageStarts) {
        return new MergedLabels(rows, labelRows, Map.of(), single::contains, pageStarts, false).solve();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ", -1)).map(Integer::valueOf).toList();
    }
}
