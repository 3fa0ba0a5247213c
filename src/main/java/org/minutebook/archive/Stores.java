package org.minutebook.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.graph.GraphAddress;
import org.minutebook.graph.MeetingGraph;
import org.minutebook.model.DocumentId;
import org.minutebook.model.StoreException;
import org.minutebook.parse.CommitteeProfile;
import org.minutebook.search.SearchIndex;
import org.minutebook.source.DocumentStore;
import org.minutebook.source.DocumentText;
import org.minutebook.source.UnreadableException;

/**
 * The three stores of a data folder. The graph is opened by the first who asks for it: a search needs none, and starting
 * the embedded server takes seconds.
 */
final class Stores implements AutoCloseable {
    private final Path folder;
    private final GraphAddress address;
    private final DocumentStore documents;
    private final SearchIndex index;
    private final Committees committees;
    private final TopicNames topicNames;
    private final Corrections corrections;
    private List<String> known = List.of();
    private Reader reader = new Reader();
    private @Nullable MeetingGraph graph;

    Stores(Path folder, GraphAddress address) {
        this.folder = made(folder);
        this.address = address;
        this.committees = new Committees(folder.resolve("committees"));
        this.topicNames = new TopicNames(folder);
        this.corrections = new Corrections(folder);
        this.documents = new DocumentStore(folder.resolve("documents"));
        this.index = SearchIndex.open(folder.resolve("index"));
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(
                    "The data folder %s can't be made (%s); check its permissions, or name another with --data"
                            .formatted(folder, e.getClass().getSimpleName()),
                    e);
        }
    }

    Path folder() {
        return folder;
    }

    DocumentStore documents() {
        return documents;
    }

    SearchIndex index() {
        return index;
    }

    Committees committees() {
        return committees;
    }

    TopicNames topicNames() {
        return topicNames;
    }

    Corrections corrections() {
        return corrections;
    }

    /** A reader that knows the committees of the data folder as they are now: another process may have added one. */
    synchronized Reader reader() {
        List<CommitteeProfile> kept = committees.kept();
        List<String> files = kept.stream().map(CommitteeProfile::yaml).toList();
        if (!files.equals(known)) {
            reader = new Reader(kept);
            known = files;
        }
        return reader;
    }

    synchronized MeetingGraph graph() {
        MeetingGraph open = graph;
        if (open == null) {
            open = MeetingGraph.open(address);
            graph = open;
        }
        return open;
    }

    /** The graph, where someone asked for it before. */
    synchronized Optional<MeetingGraph> openGraph() {
        return Optional.ofNullable(graph);
    }

    /**
     * Reads a document, with the corrections that hold.
     *
     * @throws UnreadableException where it can't be read or holds no minutes, saying why
     */
    Reader.Read read(String name, byte[] bytes) throws UnreadableException {
        return corrected(reader().read(name, bytes));
    }

    private Reader.Read corrected(Reader.Read read) {
        return new Reader.Read(read.text(), Corrected.of(read.minutes(), corrections.holding()));
    }

    /** Reads a document that is kept, and so was read before, with the corrections that hold. */
    Reader.Read reread(DocumentId id, String name) {
        return corrected(asRead(id, name));
    }

    /** The same without any. */
    Reader.Read asRead(DocumentId id, String name) {
        try {
            Optional<DocumentText> scan = documents.read(id);
            Reader now = reader();
            return scan.isPresent() ? now.read(scan.get()) : now.read(name, documents.bytes(id));
        } catch (UnreadableException e) {
            throw new StoreException(
                    "Document %s (%s) was read before and can't be now: %s".formatted(name, id, e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        try (SearchIndex _ = index) {
            openGraph().ifPresent(MeetingGraph::close);
        }
    }
}
