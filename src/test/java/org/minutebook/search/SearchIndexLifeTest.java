package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.model.StoreException;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.StatusNow;

class SearchIndexLifeTest {
    private static final SampleMinutes FIFTH =
            SampleMinutes.of("RSF_05", "2030-12-03").item("1", "Weirs").says("The upper weir leaks.");

    @TempDir
    private Path folder;

    @Test
    void whatWasNeverWrittenIsMissingAndHasNoHits() {
        try (SearchIndex index = SearchIndex.open(folder.resolve("new"))) {
            assertThat(index.state()).isEqualTo(IndexState.MISSING);
            assertThat(index.sequence()).isZero();
            assertThat(index.documents()).isEmpty();
            assertThat(index.search(SearchRequest.of("weir")).hits()).isEmpty();
        }
    }

    @Test
    void anotherIndexOnTheFolderSeesEachCommit() {
        try (SearchIndex reader = SearchIndex.open(folder);
                SearchIndex other = SearchIndex.open(folder)) {
            assertThat(found(reader)).isZero();
            write(other, 1, FIFTH);
            assertThat(found(reader)).isEqualTo(1);
            assertThat(reader.state()).isEqualTo(IndexState.OK);
            assertThat(reader.sequence()).isEqualTo(1);
            assertThat(reader.documents()).containsExactly(FIFTH.document());
            try (SearchWriter writer = other.writer()) {
                writer.remove(FIFTH.document());
                writer.commit(2);
            }
            assertThat(found(reader)).isZero();
            assertThat(reader.documents()).isEmpty();
        }
    }

    @Test
    void abbreviationsAreLearntWithACommitByAllWhoSearch() {
        try (SearchIndex reader = SearchIndex.open(folder);
                SearchIndex other = SearchIndex.open(folder)) {
            write(other, 1, FIFTH);
            assertThat(reader.search(SearchRequest.of("UW")).total().value()).isZero();
            try (SearchWriter writer = other.writer()) {
                writer.learn(List.of(new Abbreviation("UW", "Upper Weir")));
                writer.commit(2);
            }
            assertThat(reader.search(SearchRequest.of("UW")).total().value()).isEqualTo(1);
            write(other, 3, FIFTH);
            assertThat(reader.search(SearchRequest.of("UW")).total().value()).isEqualTo(1);
        }
    }

