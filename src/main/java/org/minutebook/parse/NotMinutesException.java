package org.minutebook.parse;

/** A text that can be read but holds no minutes. The message is a sentence for its owner. */
public final class NotMinutesException extends Exception {
    private static final long serialVersionUID = 1L;

    NotMinutesException(String message) {
        super(message);
    }
}
