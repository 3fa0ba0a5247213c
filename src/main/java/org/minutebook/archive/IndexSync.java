package org.minutebook.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.graph.DocumentChange;
import org.minutebook.graph.DocumentEntry;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.ActionId;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Minutes;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.search.IndexState;
import org.minutebook.source.DocumentStore;

/**
 * Changes graph and index together. The graph's transaction comes first and is the word; the index follows, at the
 * latest on the next opening, which finds its sequence behind the graph's. Changes wait for others to share a transaction
 * with, until {@link #write} or {@link #commit}.
 */
final class IndexSync implements AutoCloseable {
    private static final long COMMIT_EVERY_NANOS = 1_000_000_000;

    private final Stores stores;
    private final MeetingGraph graph;
    private final Batches batches;
    private final Unindexed unindexed;
    private final Map<DocumentId, DocumentSummary> documents = new ConcurrentHashMap<>();
    private final Set<DocumentId> fresh = new HashSet<>();
    private long sequence;
    private long committed;
    private long lastCommit = System.nanoTime();

    IndexSync(Stores stores) {
        this.stores = stores;
        this.graph = stores.graph();
        this.batches = new Batches(graph);
        this.sequence = graph.sequence();
        boolean usable = stores.index().state() == IndexState.OK;
        this.committed = usable ? stores.index().sequence() : -1;
        this.unindexed = new Unindexed(stores);
        reload();
    }

    private void reload() {
        documents.clear();
        graph.documents().forEach(document -> documents.put(document.id(), document));
    }

    /** With the changes that wait. */
    List<DocumentSummary> documents() {
        return List.copyOf(documents.values());
    }

    /** May be asked by any thread. */
    Optional<DocumentSummary> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    Optional<DocumentSummary> documentFrom(String origin) {
        return documents.values().stream()
                .filter(document -> document.origin().equals(origin))
                .max(Comparator.comparingLong(DocumentSummary::sequence));
    }

    /**
     * Finishes what a crash left undone: documents kept but not in the graph, a document whose place another from the
     * same origin took, changes of the graph that are not in the index.
     */
    void catchUp() {
        settle();
        if (committed != sequence) {
            unindexed.all(documents.keySet(), allActions());
            commit();
        }
        stores.corrections().settled();
    }

    /** The part of it that brings the graph to where the documents are. */
    private void settle() {
        for (DocumentStore.Kept kept : stores.documents().all()) {
            if (!documents.containsKey(kept.id())) {
                restore(kept);
            }
        }
        for (DocumentSummary document : documents()) {
            documentFrom(document.origin())
                    .filter(latest -> latest.sequence() > document.sequence())
                    .ifPresent(_ -> withdraw(document));
        }
        if (stores.corrections().isPending()) {
            for (DocumentSummary document : documents()) {
                if (document.meeting() != null) {
                    put(
                            Ingest.entry(document),
                            stores.reread(document.id(), document.name()).minutes());
                    writeIfDue();
                }
            }
        }
        write();
    }

    /**
     * Empties graph and index, to be filled again. Searches see the index as it was until the next commit; a crash before
     * that leaves a graph that is ahead of the index and lacks documents, which the next opening mends.
     *
     * @return the documents that there are, in the order in which they were added
     */
    List<DocumentSummary> clear() {
        settle();
        List<DocumentSummary> there = documents.values().stream()
                .sorted(Comparator.comparingLong(DocumentSummary::sequence))
                .toList();
        graph.clear(++sequence);
        documents.clear();
        unindexed.all(List.of(), List.of());
        return there;
    }

    private void restore(DocumentStore.Kept kept) {
        if (documentFrom(kept.origin()).isPresent()) {
            stores.documents().drop(kept.id());
            return;
        }
        byte[] bytes = stores.documents().bytes(kept.id());
        Reader.Read read = stores.reread(kept.id(), kept.name());
        put(
                new DocumentEntry(
                        kept.id(), kept.name(), kept.origin(), read.text().mediaType(), bytes.length),
                read.minutes());
        writeIfDue();
    }

