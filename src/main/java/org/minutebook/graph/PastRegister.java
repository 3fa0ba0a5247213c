package org.minutebook.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.StatusNow;

/**
 * The register as it was on a day. Which actions a filter lets through then is only known once every life has been read,
 * so the last register asked for is kept until the graph changes: the pages of a long list cost one reading.
 */
final class PastRegister {
    private static final int BATCH = 1_000;
    private static final Comparator<ActionId> ORDER = Comparator.comparing(ActionId::committee)
            .thenComparing((ActionId id) -> id.meeting().number(), Comparator.reverseOrder())
            .thenComparing((ActionId id) -> id.meeting().label(), Comparator.reverseOrder())
            .thenComparing(ActionId::number);

    private final AtomicReference<@Nullable Whole> last = new AtomicReference<>();

    /** The register after the change of that number, read where it is not the one asked for last. */
    Whole at(long sequence, LocalDate day, Bolt bolt) {
        Whole kept = last.get();
        if (kept != null && kept.sequence() == sequence && kept.day().equals(day)) {
            return kept;
        }
        Whole read = new Whole(sequence, day, read(bolt, new AsOf(day)));
        last.set(read);
        return read;
    }

    private static List<ActionSummary> read(Bolt bolt, AsOf asOf) {
        String cypher = """
                MATCH (a:Action)
                USING INDEX SEEK a:Action(status)
                WHERE a.status IN $statuses
                RETURN collect(a.id) AS ids
                """;
        List<String> statuses =
                List.of(StatusNow.values()).stream().map(StatusNow::name).toList();
        List<ActionId> ids = new ArrayList<>(bolt.first(cypher, Map.of("statuses", statuses))
                .map(row -> row.actions("ids"))
                .orElse(List.of()));
        ids.sort(ORDER);
        List<ActionSummary> actions = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<ActionId> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            new Lives(bolt).of(batch, asOf).stream().map(ActionLife::action).forEach(actions::add);
        }
        return actions;
    }

    /** All actions of one day, in the register's order. */
    record Whole(long sequence, LocalDate day, List<ActionSummary> actions) {
        Page<ActionSummary> page(ActionFilter filter, int limit, @Nullable String cursor) {
            Cursor.checkLimit(limit);
            List<ActionSummary> listed =
                    actions.stream().filter(action -> passes(action, filter)).toList();
            @Nullable ActionId after = cursor == null ? null : Register.CURSOR.read(cursor, CanonicalId::action);
            List<ActionSummary> oneMore = listed.stream()
                    .filter(action -> after == null || ORDER.compare(action.id(), after) > 0)
                    .limit(limit + 1L)
                    .toList();
            return Register.CURSOR.page(oneMore, limit, listed.size(), ActionSummary::id);
        }

        private static boolean passes(ActionSummary action, ActionFilter filter) {
            return (filter.status() == null || filter.status() == action.status())
                    && (filter.meeting() == null
                            || filter.meeting().equals(action.id().meeting()))
                    && (filter.owner() == null || owns(filter.owner(), action))
                    && (filter.overdueOn() == null || overdue(action, filter.overdueOn()));
        }

        private static boolean owns(String owner, ActionSummary action) {
            String slug = Naming.slug(owner);
            return action.owners().stream().map(Naming::slug).anyMatch(slug::equals);
        }

        private static boolean overdue(ActionSummary action, LocalDate day) {
            return action.status() == StatusNow.OPEN
                    && action.due() != null
                    && action.due().isBefore(day);
        }
    }
}
