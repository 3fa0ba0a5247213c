package org.minutebook.cli;

import java.util.concurrent.Callable;
import org.minutebook.archive.Archive;
import org.minutebook.model.answer.HealthReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}. */
@Command(
        name = "check",
        description = "Reports what is doubtful about the data: meetings and actions that are missing, dates and"
                + " wordings that contradict each other, each with its place and what to do.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  minutebook check",
            "  minutebook check --json | jq '.findings[] | select(.kind == \"meeting-gap\")'"
        })
final class CheckCommand implements Callable<Integer> {
    private final Screen screen;
    private final ArchiveAccess access;

    @Option(names = "--json", description = "Print what the API answers.")
    private boolean json;

    @Mixin
    private StoreOptions store = new StoreOptions();

    CheckCommand(Screen screen, ArchiveAccess access) {
        this.screen = screen;
        this.access = access;
    }

    @Override
    public Integer call() {
        try (Archive archive = access.openToAsk(store)) {
            HealthReport report = archive.report();
            if (json) {
                screen.json(report);
            } else {
                new ReportText(new Sheet(screen), archive).print(report);
            }
        }
        return Exit.DONE;
    }
}
