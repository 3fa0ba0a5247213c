package org.minutebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.minutebook.archive.Reader;
import org.minutebook.model.Minutes;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.search.Abbreviation;
import org.minutebook.search.SearchIndex;
import org.minutebook.search.SearchWriter;
import org.minutebook.source.UnreadableException;

/**
 * How fast documents are read and indexed, beside Lucene that indexes the same passages, read before, on one thread.
 * Documents are read and written on all processors, each at once, as an archive does that makes its index anew. What the
 * graph would tell it of actions and abbreviations is known before.
 */
final class IndexingSpeed {
    static final String OURS = "ours";
    static final String BARE = "bare";

    /** Runs of either side before those that count: so many until neither gets any faster. */
    private static final int WARM_UP = 7;

    private static final int TIMES = 7;

    private final Reader reader;
    private final List<Path> sheets;
    private final Path folder;
    private final Consumer<String> out;

    IndexingSpeed(Reader reader, List<Path> sheets, Path folder, Consumer<String> out) {
        this.reader = reader;
        this.sheets = sheets;
        this.folder = folder;
        this.out = out;
    }

    /** The minutes, and an index of each kind left in the folder. */
    List<Minutes> measure() throws IOException {
        List<Minutes> all = readAll();
        Told told = Told.of(all);
        double[] parse = new double[TIMES];
        double[] both = new double[TIMES];
        double[] bare = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            int run = Math.max(0, i);
            String last = i == TIMES - 1 ? "" : String.valueOf(i);
            bare[run] = seconds(() -> BareIndex.write(folder.resolve(BARE + last), all));
            parse[run] = seconds(this::readAll);
            both[run] = seconds(() -> readAndWrite(folder.resolve(OURS + last).resolve("index"), told));
        }
        report(all, Load.median(parse), Load.median(both), Load.median(bare));
        double merging = seconds(() -> merge(folder.resolve(OURS).resolve("index")));
        out.accept("  put together for searches behind that, while they are answered, in %.2f s".formatted(merging));
        return all;
    }

    private void report(List<Minutes> all, double parse, double both, double bare) {
        long passages =
                all.stream().mapToLong(minutes -> minutes.passages().size()).sum();
        out.accept("%,d of %,d documents read, %,d passages; medians of %d runs on %d processors"
                .formatted(
                        all.size(),
                        sheets.size(),
                        passages,
                        TIMES,
                        Runtime.getRuntime().availableProcessors()));
        out.accept(
                "  parse and index %.2f s, parse alone %.2f s; bare Lucene on one thread indexes the passages in %.2f s"
                        .formatted(both, parse, bare));
        out.accept("  parse and index at %.2f times the speed of bare Lucene".formatted(bare / both));
    }

    /** What is timed. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private List<Minutes> readAll() {
        return sheets.parallelStream().flatMap(sheet -> read(sheet).stream()).toList();
    }

    /** Empty where the sheet holds too little to be minutes, as a scan without its first page may. */
    private Optional<Minutes> read(Path sheet) {
        try {
            return Optional.of(
                    reader.read(sheet.toString(), Files.readAllBytes(sheet)).minutes());
        } catch (UnreadableException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAndWrite(Path index, Told told) {
        try (SearchIndex made = SearchIndex.open(index)) {
            fill(made, sheets, this::read, told);
        }
    }

    /** What an archive does last, when all is found already. */
    private static void merge(Path index) {
        try (SearchIndex made = SearchIndex.open(index);
                SearchWriter writer = made.writer()) {
            writer.merge();
        }
    }

    /** What an archive hears from the graph. */
    private record Told(List<ActionLife> lives, List<Abbreviation> abbreviations) {
        static Told of(List<Minutes> all) {
            return new Told(
                    Lives.of(all),
                    all.stream()
                            .flatMap(minutes -> minutes.definitions().stream())
                            .map(definition -> new Abbreviation(definition.term(), definition.expansion()))
                            .distinct()
                            .toList());
        }
    }

    /** Writes all the minutes of a series, oldest first, as an archive does that is given all at once. */
    static void fill(SearchIndex index, List<Minutes> all) {
        fill(index, all, Optional::of, Told.of(all));
    }

    private static <T> void fill(SearchIndex index, List<T> documents, Function<T, Optional<Minutes>> read, Told told) {
        try (SearchWriter writer = index.writer()) {
            writer.putAll(
                    documents,
                    document -> read.apply(document).map(minutes -> new SearchWriter.Said(summary(minutes), minutes)));
            writer.putActions(told.lives);
            writer.learn(told.abbreviations);
            writer.commit(1);
        }
    }

    private static DocumentSummary summary(Minutes minutes) {
        return new DocumentSummary(
                minutes.document(),
                minutes.meeting().id().toString(),
                minutes.meeting().id().toString(),
                "text/plain",
                0,
                1,
                minutes.meeting().id(),
                minutes.meeting().version(),
                minutes.meeting().classification(),
                true,
                List.of());
    }
}
