package org.minutebook.model;

/** A store that can be reached does not take what it was given, and would not take it another time. */
public final class RefusedException extends StoreException {
    private static final long serialVersionUID = 1L;

    public RefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
