package org.minutebook.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.minutebook.archive.Archive;

/** The running server. Closing it lets requests under way end and leaves the archive open. */
public final class HttpServer implements AutoCloseable {
    private final Javalin javalin;
    private final AtomicBoolean ready;

    private HttpServer(Javalin javalin, AtomicBoolean ready) {
        this.javalin = javalin;
        this.ready = ready;
    }

    /**
     * Listens and answers; {@code /health/ready} says 503 until {@link #ready} is called.
     *
     * @param port 0 takes any free one
     * @param pages adds routes outside the API
     * @throws BindException where the port is taken or the address is not this machine's
     */
    public static HttpServer start(String host, int port, Archive archive, Clock clock, Consumer<RoutesConfig> pages)
            throws BindException {
        AtomicBoolean ready = new AtomicBoolean();
        Javalin javalin = Javalin.create(config -> {
            configure(config);
            Problems.addTo(config.routes);
            new SearchRoutes(archive).addTo(config.routes);
            new MeetingRoutes(archive).addTo(config.routes);
            new ActionRoutes(archive, clock).addTo(config.routes);
            new TopicRoutes(archive).addTo(config.routes);
            new DocumentRoutes(archive).addTo(config.routes);
            new HealthRoutes(archive, ready::get).addTo(config.routes);
            pages.accept(config.routes);
        });
        try {
            return new HttpServer(javalin.start(host, port), ready);
        } catch (JavalinBindException e) {
            BindException bind = new BindException(e.getMessage());
            bind.initCause(e);
            throw bind;
        }
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new ProtocolProblems());
            server.setStopTimeout(1_000);
        });
        config.routes.before(ctx -> ctx.header("X-Content-Type-Options", "nosniff"));
    }

    /** From now on {@code /health/ready} asks only the parts. */
    public void ready() {
        ready.set(true);
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
