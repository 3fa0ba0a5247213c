package org.minutebook.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.lang.System.Logger.Level;
import org.minutebook.model.StoreException;

/** The one place where what escapes a route becomes an answer. */
final class Problems {
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private Problems() {}

    static void addTo(RoutesConfig routes) {
        routes.exception(RequestException.class, (e, ctx) -> answer(ctx, e.status(), message(e)));
        // The archive refuses ids, cursors and queries that can't be any, and says what one looks like.
        routes.exception(IllegalArgumentException.class, (e, ctx) -> answer(ctx, HttpStatus.BAD_REQUEST, message(e)));
        routes.exception(StoreException.class, Problems::storeFailed);
        routes.exception(HttpResponseException.class, Problems::refusedByServer);
        routes.exception(Exception.class, Problems::failed);
    }

    private static void storeFailed(StoreException e, Context ctx) {
        LOG.log(Level.ERROR, "A store failed at " + ctx.path(), e);
        answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, message(e));
    }

    private static void refusedByServer(HttpResponseException e, Context ctx) {
        HttpStatus status = HttpStatus.forStatus(e.getStatus());
        answer(
                ctx,
                status,
                switch (status) {
                    case NOT_FOUND -> "Nothing is served at " + ctx.path() + "; GET / links to what is.";
                    case METHOD_NOT_ALLOWED -> ctx.path() + " can only be read: use GET.";
                    default -> message(e);
                });
    }

    private static void failed(Exception e, Context ctx) {
        LOG.log(Level.ERROR, "Failed at " + ctx.path(), e);
        answer(
                ctx,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "This is a fault of Minutebook, not of the request; the log in the data folder tells more.");
    }

    private static void answer(Context ctx, HttpStatus status, String detail) {
        Problem.of(status, detail, ctx.path()).answer(ctx);
    }

    private static String message(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
