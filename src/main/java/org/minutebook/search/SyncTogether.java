package org.minutebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;

/** Has the disk keep the files of a commit side by side: one after the other, each waits for those before it. */
final class SyncTogether extends FilterDirectory {
    SyncTogether(Directory directory) {
        super(directory);
    }

    @Override
    public void sync(Collection<String> files) throws IOException {
        try {
            files.parallelStream().forEach(this::sync);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void sync(String file) {
        try {
            in.sync(Set.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
