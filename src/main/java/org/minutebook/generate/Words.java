package org.minutebook.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The word lists of the generator. */
final class Words {
    private Words() {}

    /** The lines of a list, comments left out. */
    static List<String> of(String name) {
        String resource = "/generate/" + name + ".txt";
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + resource + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a capital at its beginning, an opening bracket skipped. */
    static String capital(String text) {
        int at = text.startsWith("<") || text.isEmpty() ? -1 : 0;
        return at < 0 ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
