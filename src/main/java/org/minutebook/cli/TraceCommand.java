package org.minutebook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.Chain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trace ACTION}. */
@Command(
        name = "trace",
        description =
                "Tells what became of an action: what it superseded, what superseded it, what each meeting said of"
                        + " it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  minutebook trace OPSG 29xx/03",
            "  minutebook trace 29xx/03             (where one committee's minutes are there)",
            "  minutebook trace OPSG 29xx/03 --as-of 2020-08-01",
            "  minutebook trace \"OPSG 29xx/03\" --json | jq -r '.current[]'"
        })
final class TraceCommand implements Callable<Integer> {
    private final Screen screen;
    private final ArchiveAccess access;

    @Parameters(arity = "1..*", paramLabel = "ACTION", description = "The action's id, in any usual spelling.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print what the API answers for the chain.")
    private boolean json;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Tell it as it stood on that day, from what had been minuted by then.")
    private @Nullable LocalDate asOf;

    @Mixin
    private StoreOptions store = new StoreOptions();

    TraceCommand(Screen screen, ArchiveAccess access) {
        this.screen = screen;
        this.access = access;
    }

    @Override
    public Integer call() {
        String id = String.join(" ", words);
        try (Archive archive = access.openToAsk(store)) {
            Chain chain = chain(archive, id).orElseThrow(() -> new NotHereException(unknown(id)));
            if (json) {
                screen.json(chain);
            } else {
                new ChainText(new Sheet(screen), archive)
                        .print(chain, life(archive, id).orElse(null));
            }
        }
        return Exit.DONE;
    }

    private Optional<Chain> chain(Archive archive, String id) {
        return asOf == null ? archive.chain(id) : archive.chain(id, asOf);
    }

    private Optional<ActionLife> life(Archive archive, String id) {
        return asOf == null ? archive.action(id) : archive.action(id, asOf);
    }

    private String unknown(String id) {
        return asOf == null
                ? "No minutes here name action '" + id + "'; 'minutebook search' finds those that they do."
                : "Nothing minuted by " + asOf + " tells of action '" + id + "'; without --as-of all minutes count.";
    }
}
