package org.minutebook.cli;

import java.nio.file.Path;

/** Where logs go: to a file, never to the terminal. {@code log4j2.xml} reads the folder when the first logger is made. */
final class Logs {
    private static final String FOLDER = "minutebook.logs";

    private Logs() {}

    static void into(Path folder) {
        System.setProperty(FOLDER, folder.toString());
    }

    /** The folder, or a hint where there is none yet. */
    static String place() {
        return System.getProperty(FOLDER, System.getProperty("java.io.tmpdir"));
    }
}
