package org.minutebook.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.graph.Changes;
import org.minutebook.graph.DocumentChange;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.DocumentId;
import org.minutebook.model.RefusedException;

/**
 * Changes of documents on their way into the graph, several in one transaction: twenty take it about as long as five. Where
 * it refuses them, each is tried by itself, so that one document never costs another its place.
 */
final class Batches {
    private static final int DOCUMENTS = 25;
    private static final long BYTES = 4 << 20;
    private static final long PATIENCE_NANOS = 1_000_000_000;

    private final MeetingGraph graph;
    private List<List<DocumentChange>> waiting = new ArrayList<>();
    private long since = System.nanoTime();

    Batches(MeetingGraph graph) {
        this.graph = graph;
    }

    /**
     * What became of them.
     *
     * @param made those that are in the graph, in their order
     * @param changes what that may have changed for readers
     * @param refused those that the graph does not take, with its reason
     */
    record Outcome(List<DocumentChange> made, List<Changes> changes, Map<DocumentId, Refused> refused) {}

    /** A document that the graph does not take. */
    record Refused(DocumentChange.Put put, String reason) {}

    /** Changes that stand or fall together. */
    void add(List<DocumentChange> together) {
        if (waiting.isEmpty()) {
            since = System.nanoTime();
        }
        waiting.add(List.copyOf(together));
    }

    /** Whether to wait for more would win nothing, or keep somebody waiting. */
    boolean isDue() {
        return waiting.isEmpty()
                || waiting.size() >= DOCUMENTS
                || waiting.stream().mapToLong(Batches::bytes).sum() >= BYTES
                || System.nanoTime() - since > PATIENCE_NANOS;
    }

    /** Where the batch ends that begins there: before it has too many documents, or too long ones. */
    private int cut(int from) {
        int end = from;
        long bytes = 0;
        while (end < waiting.size() && end - from < DOCUMENTS && bytes < BYTES) {
            bytes += bytes(waiting.get(end));
            end++;
        }
        return end;
    }

    private static long bytes(List<DocumentChange> together) {
        return together.getFirst() instanceof DocumentChange.Put put
                ? put.document().size()
                : 0;
    }

    /** Brings all that waits into the graph. */
    Outcome write() {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        int from = 0;
        while (from < waiting.size()) {
            int end = cut(from);
            write(waiting.subList(from, end), outcome);
            from = end;
        }
        waiting = new ArrayList<>();
        return outcome;
    }

    private void write(List<List<DocumentChange>> batch, Outcome outcome) {
        List<DocumentChange> changes = batch.stream().flatMap(List::stream).toList();
        try {
            outcome.changes().add(graph.change(changes));
            outcome.made().addAll(changes);
        } catch (RefusedException e) {
            if (batch.size() > 1) {
                batch.forEach(alone -> write(List.of(alone), outcome));
            } else if (changes.getFirst() instanceof DocumentChange.Put put) {
                outcome.refused().put(put.id(), new Refused(put, String.valueOf(e.getMessage())));
            } else {
                throw e;
            }
        }
    }
}
