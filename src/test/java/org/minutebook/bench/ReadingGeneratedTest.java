package org.minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.archive.Reader;
import org.minutebook.generate.Committee;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;

/** Generated minutes are read as they were written, in every look that is read. */
class ReadingGeneratedTest {
    private static final Reader READER = new Reader();

    @ParameterizedTest
    @CsvSource({"PIPES, 1", "PIPES, 2", "PIPES, 3", "MARKDOWN, 1", "MARKDOWN, 2", "MARKDOWN, 3"})
    void markdownIsReadWhole(Look look, long seed) throws IOException {
        // Where a page ends inside an abbreviation's long form, after a line that might be a heading, it isn't read.
        assertThat(read(look, 25, seed).misses())
                .as("%s of seed %d", look, seed)
                .allMatch(miss -> look == Look.MARKDOWN && miss.contains("missing in definitions"))
                .hasSizeLessThan(3);
    }

    @ParameterizedTest
    @CsvSource({"PDFTEXT, 1, 0.98", "PDFTEXT, 2, 0.98", "OCR, 1, 0.93", "OCR, 2, 0.93"})
    void textIsReadWellInEverySection(Look look, long seed, double least) throws IOException {
        Score score = read(look, 40, seed);
        Map<String, Count> poor = new LinkedHashMap<>(score.sections());
        poor.values().removeIf(count -> count.f1() >= least);
        assertThat(poor).as("%s of seed %d: %s", look, seed, score.misses()).isEmpty();
    }

    private static Score read(Look look, int meetings, long seed) throws IOException {
        Score score = new Score(new LinkedHashMap<>(), List.of());
        List<String> misses = new ArrayList<>();
        for (Paper paper : Committee.invent(meetings, seed).papers()) {
            Score one = Score.of(
                    look.gold(paper, seed),
                    Facts.of(READER.read(paper.name() + look.ending(), look.print(paper, seed))
                            .minutes()));
            one.misses().forEach(miss -> misses.add(paper.name() + ": " + miss));
            score = score.and(one);
        }
        return new Score(score.sections(), misses);
    }
}
