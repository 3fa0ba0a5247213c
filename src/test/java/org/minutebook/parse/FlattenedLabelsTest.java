package org.minutebook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.Attendance;

/** Attendance tables that a converter wrote out column by column where it could. */
class FlattenedLabelsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # names, labels stand before, names that each label covers
            3,       1,                   0 0 0
            4,       1,                   0 0 0 0
            5,       0 3,                 0 0 1 1 1
            4,       0 0,                 0 0 1 1
            5,       0 0 0,               0 0 1 1 2
            7,       0 0 0 0,             0 0 1 1 2 2 3
            8,       0 1 1 6,             0 1 1 2 2 3 3 3
            4,       0 1 1,               0 1 2 2
            """)
    void labelsStandBeforeTheMiddleOfTheirNamesOrTogetherBeforeThemAll(int rows, String places, String owners) {
        assertThat(new FlattenedLabels(rows, numbers(places), _ -> false, List.of()).solve())
                .contains(numbers(owners));
    }

    @Test
    void groupThatAPageCutsGoesOnWithoutALabel() {
        assertThat(new FlattenedLabels(10, List.of(0, 7), _ -> false, List.of(4)).solve())
                .contains(List.of(0, 0, 0, 0, 0, 0, 1, 1, 1, 1));
    }

    @Test
    void hopelessTableIsGivenUp() {
        List<Integer> everySecond = IntStream.range(0, 500).mapToObj(i -> i * 2).toList();
        assertThat(new FlattenedLabels(1500, everySecond, _ -> false, List.of()).solve())
                .isEmpty();
    }

    @Test
    void everyNameGetsItsParty() {
        assertThat(Samples.read("""
                        Service Review Forum Meeting 14

                        11 July 2023, 10:00 - 15:15

                        SRF_14_1107 - Final Minutes

                        Attendees:

                        Representing

                        Other Participants

                        Ian Kirk (Part)

                        MDS

                        Haruki Illingworth

                        Tobias la Rue

                        CSO

                        RNP N

                        Una Pell

                        Bram Oake

                        Vera Lunt (Meeting Secretary)

                        Odo Finch

                        1. Previous Meeting Minutes

                        The SRF NOTED the minutes.
                        """).attendance())
                .extracting(one -> one.name() + ", " + one.representing())
                .containsExactly(
                        "Ian Kirk, MDS",
                        "Haruki Illingworth, MDS",
                        "Tobias la Rue, MDS",
                        "Una Pell, CSO",
                        "Bram Oake, CSO",
                        "Vera Lunt, RNP N",
                        "Odo Finch, RNP N");
    }

    @Test
    void headThatAPageRepeatsBeginsNoTable() {
        assertThat(Samples.read("""
                        Service Review Forum Meeting 14

                        SRF_14_1107 - Final Minutes

                        Representing             Other Participants

                        MDS                      Ian Kirk (Part)

                                                 Haruki Illingworth

                                                 Tobias la Rue
                        \f
                        Representing             Other Participants

                                                 Una Pell

                        CSO                      Vera Lunt

                        1. Previous Meeting Minutes

                        The SRF NOTED the minutes, of which members had seen a draft in the week before the forum met.

                        The Chair thanked those who had come on such a day, since the lock was shut and the road under water.
                        """).attendance())
                .extracting(Attendance::name, Attendance::representing)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"Ian Kirk\", \"MDS\")",
                        "(\"Haruki Illingworth\", \"MDS\")",
                        "(\"Tobias la Rue\", \"MDS\")",
                        "(\"Una Pell\", \"MDS\")",
                        "(\"Vera Lunt\", \"CSO\")");
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ", -1)).map(Integer::valueOf).toList();
    }
}
