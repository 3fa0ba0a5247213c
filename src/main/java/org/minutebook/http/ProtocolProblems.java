package org.minutebook.http;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.minutebook.json.Json;

/** Requests that are refused before any route sees them, such as {@code %zz} in a path, get the same kind of answer. */
final class ProtocolProblems extends ErrorHandler {
    private final int headerLimit;

    /** @param headerLimit bytes that the request line, or all headers, may have */
    ProtocolProblems(int headerLimit) {
        this.headerLimit = headerLimit;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback)
            throws IOException {
        HttpStatus status = HttpStatus.forStatus(code);
        String id = Exchange.of(request).id();
        Gate.common(response.getHeaders(), id);
        String path = Objects.requireNonNullElse(request.getHttpURI().getPath(), "");
        Problem problem = Problem.of(status, detail(status, message), path, id);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (status != HttpStatus.MISDIRECTED_REQUEST) {
            // The server hangs up after what it can't read, and says so.
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        response.write(true, ByteBuffer.wrap(Json.bytes(problem)), callback);
    }

    private String detail(HttpStatus status, @Nullable String message) {
        String said = message == null ? status.getMessage() : message;
        return switch (status) {
            case URI_TOO_LONG -> "The address has more than %,d bytes; shorten the query.".formatted(headerLimit);
            case REQUEST_HEADER_FIELDS_TOO_LARGE ->
                "The request's headers have more than %,d bytes together.".formatted(headerLimit);
            case MISDIRECTED_REQUEST -> said;
            case INTERNAL_SERVER_ERROR ->
                "This is a fault of Minutebook, not of the request; the log in the data folder tells more.";
            default -> "The request can't be read: " + said + ".";
        };
    }
}
