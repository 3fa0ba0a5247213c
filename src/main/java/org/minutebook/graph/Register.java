package org.minutebook.graph;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.StatusNow;

/** Lists actions by what they are now. */
final class Register {
    static final Cursor CURSOR = new Cursor("actions");

    private final Bolt bolt;

    Register(Bolt bolt) {
        this.bolt = bolt;
    }

    Page<ActionSummary> page(ActionFilter filter, int limit, @Nullable String cursor) {
        Cursor.checkLimit(limit);
        Map<String, Object> parameters =
                parameters(filter).put("limit", limit + 1).putAll(after(cursor)).map();
        Row row = bolt.first(filter.owner() == null ? anyone() : oneOwner(), parameters)
                .orElseThrow();
        List<ActionSummary> actions = new Lives(bolt)
                .of(row.actions("page")).stream().map(ActionLife::action).toList();
        return CURSOR.page(actions, limit, row.big("total"), ActionSummary::id);
    }

    private static Props parameters(ActionFilter filter) {
        Props parameters = new Props()
                .put("statuses", statuses(filter))
                .put("slug", filter.owner() == null ? "" : Naming.slug(filter.owner()));
        return new Props()
                .putAll(Map.of(
                        "meeting",
                        filter.meeting() == null ? "" : filter.meeting().toString()))
                .put("anyDue", filter.overdueOn() == null)
                .put("day", filter.overdueOn() == null ? LocalDate.of(9999, 12, 31) : filter.overdueOn())
                .putAll(parameters.map());
    }

    /** An action without a status is one that no current document speaks of. */
    private static List<String> statuses(ActionFilter filter) {
        return Arrays.stream(StatusNow.values())
                .filter(status -> filter.status() == null || status == filter.status())
                .filter(status -> filter.overdueOn() == null || status == StatusNow.OPEN)
                .map(StatusNow::name)
                .toList();
    }

    private static Map<String, Object> after(@Nullable String cursor) {
        if (cursor == null) {
            return Map.of("committee", "", "meetingNumber", 0, "meetingLabel", "", "number", "");
        }
        ActionId last = CURSOR.read(cursor, CanonicalId::action);
        return Map.of(
                "committee", last.committee(),
                "meetingNumber", last.meeting().number(),
                "meetingLabel", last.meeting().label(),
                "number", last.number());
    }

    private static String anyone() {
        return """
                MATCH (a:Action)
                USING INDEX SEEK a:Action(status)
                WHERE a.status IN $statuses
                  AND ($anyDue OR a.due < $day)
                  AND ($meeting = '' OR a.meeting = $meeting)
                WITH a ORDER BY a.committee, a.meetingNumber DESC, a.meetingLabel DESC, a.number
                WITH collect(a) AS listed
                RETURN size(listed) AS total, [a IN listed
                  WHERE a.committee > $committee OR (a.committee = $committee
                    AND (a.meetingNumber < $meetingNumber OR (a.meetingNumber = $meetingNumber
                    AND (a.meetingLabel < $meetingLabel OR (a.meetingLabel = $meetingLabel
                    AND a.number > $number)))))
                  | a.id][..$limit] AS page
                """;
    }

    private static String oneOwner() {
        return """
                MATCH (o:Organisation {slug: $slug})<-[:OWNED_BY {current: true}]-(a)
                USING INDEX SEEK o:Organisation(slug)
                WITH DISTINCT a
                WHERE $slug IN a.ownerSlugs
                  AND a.status IN $statuses
                  AND ($anyDue OR a.due < $day)
                  AND ($meeting = '' OR a.meeting = $meeting)
                WITH a ORDER BY a.committee, a.meetingNumber DESC, a.meetingLabel DESC, a.number
                WITH collect(a) AS listed
                RETURN size(listed) AS total, [a IN listed
                  WHERE a.committee > $committee OR (a.committee = $committee
                    AND (a.meetingNumber < $meetingNumber OR (a.meetingNumber = $meetingNumber
                    AND (a.meetingLabel < $meetingLabel OR (a.meetingLabel = $meetingLabel
                    AND a.number > $number)))))
                  | a.id][..$limit] AS page
                """;
    }
}
