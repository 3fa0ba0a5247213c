package org.minutebook.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutebook.bench.GraphBench;
import org.minutebook.bench.ReadingBench;
import org.minutebook.bench.SearchBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench}: what its subcommands hang on. */
@Command(
        name = "bench",
        description = "Measures Minutebook on minutes that it invents.",
        synopsisSubcommandLabel = "WHAT",
        footerHeading = "%nExamples:%n",
        footer = {
            "  minutebook bench reading",
            "  minutebook bench reading --meetings 50 --misses",
            "  minutebook bench search",
            "  minutebook bench graph"
        })
final class BenchCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Say what to measure, as 'bench reading', 'bench search' or 'bench graph'.");
    }

    /** {@code bench reading}. */
    @Command(
            name = "reading",
            description = "Reads invented minutes in every look and prints, for each section, how much of what they say"
                    + " was found, and how fast text is read beside a plain pass over the same bytes.",
            footerHeading = "%nExamples:%n",
            footer = {"  minutebook bench reading", "  minutebook bench reading --meetings 50 --misses"})
    static final class Reading implements Callable<Integer> {
        private final Screen screen;

        @Option(names = "--meetings", paramLabel = "N", description = "How many meetings (default: ${DEFAULT-VALUE}).")
        private int meetings = 200;

        @Option(
                names = "--seed",
                paramLabel = "S",
                description = "What they are drawn from (default: ${DEFAULT-VALUE}).")
        private long seed = 1;

        @Option(names = "--misses", description = "Print all that was misread.")
        private boolean misses;

        Reading(Screen screen) {
            this.screen = screen;
        }

        @Override
        public Integer call() {
            new ReadingBench(meetings, seed, misses, screen.out()::println).run();
            return Exit.DONE;
        }
    }

    /** The minutes of many years. */
    private static final class Years {
        @Option(names = "--meetings", paramLabel = "N", description = "How many meetings (default: ${DEFAULT-VALUE}).")
        private int meetings = 2000;

        @Option(
                names = "--seed",
                paramLabel = "S",
                description = "What they are drawn from (default: ${DEFAULT-VALUE}).")
        private long seed = 1;
    }

    /** {@code bench graph}. */
    @Command(
            name = "graph",
            description = "Writes invented minutes into a graph and asks for chains over HTTP, and prints how long that"
                    + " takes beside the same over Bolt bare: batches of MERGE, and one statement.",
            footerHeading = "%nExamples:%n",
            footer = {"  minutebook bench graph", "  minutebook bench graph --meetings 300"})
    static final class Graphing implements Callable<Integer> {
        private final Screen screen;

        @Mixin
        private final Years years = new Years();

        Graphing(Screen screen) {
            this.screen = screen;
        }

        @Override
        public Integer call() throws IOException {
            new GraphBench(years.meetings, years.seed, screen.out()::println).run();
            return Exit.DONE;
        }
    }

    /** {@code bench search}. */
    @Command(
            name = "search",
            description = "Indexes and searches invented minutes and prints how long that takes beside Lucene bare: the"
                    + " same passages and queries, one route, nothing else.",
            footerHeading = "%nExamples:%n",
            footer = {"  minutebook bench search", "  minutebook bench search --meetings 200"})
    static final class Searching implements Callable<Integer> {
        private final Screen screen;

        @Mixin
        private final Years years = new Years();

        Searching(Screen screen) {
            this.screen = screen;
        }

        @Override
        public Integer call() throws IOException, InterruptedException {
            new SearchBench(years.meetings, years.seed, screen.out()::println).run();
            return Exit.DONE;
        }
    }
}
