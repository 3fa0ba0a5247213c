package org.minutebook.source;

import java.io.IOException;

/** A document that can't be read. The message is a sentence for its owner: what is wrong with it and what to do. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    public UnreadableException(String message) {
        super(message);
    }

    public UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
