package org.minutebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.minutebook.archive.Archive;
import org.minutebook.archive.Committees;
import org.minutebook.archive.Reader;
import org.minutebook.graph.GraphAddress;
import org.minutebook.settings.RemoteGraph;
import org.minutebook.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where the program starts and everything is wired. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        StandardError.restore();
        Map<String, String> environment = System.getenv();
        Screen screen = Screen.ofProcess(environment);
        int code = commands(screen, environment, Main::open, Main::parser).execute(args);
        screen.flush();
        System.exit(code);
    }

    private static Archive open(Settings settings) {
        RemoteGraph remote = settings.graph();
        GraphAddress graph = remote == null
                ? new GraphAddress.Embedded(settings.data().resolve("neo4j"))
                : new GraphAddress.Remote(
                        remote.uri(), remote.username(), Objects.requireNonNullElse(remote.password(), ""));
        return Archive.open(settings.data(), graph);
    }

    /** Asked for when a file is to be parsed: what it loads may log, and logs wait for the data folder to be known. */
    private static FileParser parser(List<Path> committees) {
        Reader reader = new Reader(Committees.read(committees));
        return file -> reader.read(file.toString(), Files.readAllBytes(file)).minutes();
    }

    private static CommandLine corrections(Screen screen, ArchiveAccess access) {
        return new CommandLine(new CorrectCommand())
                .addSubcommand(new CorrectCommand.Merge(screen, access))
                .addSubcommand(new CorrectCommand.Split(screen, access))
                .addSubcommand(new CorrectCommand.Apart(screen, access))
                .addSubcommand(new CorrectCommand.Accept(screen, access))
                .addSubcommand(new CorrectCommand.Reject(screen, access))
                .addSubcommand(new CorrectCommand.OfAction(screen, access))
                .addSubcommand(new CorrectCommand.OfMeeting(screen, access))
                .addSubcommand(new CorrectCommand.Undo(screen, access))
                .addSubcommand(new CorrectCommand.Listed(screen, access));
    }

    /** The whole command line. */
    static CommandLine commands(
            Screen screen,
            Map<String, String> environment,
            ArchiveOpener opener,
            Function<List<Path>, FileParser> readers) {
        ArchiveAccess access = new ArchiveAccess(opener, environment);
        Failures failures = new Failures(screen);
        CommandLine commands = new CommandLine(new MinutebookCommand())
                .addSubcommand(new ParseCommand(screen, readers))
                .addSubcommand(new IndexCommand(screen, access))
                .addSubcommand(new ServeCommand(screen, access))
                .addSubcommand(new SearchCommand(screen, access))
                .addSubcommand(new TraceCommand(screen, access))
                .addSubcommand(new HistoryCommand(screen, access))
                .addSubcommand(new ChangesCommand(screen, access))
                .addSubcommand(new CheckCommand(screen, access))
                .addSubcommand(new ExportCommand(screen, access))
                .addSubcommand(new RebuildCommand(screen, access))
                .addSubcommand(corrections(screen, access))
                .addSubcommand(new GenerateCommand(screen))
                .addSubcommand(new CommandLine(new BenchCommand())
                        .addSubcommand(new BenchCommand.Reading(screen))
                        .addSubcommand(new BenchCommand.Searching(screen))
                        .addSubcommand(new BenchCommand.Graphing(screen)))
                .setCaseInsensitiveEnumValuesAllowed(true);
        return commands.setOut(screen.out())
                .setErr(screen.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(screen.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.clamp(screen.columns() == 0 ? 80 : screen.columns(), 60, 100))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
