package org.minutebook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.minutebook.archive.Reader;
import org.minutebook.model.Minutes;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.search.Abbreviation;
import org.minutebook.search.SearchIndex;
import org.minutebook.search.SearchWriter;
import org.minutebook.source.UnreadableException;

/** How fast documents are read and indexed, beside Lucene that indexes the same passages, read before, on one thread. */
final class IndexingSpeed {
    static final String OURS = "ours";
    static final String BARE = "bare";

    /** Runs of either side before those that count, for the compiler to come to rest. */
    private static final int WARM_UP = 2;

    private static final int TIMES = 3;

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
        double[] parse = new double[TIMES];
        double[] index = new double[TIMES];
        double[] bare = new double[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            int run = Math.max(0, i);
            String ours = i == TIMES - 1 ? OURS : OURS + i;
            String other = i == TIMES - 1 ? BARE : BARE + i;
            long start = System.nanoTime();
            BareIndex.write(folder.resolve(other), all);
            bare[run] = seconds(start);
            start = System.nanoTime();
            List<Minutes> read = readAll();
            parse[run] = seconds(start);
            start = System.nanoTime();
            write(folder.resolve(ours).resolve("index"), read);
            index[run] = seconds(start);
        }
        report(all, Load.median(parse), Load.median(index), Load.median(bare));
        return all;
    }

    private void report(List<Minutes> all, double parse, double index, double bare) {
        long passages =
                all.stream().mapToLong(minutes -> minutes.passages().size()).sum();
        out.accept("%,d of %,d documents read, %,d passages; medians of %d runs on %d processors"
                .formatted(
                        all.size(),
                        sheets.size(),
                        passages,
                        TIMES,
                        Runtime.getRuntime().availableProcessors()));
        out.accept("  parse %.2f s, index %.2f s; bare Lucene on one thread indexes the passages in %.2f s"
                .formatted(parse, index, bare));
        out.accept("  parse and index at %.2f times the speed of bare Lucene".formatted(bare / (parse + index)));
    }

    private static double seconds(long start) {
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

    private static void write(Path index, List<Minutes> all) {
        try (SearchIndex made = SearchIndex.open(index)) {
            fill(made, all);
        }
    }

    /** Writes all the minutes of a series, oldest first, as an archive does that is given all at once. */
    static void fill(SearchIndex index, List<Minutes> all) {
        try (SearchWriter writer = index.writer()) {
            all.parallelStream().forEach(minutes -> writer.put(summary(minutes), minutes));
            writer.putActions(Lives.of(all));
            writer.learn(all.stream()
                    .flatMap(minutes -> minutes.definitions().stream())
                    .map(definition -> new Abbreviation(definition.term(), definition.expansion()))
                    .distinct()
                    .toList());
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
