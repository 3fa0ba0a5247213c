package org.minutebook.http;

import io.javalin.http.Context;
import org.minutebook.json.Json;

/** How routes answer when all went well. */
final class Answers {
    private Answers() {}

    static void json(Context ctx, Object answer) {
        ctx.contentType("application/json").result(Json.bytes(answer));
    }
}
