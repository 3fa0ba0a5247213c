package org.minutebook.http;

import io.javalin.http.Context;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What is kept of a request from its arrival to its line in the log. */
final class Exchange {
    static final String ID_HEADER = "X-Request-Id";

    private static final String NO_ROUTE = "none";
    private static final String ATTRIBUTE = Exchange.class.getName();
    private static final Pattern SOUND_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final Request request;
    private final String id;
    private volatile String route = NO_ROUTE;

    private Exchange(Request request, String id) {
        this.request = request;
        this.id = id;
    }

    /** That of the request; the first who asks makes it. */
    static Exchange of(Request request) {
        Exchange exchange = (Exchange) request.getAttribute(ATTRIBUTE);
        if (exchange == null) {
            exchange = new Exchange(request, id(request.getHeaders().get(ID_HEADER)));
            request.setAttribute(ATTRIBUTE, exchange);
        }
        return exchange;
    }

    static Exchange of(Context ctx) {
        Exchange exchange = ctx.attribute(ATTRIBUTE);
        if (exchange == null) {
            throw new IllegalStateException(ctx.path() + " did not come through the gate");
        }
        return exchange;
    }

    /** The sender's own, where it has one that is fit for a log. */
    private static String id(@Nullable String given) {
        return given != null && SOUND_ID.matcher(given).matches()
                ? given
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    String id() {
        return id;
    }

    /** The path of the route that answers, {@code none} where none does. */
    String route() {
        return route;
    }

    /** Whether any does. */
    boolean isRouted() {
        return !route.equals(NO_ROUTE);
    }

    void answeredBy(String path) {
        route = path;
    }

    /** Breaks the connection off, so that the receiver of half an answer can't take it for a whole one. */
    void abort() {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
    }
}
