package org.minutebook.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.minutebook.layout.Block;
import org.minutebook.layout.Text;
import org.minutebook.model.Minutes;
import org.minutebook.source.DocumentReader;
import org.minutebook.source.UnreadableException;

/** The sample minutes of the Service Review Forum, read. */
final class Samples {
    static final Path FOLDER = Path.of("src/samples");

    private static final MinutesReader READER = new MinutesReader();

    private Samples() {}

    /** The profile of the committee that an id is of. */
    static Profile profile(String id) {
        Block text = new Block.Paragraph(Text.of(id, 0, id.length()));
        return new Profiles(List.of()).of(List.of(text), id).profile();
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("SRF_"))
                    .sorted()
                    .toList();
        }
    }

    static Minutes read(Path file) throws IOException {
        return read(file.toString(), Files.readAllBytes(file));
    }

    static Minutes read(String name, byte[] bytes) {
        try {
            return READER.read(DocumentReader.read(name, bytes));
        } catch (UnreadableException | NotMinutesException e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    static Minutes read(String text) {
        return read("made.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
