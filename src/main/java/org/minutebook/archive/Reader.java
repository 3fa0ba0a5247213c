package org.minutebook.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.minutebook.model.Minutes;
import org.minutebook.parse.CommitteeProfile;
import org.minutebook.parse.MinutesReader;
import org.minutebook.parse.NotMinutesException;
import org.minutebook.source.DocumentReader;
import org.minutebook.source.DocumentText;
import org.minutebook.source.UnreadableException;

/** From a document's bytes to its minutes. Safe for use by many threads. */
public final class Reader {
    private static final Logger LOG = Logger.getLogger(Reader.class.getName());

    private final MinutesReader minutes;

    /** Knows the built-in committees. */
    public Reader() {
        this(List.of());
    }

    /** @param committees that it knows as well */
    public Reader(List<CommitteeProfile> committees) {
        minutes = new MinutesReader(committees);
    }

    /** A document read: its text and what it says. */
    public record Read(DocumentText text, Minutes minutes) {}

    /**
     * Reads minutes.
     *
     * @throws UnreadableException where it can't be read or holds no minutes, saying why
     */
    public Read read(String name, byte[] bytes) throws UnreadableException {
        return guarded(name, () -> found(DocumentReader.read(name, bytes)));
    }

    /**
     * Reads the minutes in a text.
     *
     * @throws UnreadableException where it holds none, saying why
     */
    Read read(DocumentText text) throws UnreadableException {
        return guarded(text.id().toString(), () -> found(text));
    }

    /** As {@link MinutesReader#modificationKeys} tells. */
    Set<String> modificationKeys(String id) {
        return minutes.modificationKeys(id);
    }

    private Read found(DocumentText text) throws UnreadableException {
        try {
            return new Read(text, minutes.read(text));
        } catch (NotMinutesException e) {
            throw new UnreadableException("it holds no minutes: " + e.getMessage(), e);
        }
    }

    /** From bytes or a text to what it says. */
    interface Reading {
        Read read() throws UnreadableException;
    }

    /** A fault of our own costs the one document that brings it out, never those that come after it. */
    static Read guarded(String name, Reading reading) throws UnreadableException {
        try {
            return reading.read();
        } catch (OutOfMemoryError e) {
            throw new UnreadableException(
                    "reading it takes more memory than the %,d MB that Java may use here; split it, or give Java more, as by JDK_JAVA_OPTIONS=-Xmx4g"
                            .formatted(Runtime.getRuntime().maxMemory() >> 20),
                    e);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.WARNING, e, () -> "Reading " + name + " failed");
            throw new UnreadableException(
                    "a fault in Minutebook broke its reading off (%s%s); nothing of it was taken in. Please report this with the file, or with a part of it that fails alike"
                            .formatted(e.getClass().getSimpleName(), place(e)),
                    e);
        }
    }

    /** Where in our own code it happened. */
    private static String place(Throwable e) {
        return Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.minutebook."))
                .findFirst()
                .map(frame -> " in %s, line %d".formatted(frame.getFileName(), frame.getLineNumber()))
                .orElse("");
    }
}
