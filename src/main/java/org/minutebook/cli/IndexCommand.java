package org.minutebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.minutebook.archive.Archive;
import org.minutebook.archive.IngestResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code index PATH...}. */
@Command(
        name = "index",
        description = "Adds files, and folders with all that is in them, to the archive. Safe to repeat: what is there"
                + " already stays as it is. Also works while 'serve' runs on the same data folder.",
        footerHeading = "%nExamples:%n",
        footer = {"  minutebook index minutes/", "  minutebook index --data /srv/minutes OPSG_28.docx OPSG_29.pdf"})
final class IndexCommand implements Callable<Integer> {
    private final Screen screen;
    private final ArchiveAccess access;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private CommitteeOptions committees = new CommitteeOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files of minutes (text, Markdown, Word, HTML, PDF, images) and folders of such.")
    private List<Path> paths = List.of();

    IndexCommand(Screen screen, ArchiveAccess access) {
        this.screen = screen;
        this.access = access;
    }

    @Override
    public Integer call() {
        try (Archive archive = access.open(access.settings(store.flags()))) {
            if (!committees.files().isEmpty()) {
                archive.addCommittees(committees.files());
            }
            List<IngestResult> results;
            try (IndexReport report = new IndexReport(screen)) {
                results = archive.ingest(paths, report);
            }
            screen.out().println(IndexReport.total(results));
            return IndexReport.allWell(results) ? Exit.DONE : Exit.SOME_FAILED;
        }
    }
}