    private List<ActionId> allActions() {
        List<ActionId> ids = new ArrayList<>();
        String cursor = null;
        do {
            Page<ActionSummary> page = graph.actions(ActionFilter.ALL, Unindexed.LIVES_AT_ONCE, cursor);
            page.items().forEach(action -> ids.add(action.id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    /** Takes in what a document says that was there before. */
    void put(DocumentEntry entry, Minutes minutes) {
        batches.add(List.of(taken(entry, minutes)));
    }

    private DocumentChange.Put taken(DocumentEntry entry, Minutes minutes) {
        documents.put(entry.id(), summary(entry, minutes, ++sequence));
        return new DocumentChange.Put(entry, minutes, sequence);
    }

    /**
     * Takes in a document that was not.
     *
     * @param before whose place it takes: that one goes with the same step, or stays where this one can't come
     */
    void add(DocumentEntry entry, Minutes minutes, @Nullable DocumentSummary before) {
        fresh.add(entry.id());
        if (before == null) {
            put(entry, minutes);
            return;
        }
        DocumentChange.Put put = taken(entry, minutes);
        documents.remove(before.id());
        batches.add(List.of(put, new DocumentChange.Withdraw(before.id(), ++sequence)));
    }

    /** Keeps note of a document whose bytes say nothing any more. */
    void note(DocumentEntry entry, String reason) {
        Diagnostic why = new Diagnostic(Diagnostic.Kind.SOURCE, reason, null);
        batches.add(List.of(new DocumentChange.Note(entry, List.of(why), ++sequence)));
    }

    private void withdraw(DocumentSummary document) {
        documents.remove(document.id());
        batches.add(List.of(new DocumentChange.Withdraw(document.id(), ++sequence)));
    }

    /** What is known of a document until the graph tells more, at the commit. */
    private static DocumentSummary summary(DocumentEntry entry, Minutes minutes, long sequence) {
        return new DocumentSummary(
                entry.id(),
                entry.name(),
                entry.origin(),
                entry.mediaType(),
                entry.size(),
                sequence,
                minutes.meeting().id(),
                minutes.meeting().version(),
                minutes.meeting().classification(),
                true,
                minutes.diagnostics());
    }

    /** Whether nothing waits, or that for long enough. */
    boolean isDue() {
        return batches.isDue();
    }

    private void writeIfDue() {
        if (isDue()) {
            write();
        }
    }

    /**
     * Brings what waits into the graph.
     *
     * @return the documents that it does not take, with its reasons: new ones are dropped, those that were there are noted
     */
    Map<DocumentId, String> write() {
        Batches.Outcome outcome = batches.write();
        outcome.changes().forEach(unindexed::add);
        outcome.made().forEach(unindexed::add);
        outcome.made().stream()
                .filter(DocumentChange.Withdraw.class::isInstance)
                .forEach(withdrawn -> stores.documents().drop(withdrawn.id()));
        Map<DocumentId, Batches.Refused> refused = outcome.refused();
        if (!refused.isEmpty()) {
            sequence = graph.sequence();
            reload();
            refused.values().forEach(this::refuse);
            fresh.clear();
            write();
        }
        fresh.clear();
        return refused.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().reason()));
    }

    private void refuse(Batches.Refused refused) {
        if (fresh.contains(refused.put().id())) {
            stores.documents().drop(refused.put().id());
        } else {
            note(refused.put().document(), refused.reason());
        }
    }

    void commitIfDue() {
        if (System.nanoTime() - lastCommit > COMMIT_EVERY_NANOS) {
            commit();
        }
    }

    /** Brings the index to where the graph is. */
    void commit() {
        write();
        if (committed == sequence) {
            return;
        }
        reload();
        unindexed.commit(documents, sequence);
        committed = sequence;
        lastCommit = System.nanoTime();
    }

    /** Brings the index to where the graph is, for the last time: what many commits left in pieces is put together. */
    void finish() {
        commit();
        unindexed.merge();
    }

    @Override
    public void close() {
        unindexed.close();
    }
}
