package org.minutebook.cli;

import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.archive.IngestResult;
import org.minutebook.http.HttpServer;
import org.minutebook.settings.Setting;
import org.minutebook.settings.Settings;
import org.minutebook.web.StartPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code serve [PATH...]}. */
@Command(
        name = "serve",
        description = "Adds the paths to the archive, if any, and serves the API and the web page until it is stopped"
                + " (ctrl-C).",
        footerHeading = "%nExamples:%n",
        footer = {
            "  minutebook serve minutes/",
            "  minutebook serve --port 8080 --data /srv/minutes",
            "  curl -s localhost:7070/api/v1/actions/OPSG/28/01/chain"
        })
final class ServeCommand implements Callable<Integer> {
    private final Screen screen;
    private final ArchiveAccess access;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private CommitteeOptions committees = new CommitteeOptions();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address to listen on (default: $MINUTEBOOK_HOST, else " + Setting.DEFAULT_HOST + ").")
    private @Nullable String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on, 0 for any free one (default: $MINUTEBOOK_PORT, else "
                    + Setting.DEFAULT_PORT + ").")
    private @Nullable String port;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders of minutes to add first.")
    private List<Path> paths = List.of();

    ServeCommand(Screen screen, ArchiveAccess access) {
        this.screen = screen;
        this.access = access;
    }

    @Override
    public Integer call() throws BindException {
        Settings settings = access.settings(flags());
        try (Stopping stopping = Stopping.onSignal();
                Archive archive = access.open(settings);
                HttpServer server = listen(settings, archive)) {
            if (!committees.files().isEmpty()) {
                archive.addCommittees(committees.files());
            }
            if (!paths.isEmpty()) {
                index(archive);
            }
            server.ready();
            screen.out()
                    .println("Minutebook listens on " + address(settings.host(), server.port())
                            + " and keeps its data in " + settings.data() + "; ctrl-C stops it.");
            stopping.await();
        }
        return Exit.DONE;
    }

    private Map<Setting, String> flags() {
        Map<Setting, String> flags = store.flags();
        if (host != null) {
            flags.put(Setting.HOST, host);
        }
        if (port != null) {
            flags.put(Setting.PORT, port);
        }
        return flags;
    }

    private static HttpServer listen(Settings settings, Archive archive) throws BindException {
        try {
            return HttpServer.start(
                    settings.host(),
                    settings.port(),
                    archive,
                    Clock.system(ZoneId.systemDefault()),
                    new StartPage(archive)::addTo);
        } catch (BindException e) {
            String where = address(settings.host(), settings.port());
            BindException told = new BindException(
                    "Can't listen on %s: port %d is in use, or the address is not this machine's; choose another with --port or --host."
                            .formatted(where, settings.port()));
            told.initCause(e);
            throw told;
        }
    }

    private void index(Archive archive) {
        List<IngestResult> results;
        try (IndexReport report = new IndexReport(screen)) {
            results = archive.ingest(paths, report);
        }
        screen.out().println(IndexReport.total(results));
    }

    private static String address(String host, int port) {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
