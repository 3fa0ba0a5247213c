package org.minutebook.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.StatusNow;

/** {@code GET /actions}, one action, its chain. */
final class ActionRoutes {
    private final Archive archive;
    private final Clock clock;

    ActionRoutes(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/actions", this::actions);
        routes.get("/api/v1/actions/{committee}/{meeting}/{number}", this::action);
        routes.get("/api/v1/actions/{committee}/{meeting}/{number}/chain", this::chain);
    }

    private void actions(Context ctx) {
        Parameters p =
                Parameters.of(ctx, "owner", "status", "due", "asOf", "meeting", Parameters.LIMIT, Parameters.CURSOR);
        String meeting = p.text("meeting");
        ActionFilter filter = new ActionFilter(
                p.text("owner"),
                p.constant("status", StatusNow.class),
                overdueOn(p),
                meeting == null ? null : MeetingId.parse(meeting));
        Answers.json(ctx, archive.actions(filter, p.limit(), p.cursor()));
    }

    private @Nullable LocalDate overdueOn(Parameters p) {
        String due = p.text("due");
        LocalDate asOf = p.date("asOf");
        if (due == null && asOf != null) {
            throw RequestException.wrong("asOf says on which day due=overdue is judged; give both.");
        }
        if (due != null && !due.equals("overdue")) {
            throw RequestException.wrong("due can only be overdue, not '" + due + "'.");
        }
        return due == null || asOf != null ? asOf : LocalDate.now(clock);
    }

    private void action(Context ctx) {
        Parameters.of(ctx);
        Answers.json(ctx, archive.action(id(ctx)).orElseThrow(() -> unknown(ctx)));
    }

    private void chain(Context ctx) {
        Parameters.of(ctx);
        Answers.json(ctx, archive.chain(id(ctx)).orElseThrow(() -> unknown(ctx)));
    }

    private static String id(Context ctx) {
        return ctx.pathParam("committee") + " " + ctx.pathParam("meeting") + "/" + ctx.pathParam("number");
    }

    private static RequestException unknown(Context ctx) {
        return RequestException.unknown(
                "No minutes here name action '" + id(ctx) + "'; /api/v1/actions lists those that they do.");
    }
}
