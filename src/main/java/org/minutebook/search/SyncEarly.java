package org.minutebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * Has the disk keep a segment while others are still being written, so that a commit waits for the last of them only,
 * and for all of its files side by side.
 */
final class SyncEarly extends FilterDirectory {
    /** What a segment is packed into; the files that it is packed from are gone soon after. */
    private static final String PACKED = ".cfs";

    private final Map<String, CompletableFuture<Void>> begun = new ConcurrentHashMap<>();

    SyncEarly(Directory directory) {
        super(directory);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        IndexOutput out = in.createOutput(name, context);
        return name.endsWith(PACKED) ? new Packed(name, out) : out;
    }

    @Override
    public void sync(Collection<String> files) throws IOException {
        List<CompletableFuture<Void>> all = files.stream().map(this::begunOrNow).toList();
        try {
            all.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            throw new IOException("The disk did not keep what was written: " + e.getCause(), e);
        }
    }

    /** What was begun counts once: a commit tried again, or a file written again, is kept anew. */
    private CompletableFuture<Void> begunOrNow(String file) {
        CompletableFuture<Void> early = begun.remove(file);
        return early == null ? begin(file) : early;
    }

    private CompletableFuture<Void> begin(String file) {
        return CompletableFuture.runAsync(() -> keep(file), Thread::startVirtualThread);
    }

    private void keep(String file) {
        try {
            in.sync(Set.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Packed extends FilterIndexOutput {
        private final String name;

        Packed(String name, IndexOutput out) {
            super("packed " + name, name, out);
            this.name = name;
        }

        @Override
        public void close() throws IOException {
            super.close();
            begun.put(name, begin(name));
        }
    }
}
