package org.minutebook.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.IngestResult.Outcome;
import org.minutebook.graph.DocumentEntry;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Minutes;
import org.minutebook.model.StoreException;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.parse.CommitteeProfile;
import org.minutebook.source.DocumentFinder;
import org.minutebook.source.DocumentReader;
import org.minutebook.source.DocumentStore;
import org.minutebook.source.UnreadableException;

/** Adds files to the archive, in their order. */
final class Ingest {
    /** The largest file that is read whole; the longest minutes known are a hundredth of it. */
    private static final long LARGEST = 256L << 20;

    private final Stores stores;
    private final IngestListener listener;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<IngestResult> results = new ArrayList<>();

    Ingest(Stores stores, IngestListener listener) {
        this.stores = stores;
        this.listener = listener;
    }

    /** Adds what the paths name. Holds the data folder's write lock meanwhile. */
    List<IngestResult> run(Collection<Path> paths) {
        DocumentFinder.Found found = DocumentFinder.find(paths);
        try (WriteLock _ = WriteLock.take(stores.folder());
                IndexSync sync = new IndexSync(stores)) {
            sync.catchUp();
            listener.started(found.files().size() + found.missing().size());
            for (DocumentFinder.Missing missing : found.missing()) {
                finish(failed(missing.path(), missing.reason()));
            }
            ReadAhead.each(found.files(), file -> file.toFile().length(), file -> read(file, sync), rest -> {
                waiting.add(rest.get());
                if (sync.isDue()) {
                    finish(sync);
                    sync.commitIfDue();
                }
            });
            finish(sync);
            sync.finish();
        }
        return results;
    }

    /** Keeps the profiles and reads the documents again that they make a difference to. Holds the write lock meanwhile. */
    void adopt(List<CommitteeProfile> profiles) {
        try (WriteLock _ = WriteLock.take(stores.folder());
                IndexSync sync = new IndexSync(stores)) {
            sync.catchUp();
            profiles.forEach(stores.committees()::keep);
            Set<String> codes = profiles.stream().map(CommitteeProfile::code).collect(Collectors.toSet());
            for (DocumentSummary document : sync.documents()) {
                Minutes minutes = stores.reread(document.id(), document.name()).minutes();
                boolean theirs = codes.contains(minutes.meeting().id().committee());
                if (theirs || !minutes.meeting().id().equals(document.meeting())) {
                    sync.put(entry(document), minutes);
                    sync.commitIfDue();
                }
            }
            sync.finish();
        }
    }

    /** Makes graph and index anew from the documents that are kept. Holds the write lock meanwhile. */
    List<IngestResult> rebuild() {
        try (WriteLock _ = WriteLock.take(stores.folder());
                IndexSync sync = new IndexSync(stores)) {
            List<DocumentSummary> documents = sync.clear();
            listener.started(documents.size());
            ReadAhead.each(documents, DocumentSummary::size, document -> reread(document, sync), rest -> {
                waiting.add(rest.get());
                if (sync.isDue()) {
                    finish(sync);
                }
            });
            finish(sync);
            sync.finish();
        }
        return results;
    }

    /** Reads a kept document ahead of its turn, and tells what is left to do then. */
    private Supplier<Waiting> reread(DocumentSummary document, IndexSync sync) {
        Path path = Path.of(document.origin());
        try {
            Minutes minutes = stores.reread(document.id(), document.name()).minutes();
            return () -> {
                sync.put(entry(document), minutes);
                return new Waiting(
                        new IngestResult(
                                path, Outcome.REBUILT, minutes.meeting().id(), summary(minutes)),
                        document.id());
            };
        } catch (StoreException e) {
            return () -> {
                sync.note(entry(document), String.valueOf(e.getMessage()));
                return unread(path, String.valueOf(e.getMessage()));
            };
        }
    }

    static DocumentEntry entry(DocumentSummary document) {
        return new DocumentEntry(
                document.id(), document.name(), document.origin(), document.mediaType(), document.size());
    }

    /** What becomes of a file if the graph takes its document. */
    private record Waiting(IngestResult result, @Nullable DocumentId document) {}

