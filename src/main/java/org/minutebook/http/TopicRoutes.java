package org.minutebook.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.minutebook.archive.Archive;

/** {@code GET /topics}, one topic, and the history of any query. */
final class TopicRoutes {
    private final Archive archive;

    TopicRoutes(Archive archive) {
        this.archive = archive;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/topics", this::topics);
        routes.get("/api/v1/topics/{slug}", this::topic);
        routes.get("/api/v1/history", this::history);
    }

    private void topics(Context ctx) {
        Parameters p = Parameters.of(ctx, Parameters.LIMIT, Parameters.CURSOR);
        Answers.json(ctx, archive.topics(p.limit(), p.cursor()));
    }

    private void topic(Context ctx) {
        Parameters.of(ctx);
        String slug = ctx.pathParam("slug");
        Answers.json(
                ctx,
                archive.topic(slug)
                        .orElseThrow(() -> RequestException.unknown("No agenda item here is about '" + slug
                                + "'; /api/v1/topics lists the topics, and /api/v1/history?q= takes any words.")));
    }

    private void history(Context ctx) {
        String q = Parameters.of(ctx, "q").text("q");
        if (q == null) {
            throw RequestException.wrong("q is missing: give the words to follow, as in /api/v1/history?q=exceptions.");
        }
        Answers.json(ctx, archive.history(q));
    }
}
