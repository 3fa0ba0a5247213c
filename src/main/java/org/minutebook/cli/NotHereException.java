package org.minutebook.cli;

/** What was asked for is not in the archive; the message says where to look. */
final class NotHereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotHereException(String message) {
        super(message);
    }
}
