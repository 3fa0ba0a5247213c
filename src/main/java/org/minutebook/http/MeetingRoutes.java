package org.minutebook.http;

import java.util.List;
import org.minutebook.archive.Archive;
import org.minutebook.http.Answering.Many;
import org.minutebook.http.Answering.One;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.ItemDetail;
import org.minutebook.model.answer.ItemEntry;
import org.minutebook.model.answer.MeetingChanges;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.MeetingSummary;

/** {@code GET /meetings}, one meeting, one item of it. */
final class MeetingRoutes {
    private static final Parameter<String> FROM = Parameter.text(
            "from", "The document before, by its SHA-256 or the first digits of it; the draft where nothing is said.");
    private static final Parameter<String> TO =
            Parameter.text("to", "The document after; the one that speaks for the meeting where nothing is said.");

    private final Archive archive;

    MeetingRoutes(Archive archive) {
        this.archive = archive;
    }

    List<Route> routes() {
        return List.of(
                Route.of(
                        "/api/v1/meetings",
                        "meetings",
                        "The meetings, committee by committee, newest first.",
                        Many.pages(MeetingSummary.class, (_, limit, cursor) -> archive.meetings(limit, cursor))),
                Route.of(
                        "/api/v1/meetings/{id}",
                        "meeting",
                        "A meeting whole: attendance, items, decisions, actions, documents, previous and next.",
                        new One(MeetingDetail.class, request -> find(request.part("id")))),
                Route.of(
                        "/api/v1/meetings/{id}/items/{item}",
                        "item",
                        "One agenda item with what happened under it and its sub-items.",
                        new One(ItemDetail.class, this::item)),
                Route.of(
                        "/api/v1/meetings/{id}/changes",
                        "changes",
                        "What changed between the draft and the final of a meeting, word by word, with both places.",
                        new One(MeetingChanges.class, this::changes),
                        FROM,
                        TO));
    }

    private MeetingChanges changes(Request request) {
        String id = request.part("id");
        return archive.changes(id, request.get(FROM), request.get(TO)).orElseGet(() -> {
            MeetingId meeting = find(id).meeting().id();
            throw RequestException.unknown(
                    "Only one document of %s is here, so there is nothing to compare it with.".formatted(meeting));
        });
    }

    private ItemDetail item(Request request) {
        MeetingDetail meeting = find(request.part("id"));
        String number = request.part("item");
        ItemEntry item = meeting.items().stream()
                .filter(i -> i.number().equals(number))
                .findFirst()
                .orElseThrow(
                        () -> RequestException.unknown("%s has no item %s; its items are listed at /api/v1/meetings/%s."
                                .formatted(
                                        meeting.meeting().id(),
                                        number,
                                        meeting.meeting().id())));
        return ItemDetail.of(item, meeting);
    }

    private MeetingDetail find(String id) {
        return archive.meeting(id)
                .orElseThrow(() -> RequestException.unknown(
                        "No minutes of meeting '" + id + "' are here; /api/v1/meetings lists those that are."));
    }
}
