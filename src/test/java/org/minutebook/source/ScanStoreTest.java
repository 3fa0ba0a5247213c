package org.minutebook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.model.DocumentId;
import org.minutebook.model.StoreException;

/** What was read of a scan is kept, since it may read otherwise another time. */
class ScanStoreTest {
    private static final byte[] BYTES = "scan".getBytes(StandardCharsets.UTF_8);
    private static final DocumentId ID = DocumentReader.identify(BYTES);

    @TempDir
    Path folder;

    @Test
    void readingComesBackAsItWas() {
        Manuscript manuscript = new Manuscript();
        manuscript.write(Piece.heading(2, "1.", "Opening"));
        manuscript.write(Piece.line(new StyledText("The Chair opened", List.of(new Span(4, 9))), false, false));
        manuscript.write(Piece.line(StyledText.plain("the meeting\u2028early"), true, true));
        manuscript.write(Piece.item("•", new StyledText("an entry", List.of(new Span(0, 2), new Span(3, 8)))));
        manuscript.write(Piece.item("", StyledText.plain("another")));
        manuscript.write(Piece.note("a note"));
        manuscript.beginTable(0.9);
        manuscript.row(
                2,
                List.of(
                        new Cell(0, 1, false, List.of()),
                        new Cell(1, 1, false, List.of(Piece.paragraph(StyledText.plain("x"))))));
        manuscript.endPage();
        manuscript.write(Piece.paragraph(StyledText.plain("The end")));
        manuscript.notice("Page 3 was not read.");
        manuscript.recognised();
        DocumentText read = manuscript.finish(ID, "application/pdf");
        DocumentStore store = store();
        store.keepReading(read);

        assertThat(store.read(ID)).contains(read);
        assertThat(store.all()).hasSize(1);

        store.drop(ID);

        assertThat(store.read(ID)).isEmpty();
    }

    @Test
    void readingKeptByAnEarlierVersionIsRead() throws Exception {
        DocumentStore store = store();
        Path file = folder.resolve(ID.sha256().substring(0, 2)).resolve(ID.sha256() + ".reading");
        Files.writeString(file, "minutebook reading 1\ntext/plain\n\n0 1\nparagraph 0 3\nA b");

        assertThat(store.read(ID)).hasValueSatisfying(read -> {
            assertThat(read.text()).isEqualTo("A b");
            assertThat(read.parts()).containsExactly(new Part.Paragraph(new Span(0, 3)));
            assertThat(read.bold()).isEmpty();
        });
    }

    @Test
    void readingThatIsBrokenSaysWhatToDo() throws Exception {
        DocumentStore store = store();
        Path file = folder.resolve(ID.sha256().substring(0, 2)).resolve(ID.sha256() + ".reading");
        Files.writeString(file, "minutebook reading 2\ntext/plain\n");

        assertThatThrownBy(() -> store.read(ID))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("add the document again");
    }

    private DocumentStore store() {
        DocumentStore store = new DocumentStore(folder);
        store.keep(new DocumentStore.Kept(ID, "scan.pdf", "/minutes/scan.pdf"), BYTES);
        return store;
    }
}
