package org.minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.minutebook.archive.Reader;
import org.minutebook.model.Minutes;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.search.SearchIndex;

/**
 * How well judged queries over the samples are answered. The scores are kept in {@code relevance/scores.txt}: whoever
 * changes them changes that file, and so shows what a change of the ranking does.
 */
class RelevanceTest {
    private static final int DEPTH = 10;
    private static final SearchIndex INDEX = SearchIndex.inMemory();

    /** A query with what answers it; nothing where there is none. */
    private record Judged(String q, boolean suggested, Set<String> wanted) {
        static Judged read(String line) {
            int equals = line.lastIndexOf(" = ");
            String answers = line.substring(equals + 3).strip();
            boolean suggested = answers.startsWith("(suggested)");
            Set<String> wanted = new LinkedHashSet<>();
            for (String answer : answers.replace("(suggested)", "").split(";", -1)) {
                wanted.add(answer.strip());
            }
            wanted.remove("nothing");
            return new Judged(line.substring(0, equals).strip(), suggested, wanted);
        }
    }

    /** What one query scored, each from 0 to 1. */
    private record Scored(Judged judged, double recall, double gain, double reciprocal) {}

    @BeforeAll
    static void fill() throws IOException {
        List<Minutes> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/samples"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("SRF_"))
                    .toList()) {
                all.add(new Reader()
                        .read(file.toString(), Files.readAllBytes(file))
                        .minutes());
            }
        }
        all.sort(Comparator.comparing(minutes -> minutes.meeting().id()));
        IndexingSpeed.fill(INDEX, all);
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @Test
    void judgedQueriesScoreWhatIsCommitted() throws IOException {
        List<Scored> scored = lines("queries.txt").stream()
                .map(Judged::read)
                .map(RelevanceTest::score)
                .toList();
        assertThat(scored).hasSizeGreaterThanOrEqualTo(60);
        assertThat(report(scored)).isEqualTo(String.join("\n", lines("scores.txt")));
    }

    /** The means, and each query that is not answered best. */
    private static String report(List<Scored> scored) {
        List<String> lines = new ArrayList<>();
        lines.add("%d queries".formatted(scored.size()));
        lines.add("recall@10 %s".formatted(mean(scored.stream().map(Scored::recall))));
        lines.add("nDCG@10 %s".formatted(mean(scored.stream().map(Scored::gain))));
        lines.add("MRR %s".formatted(mean(scored.stream().map(Scored::reciprocal))));
        scored.stream()
                .filter(one -> one.gain < 1 || one.recall < 1)
                .map(one -> "%s: recall %s, nDCG %s, first at %s"
                        .formatted(one.judged.q, figure(one.recall), figure(one.gain), figure(one.reciprocal)))
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String mean(Stream<Double> figures) {
        return figure(figures.mapToDouble(Double::doubleValue).average().orElse(0));
    }

    private static String figure(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private static Scored score(Judged judged) {
        List<Hit> hits = hits(judged);
        if (judged.wanted.isEmpty()) {
            double right = hits.isEmpty() ? 1 : 0;
            return new Scored(judged, right, right, right);
        }
        Set<String> met = new LinkedHashSet<>();
        double gain = 0;
        double reciprocal = 0;
        double ideal = 0;
        for (int rank = 1; rank <= DEPTH; rank++) {
            ideal += rank <= judged.wanted.size() ? discount(rank) : 0;
            String answered = rank <= hits.size() ? answered(hits.get(rank - 1), judged.wanted) : "";
            if (judged.wanted.contains(answered) && met.add(answered)) {
                gain += discount(rank);
                reciprocal = Math.max(reciprocal, 1.0 / rank);
            }
        }
        return new Scored(judged, met.size() / (double) judged.wanted.size(), gain / ideal, reciprocal);
    }

    private static List<Hit> hits(Judged judged) {
        SearchAnswer answer = INDEX.search(SearchRequest.of(judged.q));
        if (judged.suggested) {
            String better = Objects.requireNonNull(answer.suggestion(), judged.q);
            assertThat(INDEX.search(SearchRequest.of(better)).hits()).as(better).isNotEmpty();
        }
        return answer.hits();
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 1);
    }

    /** The action's id, or that of the item that the hit stands in. */
    private static String answered(Hit hit, Set<String> wanted) {
        ItemRef item = hit.item();
        if (hit.kind() == HitKind.ACTION || item == null) {
            return hit.id();
        }
        String number = item.number();
        String whole = hit.meeting().id() + "#" + number;
        int dot = number.indexOf('.');
        return wanted.contains(whole) || dot < 0 ? whole : hit.meeting().id() + "#" + number.substring(0, dot);
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream in = RelevanceTest.class.getResourceAsStream("/relevance/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
