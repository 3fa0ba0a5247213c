package org.minutebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedProseTest {
    private static final PrintedProse.Measure MEASURE = new PrintedProse.Measure(450, 14, 11);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a line                               | size | reaches | the next line             | size | goes on
            4. What the Autumn Review of Harbours  |   14 |     380 | Found in the North        |   14 | true
            4. What the Autumn Review of Harbours  |   14 |     380 | 4.1 The North             |   14 | false
            4. What the Autumn Review of Harbours  |   14 |     380 | The forum heard a report. |   11 | false
            4. Harbours                            |   14 |     120 | Found in the North        |   14 | false
            Service Review Forum, Lockgate House   |   14 |     380 | Found in the North        |   14 | false
            4 masts were counted in the autumn     |   11 |     380 | Found in the North        |   11 | false
            """)
    void aNumberedHeadingMayTakeTwoLines(
            String line, double size, double right, String next, double nextSize, boolean goesOn) {
        List<Piece> pieces =
                PrintedProse.pieces(List.of(line(line, size, right, 100), line(next, nextSize, 120, 116)), MEASURE);
        assertThat(pieces).last().extracting(Piece::goesOn).isEqualTo(goesOn);
    }

    private static PrintedLine line(String text, double size, double right, double baseline) {
        String[] words = text.split(" ", -1);
        List<Word> placed = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            double left = right * i / words.length;
            placed.add(new Word(words[i], left, right * (i + 1) / words.length - 2, baseline, size, false));
        }
        return new PrintedLine(placed);
    }
}
