package org.minutebook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.model.answer.TopicHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code history TOPIC}. */
@Command(
        name = "history",
        description = "Tells how a topic developed, meeting by meeting, with decisions and actions.",
        footerHeading = "%nExamples:%n",
        footer = {"  minutebook history CH exceptions", "  minutebook history ch-exceptions --json"})
final class HistoryCommand implements Callable<Integer> {
    private final Screen screen;
    private final ArchiveAccess access;

    @Parameters(arity = "1..*", paramLabel = "TOPIC", description = "A topic by name, alias or slug, or any words.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print what the API answers.")
    private boolean json;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Tell it as of that day, from what had been minuted by then.")
    private @Nullable LocalDate asOf;

    @Mixin
    private StoreOptions store = new StoreOptions();

    HistoryCommand(Screen screen, ArchiveAccess access) {
        this.screen = screen;
        this.access = access;
    }

    @Override
    public Integer call() {
        try (Archive archive = access.openToAsk(store)) {
            String q = String.join(" ", words);
            TopicHistory history = asOf == null ? archive.history(q) : archive.history(q, asOf);
            if (json) {
                screen.json(history);
            } else {
                new HistoryText(new Sheet(screen), archive).print(history);
            }
        }
        return Exit.DONE;
    }
}
