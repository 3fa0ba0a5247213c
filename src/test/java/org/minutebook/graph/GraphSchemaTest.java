package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The graph as Java names it, as the migrations index it, as the statements use it and as the README draws it. */
class GraphSchemaTest {
    private static final Path FOLDER = Path.of("graph-schema");
    private static final Set<String> LABELS = names(Label.values());
    private static final Set<String> TYPES = names(EdgeType.values());

    @Test
    void everyLabelHasItsIdentityInTheMigrations() throws IOException {
        assertThat(found("FOR \\(n:(\\w+)\\) REQUIRE", migrations())).isEqualTo(LABELS);
        assertThat(LABELS).containsAll(found("FOR \\(n:(\\w+)\\)", migrations()));
    }

    @Test
    void everyFactsEdgeIsFoundByItsDocument() throws IOException {
        Set<String> facts =
                names(Arrays.stream(EdgeType.values()).filter(EdgeType::isFact).toArray());

        assertThat(found("FOR \\(\\)-\\[r:(\\w+)\\]-\\(\\) ON \\(r\\.document\\)", migrations()))
                .isEqualTo(facts);
        String ofADocument = Statements.all().stream()
                .filter(statement -> statement.contains("UNION ALL"))
                .collect(Collectors.joining());
        assertThat(found("USING INDEX SEEK r:(\\w+)\\(document\\)", ofADocument))
                .isEqualTo(facts);
    }

    @Test
    void statementsUseNoOtherNamesAndLeaveNoneUnused() {
        String statements = String.join("\n", Statements.all());

        assertThat(found("(?<=[\\w(:|])[:|]([A-Z][a-z]\\w*)", statements)).isEqualTo(LABELS);
        assertThat(found("(?<=[\\w\\[:|])[:|]([A-Z]{2}[A-Z_]*)\\b", statements)).isEqualTo(TYPES);
    }

    @Test
    void theLastMigrationIsTheVersionLookedFor() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("V"))
                            .max(String::compareTo))
                    .get()
                    .satisfies(name -> assertThat(name).startsWith("V" + Schema.LATEST + "__"));
        }
    }

    @Test
    void theReadmeDescribesThemAll() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));

        assertThat(found("(?m)^\\| `([A-Z][a-z]\\w*)` \\|", readme)).isEqualTo(LABELS);
        assertThat(found("(?m)^\\| `([A-Z]{2}[A-Z_]*)` \\|", readme)).isEqualTo(TYPES);
    }

    private static Set<String> names(Object[] values) {
        return Arrays.stream(values).map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String migrations() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".cypher"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
