package org.minutebook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.minutebook.archive.Archive;
import org.minutebook.archive.IngestResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rebuild}. */
@Command(
        name = "rebuild",
        description =
                "Makes graph and index anew from the documents that the data folder keeps, to the same content. For"
                        + " folders that an earlier version filled, and for stores that were spoilt. Also works while 'serve' runs on"
                        + " the same folder, whose answers are incomplete until it is done.",
        footerHeading = "%nExamples:%n",
        footer = {"  minutebook rebuild", "  minutebook rebuild --data /srv/minutes"})
final class RebuildCommand implements Callable<Integer> {
    private final Screen screen;
    private final ArchiveAccess access;

    @Mixin
    private StoreOptions store = new StoreOptions();

    RebuildCommand(Screen screen, ArchiveAccess access) {
        this.screen = screen;
        this.access = access;
    }

    @Override
    public Integer call() {
        try (Archive archive = access.openToAsk(store)) {
            List<IngestResult> results;
            try (IndexReport report = new IndexReport(screen)) {
                results = archive.rebuild(report);
            }
            screen.out().println(IndexReport.total(results));
            return IndexReport.allWell(results) ? Exit.DONE : Exit.SOME_FAILED;
        }
    }
}
