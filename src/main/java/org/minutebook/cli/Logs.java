package org.minutebook.cli;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where logs go: to a file, never to the terminal. {@code log4j2.xml} reads the folder when the first logger is made, so no
 * command may have one in a static field: commands are loaded before the data folder is known.
 */
final class Logs {
    private static final String FOLDER = "minutebook.logs";

    private Logs() {}

    static void into(Path folder) {
        System.setProperty(FOLDER, folder.toString());
    }

    /**
     * Where the lines of requests go: {@code log4j2.xml} leads this logger to a file of its own.
     *
     * @param on else they go nowhere
     */
    static Consumer<String> access(boolean on) {
        System.Logger log = System.getLogger("org.minutebook.access");
        return on ? line -> log.log(System.Logger.Level.INFO, line) : _ -> {};
    }

    /** The folder, or a hint where there is none yet. */
    static String place() {
        return System.getProperty(FOLDER, System.getProperty("java.io.tmpdir"));
    }
}
