package org.minutebook.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.minutebook.archive.Archive;
import org.minutebook.archive.PartHealth;
import org.minutebook.http.Answering.Many;
import org.minutebook.http.Answering.Stretch;
import org.minutebook.model.answer.Finding;
import org.minutebook.model.answer.HealthReport;

/** Whether the process lives, whether it is ready, what it counts, and what is doubtful about its data. */
final class HealthRoutes {
    private final Archive archive;
    private final Metrics metrics;
    private final BooleanSupplier started;

    /** @param started whether the documents that the server was started with are all in */
    HealthRoutes(Archive archive, Metrics metrics, BooleanSupplier started) {
        this.archive = archive;
        this.metrics = metrics;
        this.started = started;
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                        "/api/v1/health-report",
                        "health-report",
                        "What is doubtful about the data, each with its place and what to do.",
                        new Many<>(HealthReport.class, Finding.class, false, (_, _, _) -> report())),
                Route.neverCached(
                        "/health/live",
                        "live",
                        "The process answers.",
                        new Answering.One(Live.class, _ -> new Live(true))),
                Route.neverCached(
                        "/health/ready",
                        "ready",
                        "Every part answers; 503 and a problem where one does not.",
                        new Answering.One(Ready.class, this::ready)),
                Route.neverCached(
                        "/metrics",
                        "metrics",
                        "Counts of requests and the state of each part, for Prometheus.",
                        new Answering.Raw("text/plain", request -> metrics(request.context()))));
    }

    private Stretch<Finding> report() {
        HealthReport report = archive.report();
        return new Stretch<>(report, report.findings(), null);
    }

    private Ready ready(Request request) {
        List<PartHealth> parts = new ArrayList<>(archive.health());
        if (!started.getAsBoolean()) {
            parts.add(new PartHealth("start-up", false, "Documents given at the start are still being indexed."));
        }
        String down = parts.stream()
                .filter(part -> !part.up())
                .map(part -> part.part() + ": " + part.reason())
                .collect(Collectors.joining(" "));
        if (!down.isEmpty()) {
            throw RequestException.unready(down, parts);
        }
        return new Ready(true, parts);
    }

    private void metrics(Context ctx) {
        ctx.contentType(Metrics.MEDIA_TYPE).result(metrics.text(archive.health()));
    }

    record Live(boolean live) {}

    record Ready(boolean ready, List<PartHealth> parts) {
        Ready {
            parts = List.copyOf(parts);
        }
    }
}
