package org.minutebook.cli;

import java.util.Map;
import org.minutebook.archive.Archive;
import org.minutebook.model.StoreException;
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
        int code =
                commands(screen, environment, Main::open, new TextFileParser()).execute(args);
        screen.flush();
        System.exit(code);
    }

    private static Archive open(Settings settings) {
        throw new StoreException("This build has no archive yet: " + settings.data(), null);
    }

    /** The whole command line. */
    static CommandLine commands(
            Screen screen, Map<String, String> environment, ArchiveOpener opener, FileParser reader) {
        ArchiveAccess access = new ArchiveAccess(opener, environment);
        Failures failures = new Failures(screen);
        CommandLine commands = new CommandLine(new MinutebookCommand())
                .addSubcommand(new ParseCommand(screen, reader))
                .addSubcommand(new IndexCommand(screen, access))
                .addSubcommand(new ServeCommand(screen, access))
                .addSubcommand(new SearchCommand(screen, access))
                .addSubcommand(new TraceCommand(screen, access))
                .addSubcommand(new HistoryCommand(screen, access));
        return commands.setOut(screen.out())
                .setErr(screen.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(screen.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.clamp(screen.columns() == 0 ? 80 : screen.columns(), 60, 100))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }
}
