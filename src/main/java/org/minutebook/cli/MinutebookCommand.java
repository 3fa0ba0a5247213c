package org.minutebook.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands hang on; alone it is wrong usage. */
@Command(
        name = "minutebook",
        description =
                "Reads the minutes of a committee and answers what was decided, what became of an action, and how a"
                        + " topic developed.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = ProgramVersion.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        footerHeading = "%nExit status:%n",
        footer = {
            "  0  done",
            "  1  some inputs failed, each named with its reason; the others are done",
            "  2  wrong usage",
            "  3  the store can't be opened",
            "",
            "Settings come from flags, else from MINUTEBOOK_DATA, MINUTEBOOK_HOST, MINUTEBOOK_PORT, NEO4J_URI,"
                    + " NEO4J_USERNAME and NEO4J_PASSWORD, else from defaults.",
            "",
            "First steps:",
            "  minutebook serve minutes/",
            "  minutebook search \"mains supply\"",
            "  minutebook trace \"OPSG 28/01\"",
            "  minutebook history \"CH exceptions\""
        })
final class MinutebookCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say which command to run.");
    }
}
