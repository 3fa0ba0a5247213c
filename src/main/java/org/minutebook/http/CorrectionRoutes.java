package org.minutebook.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.archive.Archive;
import org.minutebook.http.Answering.Many;
import org.minutebook.http.Answering.One;
import org.minutebook.json.Json;
import org.minutebook.model.correction.CorrectionEntry;
import org.minutebook.model.correction.CorrectionState;

/** {@code /corrections}: what was made, one of them; making one, and taking it back. */
final class CorrectionRoutes {
    private static final String ALL = "/api/v1/corrections";
    private static final String ONE = ALL + "/{correction}";

    private final Archive archive;

    CorrectionRoutes(Archive archive) {
        this.archive = archive;
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                        ALL,
                        "corrections",
                        "The corrections that were made, oldest first, those that were undone among them.",
                        Many.pages(CorrectionState.class, (_, limit, cursor) -> archive.corrections(limit, cursor))),
                Route.of(
                        ONE,
                        "correction",
                        "A correction, and whether it was undone.",
                        new One(
                                CorrectionState.class,
                                request -> archive.correction(request.part("correction"))
                                        .orElseThrow(() -> unknown(request.part("correction"))))));
    }

    List<Change> changes() {
        return List.of(
                new Change(
                        HandlerType.POST,
                        ALL,
                        "correct",
                        "Makes a correction, which holds for all that is here and all that comes.",
                        body(Map.of("correction", Map.of("type", "object")), List.of("by", "correction")),
                        CorrectionState.class,
                        HttpStatus.CREATED,
                        ctx -> archive.correct(Json.correction(ctx.body()))),
                new Change(
                        HandlerType.DELETE,
                        ONE,
                        "undo",
                        "Takes a correction back, as if it had never been made; the list still tells of both.",
                        body(Map.of(), List.of("by")),
                        CorrectionState.class,
                        HttpStatus.OK,
                        this::undo));
    }

    private static Map<String, Object> body(Map<String, Object> more, List<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("by", Map.of("type", "string", "description", "Who says so."));
        properties.put("why", Map.of("type", "string"));
        properties.putAll(more);
        return Map.of("type", "object", "properties", properties, "required", required);
    }

    private CorrectionState undo(Context ctx) {
        String id = ctx.pathParam("correction");
        CorrectionEntry entry = Json.undoing(id, ctx.body());
        return archive.undo(entry).orElseThrow(() -> unknown(id));
    }

    private static RequestException unknown(String id) {
        return RequestException.unknown(
                "No correction '" + id + "' was made; /api/v1/corrections lists those that were.");
    }
}
