package org.minutebook.cli;

import java.lang.System.Logger.Level;
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
import org.minutebook.http.HttpApi;
import org.minutebook.http.HttpServer;
import org.minutebook.http.ServerOptions;
import org.minutebook.model.StoreException;
import org.minutebook.settings.Setting;
import org.minutebook.settings.Settings;
import org.minutebook.web.Pages;
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

    @Option(
            names = "--names",
            paramLabel = "NAME,...",
            description = "Names that requests may call this server by besides its address and localhost"
                    + " (default: $MINUTEBOOK_NAMES).")
    private @Nullable String names;

    @Option(
            names = "--access-log",
            paramLabel = "on|off",
            description = "Whether each request leaves a line in logs/access.log of the data folder"
                    + " (default: $MINUTEBOOK_ACCESS_LOG, else " + Setting.DEFAULT_ACCESS_LOG + ").")
    private @Nullable String accessLog;

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
            Thread.ofVirtual().name("catch-up").start(() -> catchUp(archive));
            screen.out()
                    .println("Minutebook listens on " + address(settings.host(), server.port())
                            + " and keeps its data in " + settings.data() + "; ctrl-C stops it.");
            stopping.await();
        }
        return Exit.DONE;
    }

    /** In the background: what an older version of the program or a crash left is made anew while it is served. */
    private static void catchUp(Archive archive) {
        try {
            archive.catchUp();
        } catch (StoreException e) {
            System.getLogger(ServeCommand.class.getName())
                    .log(
                            Level.WARNING,
                            "The search index could not be brought up to date; the next index or serve tries again",
                            e);
        }
    }

    private Map<Setting, String> flags() {
        Map<Setting, String> flags = store.flags();
        put(flags, Setting.HOST, host);
        put(flags, Setting.PORT, port);
        put(flags, Setting.NAMES, names);
        put(flags, Setting.ACCESS_LOG, accessLog);
        return flags;
    }

    private static void put(Map<Setting, String> flags, Setting setting, @Nullable String typed) {
        if (typed != null) {
            flags.put(setting, typed);
        }
    }

    private static HttpServer listen(Settings settings, Archive archive) throws BindException {
        try {
            Clock clock = Clock.system(ZoneId.systemDefault());
            HttpApi api = new HttpApi(archive, clock);
            Pages pages = new Pages(archive, clock, api.description());
            return HttpServer.start(
                    new ServerOptions(
                            settings.host(), settings.port(), settings.names(), Logs.access(settings.accessLog())),
                    api,
                    pages::addTo,
                    pages::error);
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