    /** Nothing is told to be done before the graph has it. */
    private void finish(IndexSync sync) {
        Map<DocumentId, String> refused = sync.write();
        for (Waiting one : waiting) {
            String reason = one.document() == null ? null : refused.get(one.document());
            finish(reason == null ? one.result() : failed(one.result().path(), reason));
        }
        waiting.clear();
    }

    private void finish(IngestResult result) {
        results.add(result);
        listener.finished(result);
    }

    /** Reads a file ahead of its turn, unless it is here already, and tells what is left to do then. */
    private Supplier<Waiting> read(Path file, IndexSync sync) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableException("it has %,d MB; minutes of more than %,d MB are not read"
                        .formatted(Files.size(file) >> 20, LARGEST >> 20));
            }
            byte[] bytes = Files.readAllBytes(file);
            DocumentId id = DocumentReader.identify(bytes);
            if (sync.document(id).isPresent()) {
                return () -> unchanged(id, file, bytes, sync)
                        .orElseGet(() -> read(file, sync).get());
            }
            Reader.Read read = stores.read(file.toString(), bytes);
            return () -> unchanged(id, file, bytes, sync).orElseGet(() -> add(file, bytes, read, sync));
        } catch (AccessDeniedException e) {
            return () -> unread(file, "it can't be opened: check its permissions");
        } catch (UnreadableException e) {
            return () -> unread(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return () -> unread(file, "it can't be read: " + e.getMessage());
        }
    }

    /** Empty where nothing has these bytes. */
    private Optional<Waiting> unchanged(DocumentId id, Path file, byte[] bytes, IndexSync sync) {
        return sync.document(id).map(same -> {
            if (file.toString().compareTo(same.origin()) < 0) {
                rename(same, file, bytes, sync);
            }
            String where = same.origin().equals(file.toString()) ? "unchanged" : "the same bytes as " + same.name();
            return new Waiting(new IngestResult(file, Outcome.UNCHANGED, same.meeting(), where), id);
        });
    }

    private Waiting add(Path file, byte[] bytes, Reader.Read read, IndexSync sync) {
        DocumentId id = read.text().id();
        Optional<DocumentSummary> before = sync.documentFrom(file.toString());
        String name = file.getFileName().toString();
        stores.documents().keep(new DocumentStore.Kept(id, name, file.toString()), bytes);
        if (read.text().recognised()) {
            stores.documents().keepReading(read.text());
        }
        sync.add(
                new DocumentEntry(id, name, file.toString(), read.text().mediaType(), bytes.length),
                read.minutes(),
                before.orElse(null));
        Outcome outcome = before.isPresent() ? Outcome.REPLACED : Outcome.ADDED;
        return new Waiting(
                new IngestResult(file, outcome, read.minutes().meeting().id(), summary(read.minutes())), id);
    }

    /** Of files with the same bytes the first by its path gives the document its name, whichever was added first. */
    private void rename(DocumentSummary document, Path file, byte[] bytes, IndexSync sync) {
        String name = file.getFileName().toString();
        stores.documents().keep(new DocumentStore.Kept(document.id(), name, file.toString()), bytes);
        Reader.Read read = stores.reread(document.id(), name);
        sync.put(
                new DocumentEntry(
                        document.id(), name, file.toString(), read.text().mediaType(), document.size()),
                read.minutes());
    }

    private static String summary(Minutes minutes) {
        String date = minutes.meeting().date() == null
                ? ""
                : " of " + minutes.meeting().date();
        return "%s%s: %d items, %d actions raised, %d reviewed, %d decisions"
                .formatted(
                        minutes.meeting().id(),
                        date,
                        minutes.items().size(),
                        minutes.raised().size(),
                        minutes.reviews().size(),
                        minutes.decisions().size());
    }

    private static Waiting unread(Path path, String reason) {
        return new Waiting(failed(path, reason), null);
    }

    private static IngestResult failed(Path path, String reason) {
        return new IngestResult(path, Outcome.FAILED, null, reason);
    }
}
