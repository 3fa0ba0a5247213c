package org.minutebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.DocumentId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Passage;
import org.minutebook.model.StoreException;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.Suggestions;

/**
 * The search index: meetings, agenda items, actions, decisions and passages, found by their words. Any number of
 * processes may search one while one of them writes it.
 */
public final class SearchIndex implements AutoCloseable {
    /** Held, for a logger that nobody holds forgets its level. Lucene has nothing to tell a user. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /**
     * For each processor. Up to there what a thread writes stays in the caches near it, and whoever writes out last keeps the
     * others waiting for little; below, what each segment costs by itself counts.
     */
    private static final double WRITE_BUFFER_MB = 8;
    /** More share these buffers, for their memory comes out of what documents are read with. */
    private static final int MOST_BUFFERS = 16;

    static {
        LUCENE.setLevel(Level.OFF);
    }

    private final IndexDefinition definition = IndexDefinition.load();
    private final MinutesAnalyzer analyzer = new MinutesAnalyzer();
    private final Directory directory;
    private final String name;
    private final Searchers searchers;
    private final PastViews pasts = new PastViews(analyzer);
    private @Nullable Names names;

    private SearchIndex(Directory directory, @Nullable Path folder) {
        this.directory = directory;
        this.name = folder == null ? "The search index" : "The search index in " + folder;
        this.searchers = new Searchers(directory, folder, definition);
    }

    /** The index in a folder, which is made where it is missing. */
    public static SearchIndex open(Path folder) {
        try {
            Files.createDirectories(folder);
            return new SearchIndex(FSDirectory.open(folder), folder);
        } catch (IOException e) {
            throw new StoreException("The search index in %s can't be opened: %s".formatted(folder, e.getMessage()), e);
        }
    }

    /** An index in memory. */
    public static SearchIndex inMemory() {
        return new SearchIndex(new ByteBuffersDirectory(), null);
    }

