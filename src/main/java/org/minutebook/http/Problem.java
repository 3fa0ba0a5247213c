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
 * @param parts state of each part, only where readiness was asked for
 */
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable List<PartHealth> parts) {
    private static final URI BLANK = URI.create("about:blank");
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(HttpStatus status, String detail, String instance) {
        return new Problem(BLANK, title(status), status.getCode(), detail, instance, null);
    }

    static Problem unready(List<PartHealth> parts, String detail, String instance) {
        HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
        return new Problem(BLANK, title(status), status.getCode(), detail, instance, parts);
    }

    /** The phrase of the HTTP specification, as about:blank asks for. */
    private static String title(HttpStatus status) {
        return status == HttpStatus.INTERNAL_SERVER_ERROR ? "Internal Server Error" : status.getMessage();
    }

    void answer(Context ctx) {
        ctx.status(status).contentType(MEDIA_TYPE).result(Json.bytes(this));
    }
}
