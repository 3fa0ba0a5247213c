package org.minutebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutebook.generate.Committee;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;
import org.minutebook.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code generate --meetings N --seed S --look LOOK --out DIR}. */
@Command(
        name = "generate",
        description = "Invents a committee and writes the minutes of its meetings into a folder, with what each of them"
                + " says in the folder 'gold' beside them. The same seed always writes the same bytes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  minutebook generate --meetings 200 --seed 7 --look pdftext --out invented",
            "  minutebook generate --look markdown --out invented && minutebook index invented"
        })
final class GenerateCommand implements Callable<Integer> {
    private final Screen screen;

    @Option(names = "--meetings", paramLabel = "N", description = "How many meetings (default: ${DEFAULT-VALUE}).")
    private int meetings = 24;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "What the life is drawn from (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--look",
            paramLabel = "LOOK",
            description = "What the minutes look like: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Look look = Look.MARKDOWN;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder; made where there is none.")
    private @Nullable Path out;

    GenerateCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Path folder = Objects.requireNonNull(out);
        Committee committee = Committee.invent(meetings, seed);
        try {
            Files.createDirectories(folder.resolve("gold"));
            for (Paper paper : committee.papers()) {
                Files.write(folder.resolve(paper.name() + look.ending()), look.print(paper, seed));
                Files.writeString(
                        folder.resolve("gold").resolve(paper.name() + ".json"),
                        Json.indented(look.gold(paper, seed)) + "\n");
            }
        } catch (IOException e) {
            screen.err().println("minutebook: " + folder + " can't be written: " + e.getMessage());
            return Exit.SOME_FAILED;
        }
        screen.out().println("%d meetings written to %s".formatted(meetings, folder));
        return Exit.DONE;
    }
}
