package org.minutebook.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.MDC;

/**
 * What every request passes before any route sees it: it gets its id, and is refused where its {@code Host} is a name that
 * is not ours. A page from anywhere can have its own name point at this machine and then read what is served here; it can't
 * change that the browser sends that name.
 */
final class Gate extends Handler.Wrapper {
    private final Hosts hosts;

    Gate(Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String id = Exchange.of(request).id();
        common(response.getHeaders(), id);
        String host = Request.getServerName(request);
        if (!hosts.allow(host)) {
            Response.writeError(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421, Hosts.refusal(host));
            return true;
        }
        try (MDC.MDCCloseable _ = MDC.putCloseable("request", id)) {
            return super.handle(request, response, callback);
        }
    }

    /** Headers of every answer. Pages widen the policy to their own style sheet and forms. */
    static void common(HttpFields.Mutable headers, String id) {
        headers.put(Exchange.ID_HEADER, id);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
}
