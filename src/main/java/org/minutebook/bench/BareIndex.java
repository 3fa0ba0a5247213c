package org.minutebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.minutebook.model.Minutes;
import org.minutebook.model.Passage;

/** What Lucene does with the same passages and nothing else: the neighbour that search is measured beside. */
final class BareIndex implements AutoCloseable {
    static final String TEXT = "text";
    static final int HITS = 20;

    private static final String ID = "id";
    private static final double WRITE_BUFFER_MB = 64;
    private static final int SNIPPETS = 2;
    private static final FieldType WITH_OFFSETS = withOffsets();

    /** A hit as it goes over the wire. */
    record Hit(String id, String text, float score, List<String> snippets) {}

    /** An answer as it goes over the wire. */
    record Answer(long total, List<Hit> hits) {}

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private BareIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    static BareIndex open(Path folder) throws IOException {
        return new BareIndex(folder);
    }

    private static FieldType withOffsets() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /** Writes all passages on this thread and commits. */
    static void write(Path folder, List<Minutes> all) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer()).setRAMBufferSizeMB(WRITE_BUFFER_MB);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            for (Minutes minutes : all) {
                String meeting = minutes.meeting().id().toString();
                for (Passage passage : minutes.passages()) {
                    Document document = new Document();
                    document.add(new StoredField(ID, meeting + "#" + passage.item()));
                    document.add(new Field(TEXT, passage.text(), WITH_OFFSETS));
                    writer.addDocument(document);
                }
            }
        }
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** The best hits with snippets, the query rewritten once for both. */
    Answer search(Query typed) throws IOException {
        Query query = searcher.rewrite(typed);
        TopDocs found = searcher.search(query, HITS);
        String[] snippets = new UnifiedHighlighter(UnifiedHighlighter.builder(searcher, analyzer)
                        .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ENGLISH)))
                .highlight(TEXT, query, found, SNIPPETS);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < found.scoreDocs.length; i++) {
            ScoreDoc doc = found.scoreDocs[i];
            Document document = stored.document(doc.doc, Set.of(ID, TEXT));
            List<String> shown = Arrays.asList(snippets[i]);
            hits.add(new Hit(document.get(ID), document.get(TEXT), doc.score, shown));
        }
        return new Answer(found.totalHits.value(), hits);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
