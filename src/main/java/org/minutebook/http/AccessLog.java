package org.minutebook.http;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * Counts every request once it is answered, and writes a line for it: method, path, status, bytes, milliseconds, id. What
 * was searched for, by whom and with which token is nobody's business, so neither query nor headers nor address are there.
 */
final class AccessLog implements RequestLog {
    private final Consumer<String> lines;
    private final Metrics metrics;

    /** @param lines where each line goes */
    AccessLog(Consumer<String> lines, Metrics metrics) {
        this.lines = lines;
        this.metrics = metrics;
    }

    @Override
    public void log(Request request, Response response) {
        Exchange exchange = Exchange.of(request);
        long nanos = System.nanoTime() - request.getBeginNanoTime();
        metrics.answered(request.getMethod(), exchange.route(), response.getStatus(), nanos);
        lines.accept("%s %s %d %dB %dms %s"
                .formatted(
                        request.getMethod(),
                        request.getHttpURI().getPath(),
                        response.getStatus(),
                        Response.getContentBytesWritten(response),
                        TimeUnit.NANOSECONDS.toMillis(nanos),
                        exchange.id()));
    }
}
