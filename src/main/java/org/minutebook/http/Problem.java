package org.minutebook.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.PartHealth;
import org.minutebook.json.Json;

/**
 * An error as RFC 9457 tells it. The type is {@code about:blank}: the status says it all, the detail says what to do.
 *
 * @param instance the path that was asked for
 * @param requestId as the answer's {@code X-Request-Id} and the logs have it
 * @param errors each wrong parameter, only where there are such
 * @param parts state of each part, only where readiness was asked for
 */
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String requestId,
        @Nullable List<Wrong> errors,
        @Nullable List<PartHealth> parts) {
    private static final URI BLANK = URI.create("about:blank");
    static final String MEDIA_TYPE = "application/problem+json";

    /** A parameter that can't be as it is, and what would be right. */
    record Wrong(String parameter, String detail) {}

    static Problem of(HttpStatus status, String detail, String instance, String requestId) {
        return new Problem(BLANK, title(status), status.getCode(), detail, instance, requestId, null, null);
    }

    Problem with(List<Wrong> wrong, List<PartHealth> state) {
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                requestId,
                wrong.isEmpty() ? null : wrong,
                state.isEmpty() ? null : state);
    }

    /** The phrase of the HTTP specification, as about:blank asks for. */
    private static String title(HttpStatus status) {
        return status == HttpStatus.INTERNAL_SERVER_ERROR ? "Internal Server Error" : status.getMessage();
    }

    void answer(Context ctx) {
        ctx.status(status)
                .removeHeader("ETag")
                .removeHeader("Link")
                .removeHeader("Content-Disposition")
                .header("Cache-Control", "no-store")
                .contentType(MEDIA_TYPE)
                .result(Json.bytes(this));
    }
}
