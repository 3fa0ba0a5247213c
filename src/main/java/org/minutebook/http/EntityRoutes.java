package org.minutebook.http;

import java.util.List;
import java.util.function.Function;
import org.minutebook.archive.Archive;
import org.minutebook.http.Answering.Many;
import org.minutebook.http.Answering.Stretch;
import org.minutebook.model.answer.EntityMention;
import org.minutebook.model.answer.EntitySummary;
import org.minutebook.model.answer.EntityThread;

/** {@code GET /modifications}, {@code /incidents} and {@code /abbreviations}, and one of each with all that names it. */
final class EntityRoutes {
    private final Archive archive;

    EntityRoutes(Archive archive) {
        this.archive = archive;
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                        "/api/v1/modifications",
                        "modifications",
                        "The modifications that minutes name, by number.",
                        Many.pages(EntitySummary.class, (_, limit, cursor) -> archive.modifications(limit, cursor))),
                Route.of(
                        "/api/v1/modifications/{modification}",
                        "modification",
                        "A modification with every place that names it, oldest first.",
                        thread(request -> modification(request.part("modification")))),
                Route.of(
                        "/api/v1/incidents",
                        "incidents",
                        "The incidents that minutes name, by number.",
                        Many.pages(EntitySummary.class, (_, limit, cursor) -> archive.incidents(limit, cursor))),
                Route.of(
                        "/api/v1/incidents/{incident}",
                        "incident",
                        "An incident with every place that names it, oldest first.",
                        thread(request -> incident(request.part("incident")))),
                Route.of(
                        "/api/v1/abbreviations",
                        "abbreviations",
                        "The abbreviations that minutes spell out, by term.",
                        Many.pages(EntitySummary.class, (_, limit, cursor) -> archive.abbreviations(limit, cursor))),
                Route.of(
                        "/api/v1/abbreviations/{abbreviation}",
                        "abbreviation",
                        "An abbreviation with every place that spells it out, oldest first.",
                        thread(request -> abbreviation(request.part("abbreviation")))));
    }

    private static Many<EntityMention> thread(Function<Request, EntityThread> question) {
        return new Many<>(EntityThread.class, EntityMention.class, false, (request, _, _) -> {
            EntityThread thread = question.apply(request);
            return new Stretch<>(thread, thread.mentions(), null);
        });
    }

    private EntityThread modification(String id) {
        return archive.modification(id)
                .orElseThrow(() -> RequestException.unknown(
                        "No minutes here name modification '" + id + "'; /api/v1/modifications lists those they do."));
    }

    private EntityThread abbreviation(String term) {
        return archive.abbreviation(term)
                .orElseThrow(() -> RequestException.unknown(
                        "No minutes here spell out '" + term + "'; /api/v1/abbreviations lists those they do."));
    }

    private EntityThread incident(String id) {
        return archive.incident(id)
                .orElseThrow(() -> RequestException.unknown(
                        "No minutes here name incident '" + id + "'; /api/v1/incidents lists those they do."));
    }
}
