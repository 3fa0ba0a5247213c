package org.minutebook.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.minutebook.archive.Archive;
import org.minutebook.model.answer.ItemEntry;
import org.minutebook.model.answer.MeetingDetail;

/** {@code GET /meetings}, one meeting, one item of it. */
final class MeetingRoutes {
    private final Archive archive;

    MeetingRoutes(Archive archive) {
        this.archive = archive;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/meetings", this::meetings);
        routes.get("/api/v1/meetings/{id}", this::meeting);
        routes.get("/api/v1/meetings/{id}/items/{number}", this::item);
    }

    private void meetings(Context ctx) {
        Parameters p = Parameters.of(ctx, Parameters.LIMIT, Parameters.CURSOR);
        Answers.json(ctx, archive.meetings(p.limit(), p.cursor()));
    }

    private void meeting(Context ctx) {
        Parameters.of(ctx);
        Answers.json(ctx, find(ctx.pathParam("id")));
    }

    private void item(Context ctx) {
        Parameters.of(ctx);
        MeetingDetail meeting = find(ctx.pathParam("id"));
        String number = ctx.pathParam("number");
        ItemEntry item = meeting.items().stream()
                .filter(i -> i.number().equals(number))
                .findFirst()
                .orElseThrow(
                        () -> RequestException.unknown("%s has no item %s; its items are listed at /api/v1/meetings/%s."
                                .formatted(
                                        meeting.meeting().id(),
                                        number,
                                        meeting.meeting().id())));
        Answers.json(ctx, ItemDetail.of(item, meeting));
    }

    private MeetingDetail find(String id) {
        return archive.meeting(id)
                .orElseThrow(() -> RequestException.unknown(
                        "No minutes of meeting '" + id + "' are here; /api/v1/meetings lists those that are."));
    }
}
