package org.minutebook;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Imports run one way, and a vendor stays in one package. A new arrow is a line here, with its reason in the same change.
 */
class PackageRulesTest {
    private static final String ROOT = "org.minutebook";

    /**
     * A package's allowances.
     *
     * @param ours packages of ours; subpackages come with them
     * @param vendors packages from outside the JDK, subpackages come with them; JSpecify is everyone's
     */
    record Allowance(String name, List<String> ours, List<String> vendors) {
        @Override
        public String toString() {
            return name;
        }

        private String[] all() {
            Stream<String> own = Stream.concat(Stream.of(name), ours.stream()).map(p -> ROOT + "." + p + "..");
            Stream<String> others = Stream.of("java..", "org.jspecify..");
            Stream<String> bought = vendors.stream().map(v -> v + "..");
            return Stream.of(own, others, bought).flatMap(s -> s).toArray(String[]::new);
        }
    }

    private static final List<Allowance> ALLOWANCES = List.of(
            new Allowance("model", List.of(), List.of()),
            // Tika tells what a file is; what it would say of PDF and HTML has lost where things stand, so the
            // libraries
            // below it are asked. Word documents are XML, and scans are images, which the JDK reads.
            new Allowance(
                    "source",
                    List.of("model"),
                    List.of("org.apache.tika", "org.apache.pdfbox", "org.jsoup", "javax.xml.stream", "javax.imageio")),
            new Allowance("layout", List.of("model", "source"), List.of("org.commonmark")),
            // parse cuts evidence out of the text that source made.
            new Allowance("parse", List.of("model", "source", "layout"), List.of("org.snakeyaml.engine")),
            // Minutes are told apart by how they are written.
            new Allowance(
                    "graph", List.of("model", "json"), List.of("org.neo4j", "ac.simons.neo4j.migrations", "io.netty")),
            // Lucene's stemmers live under the name of their makers.
            new Allowance("search", List.of("model"), List.of("org.apache.lucene", "org.tartarus.snowball")),
            new Allowance("compare", List.of("model"), List.of()),
            // Corrections are kept in the one JSON form.
            new Allowance(
                    "archive",
                    List.of("model", "source", "layout", "parse", "compare", "graph", "search", "json"),
                    List.of()),
            new Allowance("json", List.of("model"), List.of("tools.jackson", "com.fasterxml.jackson.annotation")),
            // The graph as files; JSON Lines and tables look as the answers' own do.
            new Allowance("export", List.of("model", "json"), List.of()),
            // What minutes say, and how that is written; nothing of how they are read, which it is there to test.
            new Allowance("generate", List.of("model", "json"), List.of()),
            // Reads generated minutes and compares what was read with what they say; indexes and serves them, and sets
            // beside that what Lucene, Neo4j's driver and Javalin take for the same with nothing of ours between. The
            // JDK's own
            // com.sun.management alone tells the processor time of the whole process.
            new Allowance(
                    "bench",
                    List.of("model", "generate", "source", "archive", "search", "graph", "json", "http"),
                    List.of("org.apache.lucene", "org.neo4j.driver", "io.javalin", "kotlin", "com.sun.management")),
            // Javalin is Jetty's face, and shows it where a request never reaches a route; both speak Kotlin and
            // servlets. SLF4J, for only it can put a request's id into all lines that are logged meanwhile.
            new Allowance(
                    "http",
                    List.of("model", "archive", "json", "export"),
                    List.of("io.javalin", "org.eclipse.jetty", "kotlin", "jakarta.servlet", "org.slf4j")),
            new Allowance(
                    "web", List.of("model", "archive"), List.of("io.javalin", "gg.jte", "kotlin", "jakarta.servlet")),
            new Allowance("mcp", List.of("model", "archive", "json"), List.of("io.modelcontextprotocol")),
            new Allowance("settings", List.of(), List.of()),
            // Main wires what all the others are; the progress bar is for index and serve on a terminal.
            new Allowance("cli", List.of(), List.of("picocli", "me.tongfei.progressbar")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static List<Allowance> allowances() {
        return ALLOWANCES;
    }

    @ParameterizedTest
    @MethodSource("allowances")
    void packageImportsOnlyWhatTheTableAllows(Allowance allowance) {
        String[] allowed = allowance.name().equals("cli")
                ? Stream.concat(Stream.of(allowance.all()), Stream.of(ROOT + ".."))
                        .toArray(String[]::new)
                : allowance.all();
        classes()
                .that()
                .resideInAPackage(ROOT + "." + allowance.name() + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> known = new TreeSet<>();
        ALLOWANCES.forEach(a -> known.add(a.name()));

        assertThat(CLASSES)
                .isNotEmpty()
                .allSatisfy(c -> assertThat(known)
                        .as(c.getName())
                        .contains(c.getPackageName()
                                .replaceFirst("^org\\.minutebook\\.?", "")
                                .split("\\.", -1)[0]));
    }

    @Test
    void packagesMakeNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingImportsTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".cli..")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        Map<String, List<JavaClass>> packages = CLASSES.stream()
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName));

        assertThat(packages.keySet())
                .allSatisfy(name -> assertThat(CLASSES.getPackage(name).tryGetPackageInfo())
                        .as("package-info of " + name)
                        .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class))
                                .isTrue()));
    }
}
