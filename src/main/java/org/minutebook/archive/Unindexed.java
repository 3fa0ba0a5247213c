package org.minutebook.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.graph.Changes;
import org.minutebook.graph.DocumentChange;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Minutes;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.search.Abbreviation;
import org.minutebook.search.SearchWriter;

/** What has changed in the graph and is not in the index yet. */
final class Unindexed implements AutoCloseable {
    static final int LIVES_AT_ONCE = 500;

    private final Stores stores;
    private final MeetingGraph graph;
    private final SearchWriter writer;
    private final Set<ActionId> actions = new HashSet<>();
    private final Set<DocumentId> documents = new HashSet<>();
    private final Map<DocumentId, Minutes> justRead = new HashMap<>();

    Unindexed(Stores stores) {
        this.stores = stores;
        this.graph = stores.graph();
        this.writer = stores.index().writer();
    }

    void add(Changes changes) {
        actions.addAll(changes.actions());
        documents.addAll(changes.told());
        documents.addAll(changes.nowCurrent());
        documents.addAll(changes.noLongerCurrent());
    }

    void add(DocumentChange change) {
        switch (change) {
            case DocumentChange.Put put -> {
                if (documents.contains(put.id())) {
                    justRead.put(put.id(), put.minutes());
                }
            }
            case DocumentChange.Note _, DocumentChange.Withdraw _ -> {
                writer.remove(change.id());
                documents.remove(change.id());
            }
        }
    }

    /** Empties the index, to be filled with all of these. */
    void all(Collection<DocumentId> documents, Collection<ActionId> actions) {
        forget();
        writer.clear();
        this.documents.addAll(documents);
        this.actions.addAll(actions);
    }

    /** Brings the index to where the graph is. */
    void commit(Map<DocumentId, DocumentSummary> there, long sequence) {
        List<DocumentSummary> told = documents.stream()
                .map(there::get)
                .filter(document -> document != null && document.meeting() != null)
                .toList();
        writer.putAll(told, this::said);
        put(List.copyOf(actions));
        writer.learn(graph.abbreviations().stream()
                .map(learnt -> new Abbreviation(learnt.term(), learnt.expansion()))
                .toList());
        writer.commit(sequence);
        forget();
    }

    /** After the last commit. */
    void merge() {
        writer.merge();
    }

    private Optional<SearchWriter.Said> said(DocumentSummary document) {
        @Nullable Minutes read = justRead.get(document.id());
        return Optional.of(new SearchWriter.Said(
                document,
                read == null ? stores.reread(document.id(), document.name()).minutes() : read));
    }

    private void put(List<ActionId> ids) {
        for (int from = 0; from < ids.size(); from += LIVES_AT_ONCE) {
            List<ActionId> some = ids.subList(from, Math.min(ids.size(), from + LIVES_AT_ONCE));
            List<ActionLife> lives = graph.lives(some);
            Set<ActionId> gone = new HashSet<>(some);
            lives.forEach(life -> gone.remove(life.action().id()));
            writer.removeActions(gone);
            writer.putActions(lives);
        }
    }

    private void forget() {
        documents.clear();
        actions.clear();
        justRead.clear();
    }

    @Override
    public void close() {
        writer.close();
    }
}