    @Test
    void whatIsNotCommittedIsDropped() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            write(index, 1, FIFTH);
            try (SearchWriter writer = index.writer()) {
                writer.clear();
            }
            assertThat(found(index)).isEqualTo(1);
            assertThat(index.sequence()).isEqualTo(1);
        }
    }

    @Test
    void puttingTwiceIsPuttingOnce() {
        try (SearchIndex index = SearchIndex.inMemory()) {
            SampleMinutes minutes = SampleMinutes.of("RSF_05", "2030-12-03")
                    .item("1", "Weirs")
                    .says("The upper weir leaks.")
                    .action("01", "LWC", "LWC to mend the weir.", StatusNow.OPEN);
            write(index, 1, minutes);
            SearchAnswer once = index.search(SearchRequest.of("weir"));
            assertThat(once.hits()).hasSize(2);
            write(index, 2, minutes);
            assertThat(index.search(SearchRequest.of("weir"))).isEqualTo(once);
            try (SearchWriter writer = index.writer()) {
                writer.removeActions(
                        List.of(minutes.actions().getFirst().action().id()));
                writer.commit(3);
            }
            assertThat(found(index)).isEqualTo(1);
        }
    }

    @Test
    void whatManyCommitsLeftIsPutTogetherAndFoundAsBefore() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            writeEach(index, 1, 8);
            assertThat(segments()).hasSizeGreaterThan(1);
            merge(index);
            assertThat(segments()).hasSize(1);
            assertThat(found(index)).isEqualTo(8);
            assertThat(index.sequence()).isEqualTo(8);

            List<Integer> together = segments();
            writeEach(index, 9, 9);
            merge(index);
            assertThat(segments())
                    .as("one document more is not worth writing all anew")
                    .containsAll(together)
                    .hasSize(2);
            assertThat(found(index)).isEqualTo(9);
        }
    }

    @Test
    void whoPagesOnSeesNothingOfPiecesPutTogether() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            writeEach(index, 1, 8);
            SearchAnswer first = index.search(three(null));
            SearchAnswer second = index.search(three(first.next()));
            merge(index);
            assertThat(index.search(three(first.next()))).isEqualTo(second);
        }
    }

    @Test
    void whatIsNotCommittedIsNotPutTogetherEither() {
        try (SearchIndex index = SearchIndex.open(folder)) {
            writeEach(index, 1, 3);
            try (SearchWriter writer = index.writer()) {
                writer.clear();
                writer.merge();
            }
            assertThat(found(index)).isEqualTo(3);
        }
    }

    @Test
    void oneWriterAtATime() {
        try (SearchIndex index = SearchIndex.open(folder);
                SearchWriter first = index.writer()) {
            assertThatThrownBy(index::writer)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is being written by another process");
            first.commit(1);
        }
    }

    @Test
    void anOlderVersionIsNamedAndReplaced() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
            writer.setLiveCommitData(Map.of("version", "0").entrySet());
            writer.commit();
        }
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.state()).isEqualTo(IndexState.VERSION_MISMATCH);
            assertThat(index.sequence()).isZero();
            assertThatThrownBy(() -> found(index))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another version");
            write(index, 4, FIFTH);
            assertThat(index.state()).isEqualTo(IndexState.OK);
            assertThat(found(index)).isEqualTo(1);
        }
    }

    @Test
    void damageIsNamedAndReplaced() throws IOException {
        try (SearchIndex index = SearchIndex.open(folder)) {
            write(index, 1, FIFTH);
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().startsWith("segments")) {
                    Files.writeString(file, "not an index");
                }
            }
        }
        try (SearchIndex index = SearchIndex.open(folder)) {
            assertThat(index.state()).isEqualTo(IndexState.CORRUPT);
            assertThat(index.sequence()).isZero();
            assertThatThrownBy(() -> found(index))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("can't be read");
            write(index, 2, FIFTH);
            assertThat(found(index)).isEqualTo(1);
        }
    }

    @Test
    void anIndexThatLacksWhatTheGraphHasSaysSo() {
        try (SearchIndex index = SearchIndex.inMemory()) {
            assertThat(index.state(0)).as("nothing was ever added").isEqualTo(IndexState.OK);
            assertThat(index.state(3)).isEqualTo(IndexState.MISSING);
            write(index, 2, FIFTH);
            assertThat(index.state(2)).isEqualTo(IndexState.OK);
            assertThat(index.state(3)).isEqualTo(IndexState.BEHIND);
            assertThat(found(index)).as("it serves all the same").isEqualTo(1);
        }
    }

    private static void write(SearchIndex index, long sequence, SampleMinutes minutes) {
        try (SearchWriter writer = index.writer()) {
            minutes.addTo(writer);
            writer.commit(sequence);
        }
    }

    private static void writeEach(SearchIndex index, int first, int last) {
        for (int n = first; n <= last; n++) {
            SampleMinutes minutes =
                    SampleMinutes.of("RSF_" + (10 + n), LocalDate.of(2030, n, 3).toString());
            write(index, n, minutes.item("1", "Weirs").says("Weir " + n + " leaks."));
        }
    }

    private static void merge(SearchIndex index) {
        try (SearchWriter writer = index.writer()) {
            writer.merge();
        }
    }

    /** How many units each segment has. */
    private List<Integer> segments() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.leaves().stream().map(leaf -> leaf.reader().maxDoc()).toList();
        }
    }

    private static SearchRequest three(@Nullable String cursor) {
        return new SearchRequest(
                "weir", Map.of(), null, null, SearchRequest.Sort.RELEVANCE, 3, cursor, Set.of(), false);
    }

    private static long found(SearchIndex index) {
        return index.search(SearchRequest.of("weir")).total().value();
    }
}
