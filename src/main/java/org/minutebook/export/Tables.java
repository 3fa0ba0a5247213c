package org.minutebook.export;

import java.io.IOException;
import java.io.OutputStream;

/** Where tables go. */
@FunctionalInterface
public interface Tables {
    /**
     * Opens one; the one before is closed by then.
     *
     * @param name of its file, such as {@code Action.csv}
     */
    OutputStream open(String name) throws IOException;
}
