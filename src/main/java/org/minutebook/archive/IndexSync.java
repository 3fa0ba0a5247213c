package org.minutebook.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.graph.Changes;
import org.minutebook.graph.DocumentEntry;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.ActionId;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Minutes;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.search.Abbreviation;
import org.minutebook.search.IndexState;
import org.minutebook.search.SearchWriter;
import org.minutebook.source.DocumentStore;

/**
 * Changes graph and index together. The graph's transaction comes first and is the word; the index follows, at the
 * latest on the next opening, which finds its sequence behind the graph's.
 */
final class IndexSync implements AutoCloseable {
    private static final long COMMIT_EVERY_NANOS = 1_000_000_000;
    private static final int LIVES_AT_ONCE = 500;

    private final Stores stores;
    private final MeetingGraph graph;
    private final SearchWriter writer;
    private final Map<DocumentId, DocumentSummary> documents = new HashMap<>();
    private final Set<ActionId> changedActions = new HashSet<>();
    private final Set<DocumentId> changedDocuments = new HashSet<>();
    private final Map<DocumentId, Minutes> justRead = new HashMap<>();
    private long sequence;
    private long committed;
    private long lastCommit = System.nanoTime();

    IndexSync(Stores stores) {
        this.stores = stores;
        this.graph = stores.graph();
        this.sequence = graph.sequence();
        boolean usable = stores.index().state() == IndexState.OK;
        this.committed = usable ? stores.index().sequence() : -1;
        this.writer = stores.index().writer();
        reload();
    }

    private void reload() {
        documents.clear();
        graph.documents().forEach(document -> documents.put(document.id(), document));
    }

    List<DocumentSummary> documents() {
        return List.copyOf(documents.values());
    }

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
            writer.clear();
            changedDocuments.addAll(documents.keySet());
            changedActions.addAll(allActions());
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
        for (DocumentSummary document : List.copyOf(documents.values())) {
            documentFrom(document.origin())
                    .filter(latest -> latest.sequence() > document.sequence())
                    .ifPresent(latest -> withdraw(document));
        }
        if (stores.corrections().isPending()) {
            for (DocumentSummary document : List.copyOf(documents.values())) {
                if (document.meeting() != null) {
                    put(
                            Ingest.entry(document),
                            stores.reread(document.id(), document.name()).minutes());
                }
            }
        }
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
        changedDocuments.clear();
        changedActions.clear();
        justRead.clear();
        writer.clear();
        return there;
    }

    /** Keeps note of a document whose bytes say nothing any more. */
    void note(DocumentEntry entry, String reason) {
        Diagnostic why = new Diagnostic(Diagnostic.Kind.SOURCE, reason, null);
        note(graph.note(entry, List.of(why), ++sequence));
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
    }

    private List<ActionId> allActions() {
        List<ActionId> ids = new ArrayList<>();
        String cursor = null;
        do {
            Page<ActionSummary> page = graph.actions(ActionFilter.ALL, LIVES_AT_ONCE, cursor);
            page.items().forEach(action -> ids.add(action.id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    void put(DocumentEntry entry, Minutes minutes) {
        Changes changes = graph.put(entry, minutes, ++sequence);
        note(changes);
        changedDocuments.add(entry.id());
        justRead.put(entry.id(), minutes);
        documents.put(entry.id(), summary(entry, minutes));
    }

    /** What is known of a document until the graph tells more, at the commit. */
    private DocumentSummary summary(DocumentEntry entry, Minutes minutes) {
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

    void withdraw(DocumentSummary document) {
        note(graph.withdraw(document.id(), ++sequence));
        writer.remove(document.id());
        changedDocuments.remove(document.id());
        documents.remove(document.id());
        stores.documents().drop(document.id());
    }

    private void note(Changes changes) {
        changedActions.addAll(changes.actions());
        changedDocuments.addAll(changes.nowCurrent());
        changedDocuments.addAll(changes.noLongerCurrent());
    }

    void commitIfDue() {
        if (System.nanoTime() - lastCommit > COMMIT_EVERY_NANOS) {
            commit();
        }
    }

    /** Brings the index to where the graph is. */
    void commit() {
        if (committed == sequence) {
            return;
        }
        reload();
        changedDocuments.parallelStream().forEach(this::write);
        putActions(List.copyOf(changedActions));
        writer.learn(graph.abbreviations().stream()
                .map(learnt -> new Abbreviation(learnt.term(), learnt.expansion()))
                .toList());
        writer.commit(sequence);
        committed = sequence;
        lastCommit = System.nanoTime();
        changedDocuments.clear();
        changedActions.clear();
        justRead.clear();
    }

    private void write(DocumentId id) {
        DocumentSummary document = documents.get(id);
        if (document != null && document.meeting() != null) {
            Minutes read = justRead.get(id);
            writer.put(
                    document, read == null ? stores.reread(id, document.name()).minutes() : read);
        }
    }

    private void putActions(List<ActionId> ids) {
        for (int from = 0; from < ids.size(); from += LIVES_AT_ONCE) {
            List<ActionId> some = ids.subList(from, Math.min(ids.size(), from + LIVES_AT_ONCE));
            List<ActionLife> lives = graph.lives(some);
            Set<ActionId> gone = new HashSet<>(some);
            lives.forEach(life -> gone.remove(life.action().id()));
            writer.removeActions(gone);
            writer.putActions(lives);
        }
    }

    @Override
    public void close() {
        writer.close();
    }
}
