package org.minutebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.minutebook.model.Minutes;

/** Reads one file of minutes without any store. What is no minutes is an {@link IOException} whose message says why. */
@FunctionalInterface
interface FileParser {
    Minutes read(Path file) throws IOException;
}
