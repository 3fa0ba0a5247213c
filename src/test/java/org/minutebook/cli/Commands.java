package org.minutebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.minutebook.archive.SampleArchive;
import org.minutebook.model.Minutes;
import picocli.CommandLine;

/** The command line over the sample archive, with captured streams. */
final class Commands {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();
    private final SampleArchive archive = new SampleArchive();
    private int columns;
    private boolean colour;
    private ArchiveOpener opener = settings -> archive;
    private FileParser reader = Commands::noReader;

    Commands(Path data) {
        environment.put("MINUTEBOOK_DATA", data.toString());
    }

    Commands terminal(int width) {
        columns = width;
        colour = true;
        return this;
    }

    Commands with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Commands opening(ArchiveOpener other) {
        opener = other;
        return this;
    }

    Commands reading(FileParser other) {
        reader = other;
        return this;
    }

    SampleArchive archive() {
        return archive;
    }

    int run(String... args) {
        Screen screen = new Screen(writer(out), writer(err), columns, columns, colour);
        CommandLine commands = Main.commands(screen, environment, opener, _ -> reader);
        int code = commands.execute(args);
        screen.flush();
        return code;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(ByteArrayOutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static Minutes noReader(Path file) throws IOException {
        throw new IOException("These are no minutes.");
    }
}
