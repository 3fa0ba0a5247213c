package org.minutebook.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.minutebook.model.export.ExportSink;

/** Writes a graph in one of the formats. */
public final class Export {
    private final Consumer<List<ExportSink>> graph;

    /** @param graph hands itself over, once to each sink */
    public Export(Consumer<List<ExportSink>> graph) {
        this.graph = graph;
    }

    /**
     * Writes a format that is one file, and flushes.
     *
     * @throws IllegalArgumentException for one that is several
     */
    public void write(ExportFormat format, Writer out) throws IOException {
        switch (format) {
            case GRAPHML -> {
                Columns columns = new Columns();
                GraphMlWriter writer = new GraphMlWriter(columns, out);
                hand(List.of(columns, writer));
                writer.end();
            }
            case JSONL -> hand(List.of(new LinesWriter(out)));
            case CYPHER -> {
                CypherWriter writer = new CypherWriter(out);
                hand(List.of(writer));
                writer.end();
            }
            case CSV -> throw new IllegalArgumentException("A graph as CSV is several tables");
        }
        out.flush();
    }

    /** Writes a table for each kind of node and edge. */
    public void writeTables(Tables to) throws IOException {
        Columns columns = new Columns();
        try (TableWriter writer = new TableWriter(columns, to)) {
            hand(List.of(columns, writer));
        }
    }

    private void hand(List<ExportSink> sinks) throws IOException {
        try {
            graph.accept(sinks);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
