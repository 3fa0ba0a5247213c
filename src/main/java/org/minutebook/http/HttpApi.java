package org.minutebook.http;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.minutebook.archive.Archive;

/** All that is served besides pages, as one table of routes and the description that is made from it. */
public final class HttpApi {
    private final AtomicBoolean ready = new AtomicBoolean();
    private final Metrics metrics = new Metrics();
    private final Serving serving;
    private final List<Route> routes;
    private final List<Change> changes;
    private final Map<String, Object> description;

    public HttpApi(Archive archive, Clock clock) {
        this.serving = new Serving(new Freshness(archive, clock));
        List<Route> all = new ArrayList<>();
        all.addAll(new SearchRoutes(archive).routes());
        all.addAll(new MeetingRoutes(archive).routes());
        all.addAll(new ActionRoutes(archive, clock).routes());
        all.addAll(new TopicRoutes(archive).routes());
        all.addAll(new EntityRoutes(archive).routes());
        all.addAll(new PersonRoutes(archive).routes());
        all.addAll(new OrganisationRoutes(archive).routes());
        all.addAll(new GraphRoutes(archive).routes());
        all.addAll(new DocumentRoutes(archive).routes());
        all.add(new ExportRoute(archive).route());
        CorrectionRoutes corrections = new CorrectionRoutes(archive);
        all.addAll(corrections.routes());
        this.changes = corrections.changes();
        all.addAll(new HealthRoutes(archive, metrics, ready::get).routes());
        all.add(Route.neverCached(
                "/openapi.json", "openapi", "This description.", new Answering.One(Map.class, _ -> description())));
        this.routes = List.copyOf(all);
        this.description = OpenApi.of(routes, changes);
    }

    /** The OpenAPI 3.1 description, as maps, lists and strings. */
    public Map<String, Object> description() {
        return description;
    }

    List<Route> routes() {
        return routes;
    }

    List<Change> changes() {
        return changes;
    }

    Serving serving() {
        return serving;
    }

    Metrics metrics() {
        return metrics;
    }

    /** From now on {@code /health/ready} asks only the parts. */
    void ready() {
        ready.set(true);
    }
}
