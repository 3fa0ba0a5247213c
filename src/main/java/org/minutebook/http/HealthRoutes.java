package org.minutebook.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.minutebook.archive.Archive;
import org.minutebook.archive.PartHealth;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: so does every part of it. {@code
 * /api/v1/health-report}: what is doubtful about the data.
 */
final class HealthRoutes {
    private final Archive archive;
    private final BooleanSupplier started;

    /** @param started whether the documents that the server was started with are all in */
    HealthRoutes(Archive archive, BooleanSupplier started) {
        this.archive = archive;
        this.started = started;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/health/live", ctx -> Answers.json(ctx, new Live(true)));
        routes.get("/health/ready", this::ready);
        routes.get("/api/v1/health-report", this::report);
    }

    private void report(Context ctx) {
        Parameters.of(ctx);
        Answers.json(ctx, archive.report());
    }

    private void ready(Context ctx) {
        List<PartHealth> parts = new ArrayList<>(archive.health());
        if (!started.getAsBoolean()) {
            parts.add(new PartHealth("start-up", false, "Documents given at the start are still being indexed."));
        }
        String down = parts.stream()
                .filter(part -> !part.up())
                .map(part -> part.part() + ": " + part.reason())
                .collect(Collectors.joining(" "));
        if (down.isEmpty()) {
            Answers.json(ctx, new Ready(true, parts));
        } else {
            Problem.unready(parts, down, ctx.path()).answer(ctx);
        }
    }

    private record Live(boolean live) {}

    private record Ready(boolean ready, List<PartHealth> parts) {}
}
