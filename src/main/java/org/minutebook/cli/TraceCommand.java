package org.minutebook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.minutebook.archive.Archive;
import org.minutebook.json.Json;
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
            "  minutebook trace \"OPSG 29xx/03\" --json | jq -r '.current[]'"
        })
final class TraceCommand implements Callable<Integer> {
    private final Screen screen;
    private final ArchiveAccess access;

    @Parameters(arity = "1..*", paramLabel = "ACTION", description = "The action's id, in any usual spelling.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print what the API answers for the chain.")
    private boolean json;

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
            Chain chain = archive.chain(id)
                    .orElseThrow(() -> new NotHereException(
                            "No minutes here name action '" + id + "'; 'minutebook search' finds those that they do."));
            if (json) {
                screen.out().println(screen.isTerminal() ? Json.indented(chain) : Json.line(chain));
            } else {
                new ChainText(new Sheet(screen), archive)
                        .print(chain, archive.action(id).orElse(null));
            }
        }
        return Exit.DONE;
    }
}
