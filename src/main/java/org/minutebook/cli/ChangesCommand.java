package org.minutebook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.model.answer.MeetingChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code changes MEETING}. */
@Command(
        name = "changes",
        description =
                "Tells what changed between the draft and the final of a meeting, or any two documents of it: decisions,"
                        + " actions, agenda, wording, attendance. Of changed words, [-these-] are gone and {+these+} are"
                        + " new.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  minutebook changes OPSG_28",
            "  minutebook changes OPSG_28 --from 0a1b2c3d4e5f",
            "  minutebook changes OPSG_28 --json | jq '.decisions[]'"
        })
final class ChangesCommand implements Callable<Integer> {
    private final Screen screen;
    private final ArchiveAccess access;

    @Parameters(arity = "1..*", paramLabel = "MEETING", description = "The meeting's id, in any usual spelling.")
    private List<String> words = List.of();

    @Option(
            names = "--from",
            paramLabel = "SHA256",
            description =
                    "The earlier document, by the first digits of its id (default: the one that would speak for the"
                            + " meeting next, such as its draft).")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "SHA256",
            description = "The later document (default: the one that speaks for the meeting).")
    private @Nullable String to;

    @Option(names = "--json", description = "Print what the API answers.")
    private boolean json;

    @Mixin
    private StoreOptions store = new StoreOptions();

    ChangesCommand(Screen screen, ArchiveAccess access) {
        this.screen = screen;
        this.access = access;
    }

    @Override
    public Integer call() {
        String id = String.join(" ", words);
        try (Archive archive = access.openToAsk(store)) {
            MeetingChanges changes = archive.changes(id, from, to)
                    .orElseThrow(() -> new NotHereException(
                            "Fewer than two documents of '" + id + "' are here; two are needed to compare."));
            if (json) {
                screen.json(changes);
            } else {
                new ChangesText(new Sheet(screen)).print(changes);
            }
        }
        return Exit.DONE;
    }
}
