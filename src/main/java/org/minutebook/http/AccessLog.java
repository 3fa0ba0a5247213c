package org.minutebook.http;

import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * Counts every request once it is answered, and writes a line for it: method, path, status, bytes, milliseconds, id. What
 * was searched for, by whom and with which token is nobody's business, so neither query nor headers nor address are there.
 */
final class AccessLog implements RequestLog {
    /** {@code log4j2.xml} leads this name to a file of its own. */
    private static final System.Logger LOG = System.getLogger("org.minutebook.access");

    private final boolean written;
    private final Metrics metrics;

    /** @param written whether lines are; requests are counted all the same */
    AccessLog(boolean written, Metrics metrics) {
        this.written = written;
        this.metrics = metrics;
    }

    @Override
    public void log(Request request, Response response) {
        Exchange exchange = Exchange.of(request);
        long nanos = System.nanoTime() - request.getBeginNanoTime();
        metrics.answered(request.getMethod(), exchange.route(), response.getStatus(), nanos);
        if (written && LOG.isLoggable(Level.INFO)) {
            LOG.log(
                    Level.INFO,
                    "{0} {1} {2} {3}B {4}ms {5}",
                    request.getMethod(),
                    request.getHttpURI().getPath(),
                    Integer.toString(response.getStatus()),
                    Long.toString(Response.getContentBytesWritten(response)),
                    Long.toString(TimeUnit.NANOSECONDS.toMillis(nanos)),
                    exchange.id());
        }
    }
}
