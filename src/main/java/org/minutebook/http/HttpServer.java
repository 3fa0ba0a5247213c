package org.minutebook.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.minutebook.model.answer.SearchRequest;

/** The running server. Closing it lets requests under way end and leaves the archive open. */
public final class HttpServer implements AutoCloseable {
    /** A character of a query may take nine bytes of the address. */
    static final int HEADER_LIMIT = 9 * SearchRequest.MAX_QUERY_LENGTH + (8 << 10);

    private static final long STOP_MILLIS = 1_000;

    private final Javalin javalin;
    private final HttpApi api;

    private HttpServer(Javalin javalin, HttpApi api) {
        this.javalin = javalin;
        this.api = api;
    }

    /**
     * Listens and answers; {@code /health/ready} says 503 until {@link #ready} is called.
     *
     * @param pages adds routes outside the API
     * @param errorPage shows people what goes wrong there
     * @throws BindException where the port is taken or the address is not this machine's
     */
    public static HttpServer start(
            ServerOptions options, HttpApi api, Consumer<RoutesConfig> pages, ErrorPage errorPage)
            throws BindException {
        Javalin javalin = Javalin.create(config -> {
            configure(config, options, api);
            config.routes.beforeMatched(HttpServer::noteRoute);
            config.routes.beforeMatched(Writers::check);
            new Problems(errorPage).addTo(config.routes);
            api.serving().add(api.routes(), config.routes);
            api.serving().addChanges(api.changes(), config.routes);
            pages.accept(config.routes);
        });
        try {
            return new HttpServer(javalin.start(options.host(), options.port()), api);
        } catch (JavalinBindException e) {
            BindException bind = new BindException(e.getMessage());
            bind.initCause(e);
            throw bind;
        }
    }

    private static void configure(JavalinConfig config, ServerOptions options, HttpApi api) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(HttpServer::configure);
        config.jetty.modifyServer(server -> configure(server, options, api));
    }

    private static void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(HEADER_LIMIT);
    }

    private static void configure(Server server, ServerOptions options, HttpApi api) {
        Set<String> names = new HashSet<>(options.names());
        names.add(options.host());
        server.setHandler(new Gate(new Hosts(names)));
        server.setErrorHandler(new ProtocolProblems(HEADER_LIMIT));
        server.setRequestLog(new AccessLog(options.accessLog(), api.metrics()));
        server.setStopTimeout(STOP_MILLIS);
    }

    private static void noteRoute(Context ctx) {
        Endpoint endpoint = ctx.endpoints().matchedHttpEndpoint();
        if (endpoint != null) {
            Exchange.of(ctx).answeredBy(Route.described(endpoint.path));
        }
    }

    /** From now on {@code /health/ready} asks only the parts. */
    public void ready() {
        api.ready();
    }

    /** The paths of all that is read here, pages among them. */
    Set<String> paths() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> HandlerType.GET.equals(handler.endpoint.method))
                .map(handler -> Route.described(handler.endpoint.path))
                .collect(Collectors.toUnmodifiableSet());
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
