package org.minutebook.model;

import org.jspecify.annotations.Nullable;

/**
 * A store (graph, index, kept documents) can't be opened, reached or written. The message says which one, why and what
 * to do, fit for a user's eyes.
 */
public sealed class StoreException extends RuntimeException permits RefusedException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
