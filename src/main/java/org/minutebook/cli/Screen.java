package org.minutebook.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.minutebook.json.Json;

/**
 * Where a command prints, always in UTF-8.
 *
 * @param columns of the terminal that {@code out} is, 0 where it is none (a pipe or a file)
 * @param errorColumns of the terminal that {@code err} is, 0 where it is none
 * @param colour whether emphasis may be shown on {@code out}
 */
record Screen(PrintWriter out, PrintWriter err, int columns, int errorColumns, boolean colour) {
    private static final int USUAL_COLUMNS = 80;

    /**
     * The standard streams of this process. The launcher tells what they are in {@code minutebook.columns} and
     * {@code minutebook.error.columns}; without it Java's own guess has to do.
     */
    static Screen ofProcess(Map<String, String> environment) {
        boolean guessed =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        int guess = guessed ? USUAL_COLUMNS : 0;
        int columns = Integer.getInteger("minutebook.columns", guess);
        int errorColumns = Integer.getInteger("minutebook.error.columns", guess);
        boolean colour = columns > 0
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return new Screen(writer(FileDescriptor.out), writer(FileDescriptor.err), columns, errorColumns, colour);
    }

    /** Streams that are no terminal. */
    static Screen plain(OutputStream out, OutputStream err) {
        return new Screen(writer(out), writer(err), 0, 0, false);
    }

    boolean isTerminal() {
        return columns > 0;
    }

    /** What the API answers: on many lines for people, on one for programs. */
    void json(Object answer) {
        if (isTerminal()) {
            Json.writeIndented(answer, out);
        } else {
            Json.writeLine(answer, out);
        }
        out.println();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return writer(new FileOutputStream(descriptor));
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
