package org.minutebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.minutebook.archive.Reader;
import org.minutebook.generate.Committee;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;

/** Reads generated minutes in every look: how much of what they say is found, and how fast. */
public final class ReadingBench {
    private static final int FEW_MISSES = 5;

    private final Reader reader = new Reader();
    private final int meetings;
    private final long seed;
    private final boolean misses;
    private final Consumer<String> out;

    /**
     * @param meetings how many are read in each look
     * @param misses whether all that was misread is told
     * @param out takes the lines of the report
     */
    public ReadingBench(int meetings, long seed, boolean misses, Consumer<String> out) {
        this.meetings = meetings;
        this.seed = seed;
        this.misses = misses;
        this.out = out;
    }

    public void run() {
        List<Paper> papers = Committee.invent(meetings, seed).papers();
        List<Look> readable = new ArrayList<>();
        for (Look look : Look.values()) {
            Optional<Score> score = score(look, papers);
            if (score.isPresent()) {
                readable.add(look);
                report(look, score.get());
            }
        }
        Speed speed = new Speed(reader, out);
        speed.explain();
        for (Look look : readable) {
            if (look.isText()) {
                speed.measure(look, papers, seed);
            }
        }
        grow(papers);
        out.accept("%-10s saw %,d lines and items".formatted("", speed.seen()));
    }

    private void grow(List<Paper> papers) {
        Growth growth = new Growth(reader, out);
        try {
            growth.tables();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Look look : Look.values()) {
            if (look.isText()) {
                growth.files(look, papers);
            }
        }
    }

    /** Empty for a look that the reader does not read. */
    private Optional<Score> score(Look look, List<Paper> papers) {
        Score score = new Score(new LinkedHashMap<>(), List.of());
        for (Paper paper : papers) {
            String name = paper.name() + look.ending();
            try {
                Score one = Score.of(
                        look.gold(paper, seed),
                        Facts.of(reader.read(name, look.print(paper, seed)).minutes()));
                score = score.and(new Score(
                        one.sections(),
                        one.misses().stream().map(miss -> name + ": " + miss).toList()));
            } catch (IOException notRead) {
                if (paper == papers.getFirst()) {
                    out.accept(look + ": not read (" + notRead.getMessage() + ")");
                    return Optional.empty();
                }
                out.accept(name + " can't be read: " + notRead.getMessage());
            }
        }
        return Optional.of(score);
    }

    private void report(Look look, Score score) {
        out.accept("%-10s %13s %9s %7s %7s".formatted(look, "", "precision", "recall", "F1"));
        score.sections()
                .forEach((section, count) -> out.accept("%-10s %-13s %9.4f %7.4f %7.4f   of %d slots"
                        .formatted("", section, count.precision(), count.recall(), count.f1(), count.gold())));
        int shown = misses
                ? score.misses().size()
                : Math.min(FEW_MISSES, score.misses().size());
        score.misses().subList(0, shown).forEach(miss -> out.accept("  " + miss));
        if (shown < score.misses().size()) {
            out.accept("  and %d more".formatted(score.misses().size() - shown));
        }
    }
}
