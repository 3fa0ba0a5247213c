package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minutebook.export.Export;
import org.minutebook.export.ExportFormat;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.Role;
import org.minutebook.model.Version;
import org.minutebook.model.export.ExportEdge;
import org.minutebook.model.export.ExportNode;
import org.minutebook.model.export.ExportSink;

/** What a graph hands over when it is exported. */
interface ExportContract extends GraphUnderTest {
    /** As JSON Lines, which hold everything. */
    static String export(MeetingGraph graph) {
        return export(graph, ExportFormat.JSONL);
    }

    static String export(MeetingGraph graph, ExportFormat format) {
        StringWriter out = new StringWriter();
        try {
            new Export(graph::export).write(format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Test
    default void everyNodeAndEdgeIsThereOnce() {
        put(rich("OPSG_28").build());
        put(rich("OPSG_29").build());

        List<String> lines = export(graph()).lines().toList();

        Map<Boolean, Long> counts = lines.stream()
                .collect(Collectors.partitioningBy(
                        line -> line.startsWith("{\"type\":\"node\""), Collectors.counting()));
        assertThat(List.of(counts.get(true), counts.get(false))).isEqualTo(size());
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(lines).noneMatch(line -> line.contains("\"sequence\"") || line.contains("/in/"));
        assertThat(lines)
                .anyMatch(line ->
                        line.contains("\"id\":\"Person:dave-warner\"") && line.contains("\"name\":\"Dave Warner\""));
    }

    @Test
    default void theOrderInWhichDocumentsCameDoesNotShow() {
        List<Minutes> all = List.of(
                rich("OPSG_28").build(),
                rich("OPSG_29")
                        .attended("DAVE WARNER", "LARGE SUPPLIERS", Role.CHAIR)
                        .build(),
                rich("OPSG_28xx").supersedes("OPSG 29/01", "OPSG 28/01").build(),
                MinutesBuilder.of("OPSG_28", "draft")
                        .version(Version.DRAFT)
                        .on("2020-01-08")
                        .build(),
                MinutesBuilder.of("OPSG_28", "another draft")
                        .version(Version.DRAFT)
                        .on("2020-01-09")
                        .build());
        all.forEach(this::put);
        String expected = export(graph());

        all.reversed().forEach(this::put);
        assertThat(export(graph())).as("put again").isEqualTo(expected);
        empty();
        all.reversed().forEach(this::put);
        assertThat(export(graph())).as("put in reverse").isEqualTo(expected);
        for (Minutes one : all) {
            graph().withdraw(one.document(), nextSequence());
            put(one);
            assertThat(export(graph()))
                    .as("withdrawn and put again: " + one.document())
                    .isEqualTo(expected);
        }
    }

    /** Half of a change in an export would be edges whose ends are not in it. */
    @Test
    default void whoeverWouldChangeTheGraphMeanwhileWaits() {
        put(rich("OPSG_28").build());
        String before = export(graph());
        Minutes other = rich("OPSG_30").build();
        AtomicReference<CompletableFuture<Changes>> writing = new AtomicReference<>();
        StringBuilder nodes = new StringBuilder();
        graph().export(List.of(new ExportSink() {
            @Override
            public void node(ExportNode node) {
                if (writing.get() == null) {
                    long sequence = 99;
                    writing.set(CompletableFuture.supplyAsync(() -> graph().put(entry(other), other, sequence)));
                }
                nodes.append(node.name().id()).append('\n');
            }

            @Override
            public void edge(ExportEdge edge) {
                assertThat(writing.get()).isNotCompleted();
            }
        }));
        writing.get().join();

        assertThat(nodes.toString().lines()).hasSize((int) before.lines()
                .filter(line -> line.startsWith("{\"type\":\"node\""))
                .count());
        assertThat(export(graph())).contains("OPSG_30").isNotEqualTo(before);
    }
}
