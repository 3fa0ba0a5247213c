package org.minutebook.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.minutebook.archive.Archive;
import org.minutebook.model.ActionId;
import org.minutebook.model.answer.Chain;

/** {@code GET /}, its style, and {@code GET /trace?action=}, which leads a form's action to its address. */
public final class StartPage {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final Archive archive;

    public StartPage(Archive archive) {
        this.archive = archive;
    }

    public void addTo(RoutesConfig routes) {
        byte[] page = resource("start.html");
        byte[] style = resource("minutebook.css");
        routes.get(
                "/",
                ctx -> ctx.header("Content-Security-Policy", POLICY)
                        .header("Referrer-Policy", "no-referrer")
                        .contentType("text/html; charset=utf-8")
                        .result(page));
        routes.get(
                "/minutebook.css",
                ctx -> ctx.contentType("text/css; charset=utf-8").result(style));
        routes.get("/trace", this::trace);
    }

    /** Forms cannot put what is typed into a path, so this does; whether the action is known is for the chain to say. */
    private void trace(Context ctx) {
        String typed = Objects.requireNonNullElse(ctx.queryParam("action"), "");
        ActionId action = archive.chain(typed).map(Chain::action).orElseGet(() -> ActionId.parse(typed));
        ctx.redirect(
                "/api/v1/actions/%s/%s/%s/chain"
                        .formatted(action.committee(), action.meeting().label(), action.number()),
                HttpStatus.SEE_OTHER);
    }

    private static byte[] resource(String name) {
        try (InputStream in = StartPage.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
