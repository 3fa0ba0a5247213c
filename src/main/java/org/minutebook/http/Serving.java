package org.minutebook.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.minutebook.http.Route.Caching;
import org.minutebook.json.Json;

/** Serves routes: reads the request, has it answered, writes the answer in the form that was asked for. */
final class Serving {
    private final Freshness freshness;

    Serving(Freshness freshness) {
        this.freshness = freshness;
    }

    void add(List<Route> routes, RoutesConfig to) {
        for (Route route : routes) {
            to.get(route.served(), ctx -> serve(route, ctx));
            // Javalin's own answer to HEAD has no headers.
            to.head(route.served(), ctx -> serve(route, ctx));
        }
    }

    void addChanges(List<Change> changes, RoutesConfig to) {
        for (Change change : changes) {
            to.addHttpHandler(change.method(), change.path(), ctx -> make(change, ctx));
        }
    }

    private static void make(Change change, Context ctx) {
        ctx.header("Cache-Control", "no-store");
        json(ctx.status(change.made()), change.making().apply(ctx));
    }

    private void serve(Route route, Context ctx) throws IOException {
        ctx.header("Vary", "Accept, Accept-Encoding");
        Request request = Request.read(ctx, route);
        if (route.caching() == Caching.NEVER) {
            ctx.header("Cache-Control", "no-store");
        } else if (freshness.answered(ctx, request.mediaType())) {
            return;
        }
        switch (route.answering()) {
            case Answering.One one -> json(ctx, one.question().apply(request));
            case Answering.Many<?> many -> new ListAnswer<>(route, many, request).write();
            case Answering.Raw raw -> raw.writing().write(request);
        }
    }

    static void json(Context ctx, Object answer) {
        ctx.contentType(Format.JSON.mediaType()).result(Json.bytes(answer));
    }
}