    /** How the newest commit stands to what this program writes. */
    public IndexState state() {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return IndexState.MISSING;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return definition.state(reader.getIndexCommit().getUserData());
            }
        } catch (IOException | IllegalArgumentException _) {
            return IndexState.CORRUPT;
        }
    }

    /**
     * How the newest commit stands to what this program writes and to the archive.
     *
     * @param sequence the archive's count of changes
     */
    public IndexState state(long sequence) {
        IndexState state = state();
        if (state == IndexState.MISSING && sequence == 0) {
            return IndexState.OK;
        }
        return state == IndexState.OK && sequence() != sequence ? IndexState.BEHIND : state;
    }

    /** The archive's count of changes at the newest commit; 0 where the index can't be used. */
    public long sequence() {
        try {
            Map<String, String> userData = DirectoryReader.indexExists(directory)
                    ? SegmentInfos.readLatestCommit(directory).getUserData()
                    : Map.of();
            return definition.state(userData) == IndexState.OK ? IndexDefinition.sequence(userData) : 0;
        } catch (IOException _) {
            return 0;
        }
    }

    /** The documents that the index has something of. */
    public Set<DocumentId> documents() {
        try (Searchers.Held held = searchers.acquire(null)) {
            Set<DocumentId> documents = new HashSet<>();
            if (held != null) {
                for (LeafReaderContext leaf : held.searcher().getIndexReader().leaves()) {
                    addDocuments(leaf, documents);
                }
            }
            return documents;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static void addDocuments(LeafReaderContext leaf, Set<DocumentId> documents) throws IOException {
        Terms terms = leaf.reader().terms(IndexField.DOCUMENT.label());
        if (terms == null) {
            return;
        }
        Bits live = leaf.reader().getLiveDocs();
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            DocIdSetIterator units = each.postings(null);
            int doc = units.nextDoc();
            while (doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
                doc = units.nextDoc();
            }
            if (doc != DocIdSetIterator.NO_MORE_DOCS) {
                documents.add(new DocumentId(term.utf8ToString()));
            }
        }
    }

    /**
     * What was said under an agenda item and its sub-items, in the order of the page.
     *
     * @return empty where the index has nothing of that document's item
     */
    public Optional<List<Passage>> said(MeetingId meeting, String item, DocumentId document) {
        try (Searchers.Held held = searchers.acquire(null)) {
            return held == null
                    ? Optional.empty()
                    : SearchHits.paragraphs(held.searcher(), FieldQueries.item(meeting + "#" + item, document));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Answers a request over the newest commit.
     *
     * @throws IllegalArgumentException where the cursor is none
     */
    public SearchAnswer search(SearchRequest request) {
        Long snapshot =
                request.cursor() == null ? null : Cursor.read(request.cursor()).snapshot();
        try (Searchers.Held held = searchers.acquire(snapshot)) {
            return held == null ? nothing(request) : answer(request, held);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Answers a request as of a day: over the units of meetings held by then, and the actions as they stood.
     *
     * @param lives asked for where that day was not asked about since the index changed
     * @throws IllegalArgumentException where the cursor is none
     */
    public SearchAnswer search(SearchRequest request, LocalDate asOf, PastLives lives) {
        try (Searchers.Held now = searchers.acquire(null)) {
            if (now == null) {
                return nothing(request);
            }
            try (Searchers.Held then = pasts.of(now, asOf, lives)) {
                return answer(request, then);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private SearchAnswer answer(SearchRequest request, Searchers.Held held) throws IOException {
        try {
            return new Search(held, searchers, analyzer, request).answer();
        } catch (IndexSearcher.TooManyClauses _) {
            return nothing(request, "This asks for too many words at once: ask for fewer.");
        }
    }

    /**
     * What may complete a text; nothing for a text without letters and digits.
     *
     * @param most at most so many
     */
    public Suggestions suggest(String q, int most) {
        SearchRequest request = SearchRequest.of(q);
        try (Searchers.Held held = searchers.acquire(null)) {
            if (held == null || q.codePoints().noneMatch(WordScanner::isWordChar)) {
                return new Suggestions(q, List.of());
            }
            Search search = new Search(held, searchers, analyzer, request);
            Completions completions = new Completions(held.searcher().getIndexReader(), names(held), search::count);
            return new Suggestions(q, completions.of(q, most));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private synchronized Names names(Searchers.Held held) throws IOException {
        Names known = names;
        if (known == null || known.snapshot() != held.snapshot()) {
            known = Names.of(held);
            names = known;
        }
        return known;
    }

    private static SearchAnswer nothing(SearchRequest request, String... notes) {
        String understood = Query.parse(request.q()).query().print();
        return new SearchAnswer(
                new SearchAnswer.Asked(request.q(), understood, List.of(notes)),
                new SearchAnswer.Total(0, "eq"),
                List.of(),
                Map.of(),
                null,
                null);
    }

    /** Opens the index for writing; what can't be used is replaced by an empty one at the first commit. */
    public SearchWriter writer() {
        IndexState state = state();
        try {
            if (state == IndexState.CORRUPT) {
                for (String file : directory.listAll()) {
                    directory.deleteFile(file);
                }
            }
            IndexWriterConfig config = new IndexWriterConfig(analyzer)
                    .setSimilarity(Searchers.SIMILARITY)
                    .setRAMBufferSizeMB(WRITE_BUFFER_MB
                            * Math.min(MOST_BUFFERS, Runtime.getRuntime().availableProcessors()))
                    .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                    .setCommitOnClose(false)
                    .setOpenMode(
                            state == IndexState.OK
                                    ? IndexWriterConfig.OpenMode.CREATE_OR_APPEND
                                    : IndexWriterConfig.OpenMode.CREATE);
            IndexWriter writer = new IndexWriter(new SyncEarly(directory), config);
            return new SearchWriter(writer, searchers, definition, learnt(state));
        } catch (LockObtainFailedException e) {
            throw new StoreException(name + " is being written by another process: wait until it is done", e);
        } catch (IOException e) {
            throw new StoreException(name + " can't be written: " + e.getMessage(), e);
        }
    }

    private String learnt(IndexState state) throws IOException {
        return state == IndexState.OK
                ? IndexDefinition.learnt(
                        SegmentInfos.readLatestCommit(directory).getUserData())
                : "";
    }

    private StoreException unreadable(IOException e) {
        return new StoreException(name + " can't be read: " + e.getMessage() + "; rebuild it", e);
    }

    @Override
    public void close() {
        try {
            pasts.close();
            searchers.close();
            directory.close();
            analyzer.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
