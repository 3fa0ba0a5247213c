package org.minutebook.archive;

import org.minutebook.model.Minutes;
import org.minutebook.parse.MinutesReader;
import org.minutebook.parse.NotMinutesException;
import org.minutebook.source.DocumentReader;
import org.minutebook.source.DocumentText;
import org.minutebook.source.UnreadableException;

/** From a document's bytes to its minutes. Safe for use by many threads. */
public final class Reader {
    private final MinutesReader minutes = new MinutesReader();

    /** A document read: its text and what it says. */
    public record Read(DocumentText text, Minutes minutes) {}

    /**
     * Reads minutes.
     *
     * @throws UnreadableException where it can't be read or holds no minutes, saying why
     */
    public Read read(String name, byte[] bytes) throws UnreadableException {
        return read(DocumentReader.read(name, bytes));
    }

    /**
     * Reads the minutes in a text.
     *
     * @throws UnreadableException where it holds none, saying why
     */
    Read read(DocumentText text) throws UnreadableException {
        try {
            return new Read(text, minutes.read(text));
        } catch (NotMinutesException e) {
            throw new UnreadableException("it holds no minutes: " + e.getMessage(), e);
        }
    }
}
