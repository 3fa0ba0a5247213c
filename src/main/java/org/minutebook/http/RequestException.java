package org.minutebook.http;

import io.javalin.http.HttpStatus;

/** A request that can't be answered, by its sender's doing; the message is the {@code detail} of the answer. */
final class RequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private RequestException(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
    }

    static RequestException wrong(String detail) {
        return new RequestException(HttpStatus.BAD_REQUEST, detail);
    }

    static RequestException unknown(String detail) {
        return new RequestException(HttpStatus.NOT_FOUND, detail);
    }

    HttpStatus status() {
        return status;
    }
}
