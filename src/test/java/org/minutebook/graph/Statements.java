package org.minutebook.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every statement of this package, read from its sources: each text block there is one, or is made into several. */
final class Statements {
    private static final Pattern BLOCK = Pattern.compile("\"\"\"\\s*\\n(.*?)\"\"\"", Pattern.DOTALL);
    private static final Path SOURCES = Path.of("src/main/java/org/minutebook/graph");

    private Statements() {}

    /** Of classes that write a label or a type into their statements. */
    private static final Set<String> MAKERS = Set.of("Mentioned.java", "WholeEdges.java", "WholeNodes.java");

    static List<String> all() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return Stream.concat(
                            files.sorted()
                                    .filter(file ->
                                            !MAKERS.contains(file.getFileName().toString()))
                                    .flatMap(Statements::of),
                            made())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> made() {
        return Stream.of(
                        Stream.of(Label.MODIFICATION, Label.INCIDENT)
                                .flatMap(label -> Stream.of(Mentioned.allOf(label), Mentioned.threadsOf(label))),
                        Arrays.stream(Label.values()).map(WholeNodes::statement),
                        Arrays.stream(EdgeType.values()).map(WholeEdges::statement))
                .flatMap(statements -> statements);
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
