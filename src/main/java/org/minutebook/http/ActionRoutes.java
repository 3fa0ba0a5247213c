package org.minutebook.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.http.Answering.Many;
import org.minutebook.http.Answering.One;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.StatusNow;

/** {@code GET /actions}, one action, its chain. */
final class ActionRoutes {
    private static final Parameter<String> OWNER = Parameter.text("owner", "Slug or name of who is to act.");
    private static final Parameter<StatusNow> STATUS =
            Parameter.constant("status", "What became of the action.", StatusNow.class);
    private static final Parameter<Due> DUE =
            Parameter.constant("due", "Only open actions whose target has passed.", Due.class);
    private static final Parameter<MeetingId> MEETING = new Parameter<>(
            "meeting",
            "The meeting that raised it.",
            Parameter.string(),
            false,
            given -> MeetingId.parse(given.getFirst()));

    private static final Parameter<Integer> SLIPPED = new Parameter<>(
            "slipped",
            "Only actions whose target moved to a later day so many times or more.",
            Map.of("type", "integer", "minimum", 1),
            false,
            given -> times(given.getFirst()));
    private static final Parameter<String> TOPIC =
            Parameter.text("topic", "Slug or name of a topic that it was raised or reviewed under.");
    private static final Parameter<ActionFilter.Order> SORT = Parameter.constant(
            "sort",
            "What comes first: the newest meeting, what is oldest, what is due first, or what slipped most.",
            ActionFilter.Order.class);

    private final Archive archive;
    private final Clock clock;

    ActionRoutes(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** What {@code due} can be. */
    enum Due {
        OVERDUE
    }

    List<Route> routes() {
        String one = "/api/v1/actions/{committee}/{meeting}/{number}";
        return List.of(
                Route.of(
                        "/api/v1/actions",
                        "actions",
                        "The register of actions.",
                        Many.pages(ActionSummary.class, this::actions),
                        OWNER,
                        STATUS,
                        DUE,
                        Parameter.AS_OF,
                        MEETING,
                        SLIPPED,
                        TOPIC,
                        SORT),
                Route.of(
                        one,
                        "action",
                        "One action's whole life: reviews, slips, links, mentions.",
                        new One(ActionLife.class, this::action),
                        Parameter.AS_OF),
                Route.of(
                        one + "/chain",
                        "chain",
                        "The whole chain of superseding, both ways, each hop with the sentence that makes it.",
                        new One(Chain.class, this::chain),
                        Parameter.AS_OF));
    }

    private Page<ActionSummary> actions(Request request, int limit, @Nullable String cursor) {
        String topic = request.get(TOPIC);
        ActionFilter filter = new ActionFilter(
                request.get(OWNER),
                request.get(STATUS),
                overdueOn(request),
                request.get(MEETING),
                request.get(SLIPPED, 0),
                topic == null ? Set.of() : Set.of(topic),
                request.get(SORT, ActionFilter.Order.MEETING));
        LocalDate asOf = request.get(Parameter.AS_OF);
        return asOf == null ? archive.actions(filter, limit, cursor) : archive.actions(filter, asOf, limit, cursor);
    }

    private static int times(String text) {
        try {
            int times = Integer.parseInt(text);
            if (times >= 1) {
                return times;
            }
        } catch (NumberFormatException e) {
            // refused below, with numbers out of range
        }
        throw new IllegalArgumentException("slipped is how many times at least, such as 2, not '" + text + "'.");
    }

    private @Nullable LocalDate overdueOn(Request request) {
        LocalDate asOf = request.get(Parameter.AS_OF);
        if (request.get(DUE) == null) {
            return null;
        }
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    private ActionLife action(Request request) {
        LocalDate asOf = request.get(Parameter.AS_OF);
        return (asOf == null ? archive.action(id(request)) : archive.action(id(request), asOf))
                .orElseThrow(() -> unknown(request));
    }

    private Chain chain(Request request) {
        LocalDate asOf = request.get(Parameter.AS_OF);
        return (asOf == null ? archive.chain(id(request)) : archive.chain(id(request), asOf))
                .orElseThrow(() -> unknown(request));
    }

    private static String id(Request request) {
        return request.part("committee") + " " + request.part("meeting") + "/" + request.part("number");
    }

    private static RequestException unknown(Request request) {
        LocalDate asOf = request.get(Parameter.AS_OF);
        if (asOf != null) {
            return RequestException.unknown(
                    "Nothing minuted by %s tells of action '%s'; /api/v1/actions?asOf=%1$s lists what there was."
                            .formatted(asOf, id(request)));
        }
        return RequestException.unknown(
                "No minutes here name action '" + id(request) + "'; /api/v1/actions lists those that they do.");
    }
}
