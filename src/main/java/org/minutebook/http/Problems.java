package org.minutebook.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.lang.System.Logger.Level;
import org.minutebook.model.StoreException;

/** The one place where what escapes a route becomes an answer: a page for people at pages, a problem for all else. */
final class Problems {
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());
    private static final String READABLE = "GET, HEAD";

    private final ErrorPage page;

    Problems(ErrorPage page) {
        this.page = page;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(RequestException.class, this::refused);
        // The archive refuses ids, cursors and queries that can't be any, and says what one looks like.
        routes.exception(IllegalArgumentException.class, (e, ctx) -> answer(ctx, HttpStatus.BAD_REQUEST, message(e)));
        routes.exception(StoreException.class, this::storeFailed);
        routes.exception(HttpResponseException.class, this::refusedByServer);
        routes.exception(Exception.class, this::failed);
    }

    private void refused(RequestException e, Context ctx) {
        answer(ctx, problem(ctx, e.status(), message(e)).with(e.wrong(), e.parts()));
    }

    private void storeFailed(StoreException e, Context ctx) {
        LOG.log(Level.ERROR, "A store failed at " + ctx.path(), e);
        answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, message(e));
    }

    private void refusedByServer(HttpResponseException e, Context ctx) {
        HttpStatus status = HttpStatus.forStatus(e.getStatus());
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            ctx.header("Allow", READABLE);
        }
        answer(
                ctx,
                status,
                switch (status) {
                    case NOT_FOUND ->
                        Exchange.of(ctx).isRouted()
                                ? message(e)
                                : "Nothing is served at " + ctx.path()
                                        + "; /openapi.json lists what is, GET / links to the pages.";
                    case METHOD_NOT_ALLOWED -> ctx.path() + " can only be read: use GET.";
                    default -> message(e);
                });
    }

    private void failed(Exception e, Context ctx) {
        LOG.log(Level.ERROR, "Failed at " + ctx.path(), e);
        answer(
                ctx,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "This is a fault of Minutebook, not of the request; the log in the data folder tells more under the id "
                        + Exchange.of(ctx).id() + ".");
    }

    private void answer(Context ctx, HttpStatus status, String detail) {
        answer(ctx, problem(ctx, status, detail));
    }

    private static Problem problem(Context ctx, HttpStatus status, String detail) {
        return Problem.of(status, detail, ctx.path(), Exchange.of(ctx).id());
    }

    private void answer(Context ctx, Problem problem) {
        problem.answer(ctx);
        if (isPage(ctx)) {
            ctx.contentType("text/html; charset=utf-8")
                    .result(page.html(problem.status(), problem.title(), problem.detail(), problem.requestId()));
        }
    }

    /** A browser outside the API. */
    private static boolean isPage(Context ctx) {
        String path = ctx.path();
        String accept = ctx.header("Accept");
        return accept != null
                && accept.contains("text/html")
                && !path.startsWith("/api/")
                && !path.startsWith("/health/");
    }

    private static String message(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
