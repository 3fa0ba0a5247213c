package org.minutebook.search;

import java.io.IOException;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Minutes;
import org.minutebook.model.StoreException;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.DocumentSummary;

/**
 * Changes an index; nothing is seen of it before {@link #commit}, and closing without that drops it. One at a time over
 * all processes; any number of threads may share it.
 */
public final class SearchWriter implements AutoCloseable {
    /**
     * Units up to which what was replaced is dropped at each commit. Until it is, it counts in how rare words are, and
     * hits of the same minutes come in an order that depends on how often they were written. Among more units it counts
     * for little, and dropping it would take long.
     */
    private static final int SMALL = 20_000;

    /** One part in so many of the largest segment may be scattered over others. */
    private static final int SCATTERED = 4;

    private final IndexWriter writer;
    private final Searchers searchers;
    private final IndexDefinition definition;

    private final Queue<WordForms> spare = new ConcurrentLinkedQueue<>();

    private volatile String learnt;

    /** @param learnt the abbreviations that the index knows so far */
    SearchWriter(IndexWriter writer, Searchers searchers, IndexDefinition definition, String learnt) {
        this.learnt = learnt;
        this.writer = writer;
        this.searchers = searchers;
        this.definition = definition;
    }

    /** What a document says, and what is known of it. */
    public record Said(DocumentSummary document, Minutes minutes) {}

    /**
     * Puts what several documents say, on all processors.
     *
     * @param read gets each document when its turn comes, on several threads at once; empty where it says nothing
     */
    public <T> void putAll(Collection<T> documents, Function<T, Optional<Said>> read) {
        each(documents, document -> read.apply(document).ifPresent(said -> put(said.document, said.minutes)));
    }

    /** Each processor takes the next when it is done with one: with shares for each, one that also writes out is late. */
    private static <T> void each(Collection<T> all, Consumer<T> work) {
        Queue<T> left = new ConcurrentLinkedQueue<>(all);
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(_ -> {
                    for (T next = left.poll(); next != null; next = left.poll()) {
                        work.accept(next);
                    }
                });
    }

    /**
     * Puts what a document says in the place of what it said before. Where a final takes the place of a draft, the
     * draft is to be put again, no longer current.
     */
    public void put(DocumentSummary document, Minutes minutes) {
        withForms(forms -> {
            MinutesUnits units = new MinutesUnits(document, minutes, forms);
            Iterable<org.apache.lucene.document.Document> all =
                    () -> units.all().map(unit -> UnitDocument.of(unit, forms)).iterator();
            return writer.updateDocuments(term(minutes.document()), all);
        });
    }

    public void remove(DocumentId document) {
        write(() -> writer.deleteDocuments(term(document)));
    }

    /** Puts actions as they stand now in the place of what was known of them. */
    public void putActions(List<ActionLife> lives) {
        each(
                lives,
                life -> withForms(forms -> {
                    Unit unit = ActionUnit.of(life, forms);
                    return writer.updateDocument(term(IndexField.KEY, unit.key()), UnitDocument.of(unit, forms));
                }));
    }

    public void removeActions(Collection<ActionId> ids) {
        Term[] keys =
                ids.stream().map(id -> term(IndexField.KEY, id.toString())).toArray(Term[]::new);
        write(() -> writer.deleteDocuments(keys));
    }

    /** Has searches understand these abbreviations, and no others, from the next commit on. */
    public void learn(List<Abbreviation> abbreviations) {
        learnt = Abbreviation.lines(abbreviations);
    }

    /** Removes everything. */
    public void clear() {
        write(writer::deleteAll);
    }

    /**
     * Makes the changes last and seen.
     *
     * @param sequence the archive's count of changes up to these
     */
    public void commit(long sequence) {
        flush();
        write(() -> {
            if (writer.getDocStats().maxDoc < SMALL) {
                writer.forceMergeDeletes();
            }
            writer.setLiveCommitData(definition.userData(sequence, learnt).entrySet(), true);
            writer.commit();
            searchers.refresh();
            return 0L;
        });
    }

    /** Writes out what each thread has put; the commit would do so on one thread. */
    private void flush() {
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(_ -> write(() -> {
                    while (writer.flushNextBuffer()) {
                        // the next may be there already
                    }
                    return 0L;
                }));
    }

    /**
     * Puts what commits left in pieces together, for searches take longer in many; what they see stays the same. Where the
     * pieces are few beside what is together already, they stay: a document more is not worth writing all anew. Nothing is
     * done while changes are not committed.
     */
    public void merge() {
        write(() -> {
            if (!writer.hasUncommittedChanges() && isScattered()) {
                writer.forceMerge(1);
                writer.commit();
                searchers.refresh();
            }
            return 0L;
        });
    }

    private boolean isScattered() throws IOException {
        IntSummaryStatistics units = SegmentInfos.readLatestCommit(writer.getDirectory()).asList().stream()
                .mapToInt(segment -> segment.info.maxDoc())
                .summaryStatistics();
        return units.getCount() > 1 && (units.getSum() - units.getMax()) * SCATTERED >= units.getMax();
    }

    @Override
    public void close() {
        write(() -> {
            writer.close();
            return 0L;
        });
    }

    private static Term term(DocumentId document) {
        return term(IndexField.DOCUMENT, document.sha256());
    }

    private static Term term(IndexField field, String value) {
        return new Term(field.label(), value);
    }

    @FunctionalInterface
    private interface FormsChange {
        long run(WordForms forms) throws IOException;
    }

    /** Forms once found serve all documents; each thread has its own while it writes. */
    private void withForms(FormsChange change) {
        WordForms known = spare.poll();
        WordForms forms = known == null ? new WordForms() : known;
        write(() -> change.run(forms));
        spare.add(forms);
    }

    @FunctionalInterface
    private interface Change {
        long run() throws IOException;
    }

    private static void write(Change change) {
        try {
            change.run();
        } catch (IOException e) {
            throw new StoreException("The search index can't be written: " + e.getMessage(), e);
        }
    }
}
