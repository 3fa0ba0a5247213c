package org.minutebook.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.export.Export;
import org.minutebook.export.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}. */
@Command(
        name = "export",
        description =
                "Writes the whole graph, every node and edge with its properties, for other programs. Nothing in it"
                        + " depends on when or in which order documents were added: equal content is equal bytes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  minutebook export > graph.jsonl",
            "  minutebook export --format graphml --out graph.graphml",
            "  minutebook export --format csv --out tables/",
            "  minutebook export --format cypher | cypher-shell -a bolt://127.0.0.1:7687"
        })
final class ExportCommand implements Callable<Integer> {
    private final Screen screen;
    private final ArchiveAccess access;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "graphml (Gephi, yEd, NetworkX), jsonl (an object a line), csv (a table for each kind of node and"
                            + " edge), or cypher (fills an empty Neo4j). Default: jsonl.")
    private ExportFormat format = ExportFormat.JSONL;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description =
                    "The file to write, for csv a folder that is empty or not there yet. Default: standard output,"
                            + " which csv can't go to.")
    private @Nullable Path out;

    @Mixin
    private StoreOptions store = new StoreOptions();

    ExportCommand(Screen screen, ArchiveAccess access) {
        this.screen = screen;
        this.access = access;
    }

    @Override
    public Integer call() {
        if (out == null && !format.isOneFile()) {
            throw new IllegalArgumentException("csv is several tables: name a folder for them with --out.");
        }
        try (Archive archive = access.openToAsk(store)) {
            write(new Export(archive::export));
            return Exit.DONE;
        } catch (IOException e) {
            screen.err()
                    .println("minutebook: The export can't be written to %s (%s); name another place with --out."
                            .formatted(out, e.getClass().getSimpleName()));
            return Exit.SOME_FAILED;
        }
    }

    private void write(Export export) throws IOException {
        if (out == null) {
            export.write(format, screen.out());
        } else if (format.isOneFile()) {
            toFile(export, out.toAbsolutePath());
        } else {
            toFolder(export, out.toAbsolutePath());
        }
    }

    /** The file is there whole or not at all. */
    private void toFile(Export export, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                export.write(format, writer);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void toFolder(Export export, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> there = Files.list(folder)) {
            if (there.findAny().isPresent()) {
                throw new IllegalArgumentException(
                        folder + " is not empty; name a folder that is, lest old tables are taken for new ones.");
            }
        }
        export.writeTables(name -> Files.newOutputStream(folder.resolve(name)));
    }
}
