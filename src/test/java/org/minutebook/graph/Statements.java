package org.minutebook.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every statement of this package, read from its sources: each text block there is one. */
final class Statements {
    private static final Pattern BLOCK = Pattern.compile("\"\"\"\\s*\\n(.*?)\"\"\"", Pattern.DOTALL);
    private static final Path SOURCES = Path.of("src/main/java/org/minutebook/graph");

    private Statements() {}

    static List<String> all() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.sorted().flatMap(Statements::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> of(Path source) {
        try {
            return BLOCK.matcher(Files.readString(source))
                    .results()
                    .map(block -> block.group(1).stripIndent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
