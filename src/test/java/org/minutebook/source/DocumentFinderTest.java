package org.minutebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFinderTest {
    @TempDir
    Path folder;

    @Test
    void folderGivesWhatMayBeMinutesAndFilesNamedOutrightAreTaken() throws IOException {
        List<String> minutes =
                List.of("a.txt", "b.MD", "c.docx", "d.pdf", "e.html", "f.htm", "g.png", "h.jpeg", "i.tiff");
        for (String name : minutes) {
            Files.createFile(folder.resolve(name));
        }
        for (String name : List.of("README.md", ".hidden.pdf", "z.xlsx", "z")) {
            Files.createFile(folder.resolve(name));
        }

        assertThat(DocumentFinder.find(List.of(folder)).files())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyElementsOf(minutes);
        assertThat(DocumentFinder.find(List.of(folder.resolve("z.xlsx"))).files())
                .hasSize(1);
        assertThat(DocumentFinder.find(List.of(folder.resolve("none"))).missing())
                .hasSize(1);
    }
}
