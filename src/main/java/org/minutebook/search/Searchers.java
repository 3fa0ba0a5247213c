package org.minutebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.StoreException;

/**
 * Searchers over the newest commit, whichever process made it. Whether there is a newer one is asked before each search,
 * which costs a look at the folder's time; only where that changed, or now and then, the commits themselves are read.
 */
final class Searchers implements AutoCloseable {
    static final Similarity SIMILARITY = new BM25Similarity();

    private static final long LOOK_ANYWAY_AFTER = TimeUnit.MILLISECONDS.toNanos(500);
    private static final double KEEP_SECONDS = 120;

    /** A searcher and the words that its index knows to mean the same, held until closed. */
    record Held(IndexSearcher searcher, Thesaurus thesaurus, long snapshot, Release release) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            release.release(searcher);
        }
    }

    /** Gives a searcher back. */
    @FunctionalInterface
    interface Release {
        void release(IndexSearcher searcher) throws IOException;
    }

    private final Directory directory;
    private final @Nullable Path folder;
    private final IndexDefinition definition;
    private final WithPassages passages = new WithPassages();
    private final SearcherLifetimeManager snapshots = new SearcherLifetimeManager();
    private @Nullable SearcherManager manager;
    private volatile Thesaurus thesaurus = new Thesaurus("");
    private long seenTime = Long.MIN_VALUE;
    private long lookedAt;

    Searchers(Directory directory, @Nullable Path folder, IndexDefinition definition) {
        this.directory = directory;
        this.folder = folder;
        this.definition = definition;
    }

    /**
     * A searcher over the newest commit, or over an older one while that is kept.
     *
     * @param snapshot the older one's number, null for the newest
     * @return null where nothing was ever written
     */
    @Nullable
    Held acquire(@Nullable Long snapshot) throws IOException {
        IndexSearcher older = snapshot == null ? null : snapshots.acquire(snapshot);
        if (older != null) {
            return held(older, snapshots::release);
        }
        SearcherManager current = refreshed(false);
        if (current == null) {
            return null;
        }
        IndexSearcher newest = current.acquire();
        return held(newest, current::release);
    }

    private Held held(IndexSearcher searcher, Release release) throws IOException {
        DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
        String learnt = IndexDefinition.learnt(reader.getIndexCommit().getUserData());
        Thesaurus known = thesaurus;
        if (!known.isOf(learnt)) {
            known = new Thesaurus(learnt);
            thesaurus = known;
        }
        return new Held(searcher, known, reader.getVersion(), release);
    }

    /** Keeps the searcher for those who page on; for some minutes. What is of the past is kept where it is made. */
    long keep(Held held) throws IOException {
        if (!(held.searcher().getIndexReader() instanceof DirectoryReader)) {
            return held.snapshot();
        }
        long snapshot = snapshots.record(held.searcher());
        snapshots.prune(new SearcherLifetimeManager.PruneByAge(KEEP_SECONDS));
        return snapshot;
    }

    /** A searcher that finds passages too, while the other is held. */
    IndexSearcher withPassages(Held held) throws IOException {
        return passages.over(held.searcher());
    }

    /** Looks for a newer commit now, as after a commit of our own. */
    void refresh() throws IOException {
        refreshed(true);
    }

    private synchronized @Nullable SearcherManager refreshed(boolean now) throws IOException {
        if (manager == null) {
            if (!DirectoryReader.indexExists(directory)) {
                return null;
            }
            manager = new SearcherManager(directory, new Checked());
        } else if (now || mayHaveChanged()) {
            manager.maybeRefreshBlocking();
        }
        return manager;
    }

    private boolean mayHaveChanged() throws IOException {
        long now = System.nanoTime();
        long time = folder == null ? now : Files.getLastModifiedTime(folder).to(TimeUnit.NANOSECONDS);
        if (time == seenTime && now - lookedAt < LOOK_ANYWAY_AFTER) {
            return false;
        }
        seenTime = time;
        lookedAt = now;
        return true;
    }

    @Override
    public synchronized void close() throws IOException {
        snapshots.close();
        if (manager != null) {
            manager.close();
        }
    }

    /** Refuses what another version wrote. */
    private final class Checked extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            IndexState state =
                    definition.state(((DirectoryReader) reader).getIndexCommit().getUserData());
            if (state != IndexState.OK) {
                throw new StoreException("The search index " + state.reason() + "; index or serve make it anew", null);
            }
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(SIMILARITY);
            return searcher;
        }
    }
}
