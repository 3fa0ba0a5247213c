package org.minutebook.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The flag of every command that reads minutes. */
final class CommitteeOptions {
    @Option(
            names = "--committee",
            paramLabel = "FILE",
            description =
                    "A committee's profile in YAML: code, names and what else is particular to it. The data folder"
                            + " keeps it, where there is one. May be given several times; without any, minutes of any"
                            + " body are read all the same.")
    private List<Path> files = List.of();

    List<Path> files() {
        return files;
    }
}
