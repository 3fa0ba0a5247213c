package org.minutebook.http;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.minutebook.json.Json;

/** Requests that Jetty refuses before any route sees them, such as {@code %zz} in a path, get the same kind of answer. */
final class ProtocolProblems extends ErrorHandler {
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
        String detail = "The request can't be read: " + (message == null ? status.getMessage() : message) + ".";
        Problem problem = Problem.of(status, detail, request.getHttpURI().getPath());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.write(true, ByteBuffer.wrap(Json.bytes(problem)), callback);
    }
}
