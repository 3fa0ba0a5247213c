package org.minutebook.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.TopicName;
import org.minutebook.model.answer.ActionFilter;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.ReviewEntry;
import org.minutebook.model.answer.StatusNow;

/**
 * The register where what is asked for is only known once every life has been read: as it was on a day, or as it is now by
 * slips, by topic, or in another order than that of meetings. The last one asked for is kept until the graph changes: the
 * pages of a long list cost one reading.
 */
final class WholeRegister {
    private static final int BATCH = 1_000;

    private final AtomicReference<@Nullable Whole> last = new AtomicReference<>();

    /**
     * The register after the change of that number, read where it is not the one asked for last.
     *
     * @param day null for now
     */
    Whole at(long sequence, @Nullable LocalDate day, Bolt bolt) {
        Whole kept = last.get();
        if (kept != null && kept.sequence() == sequence && Objects.equals(kept.day(), day)) {
            return kept;
        }
        Whole read = new Whole(sequence, day, read(bolt, day));
        last.set(read);
        return read;
    }

    private static List<Listed> read(Bolt bolt, @Nullable LocalDate day) {
        String cypher = """
                MATCH (a:Action)
                USING INDEX SEEK a:Action(status)
                WHERE a.status IN $statuses
                RETURN collect(a.id) AS ids
                """;
        List<String> statuses =
                Stream.of(StatusNow.values()).map(StatusNow::name).toList();
        List<ActionId> ids = bolt.first(cypher, Map.of("statuses", statuses))
                .map(row -> row.actions("ids"))
                .orElse(List.of());
        List<Listed> actions = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<ActionId> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            Lives lives = new Lives(bolt);
            (day == null ? lives.of(batch) : lives.of(batch, new AsOf(day)))
                    .stream().map(Listed::of).forEach(actions::add);
        }
        return actions;
    }

    /**
     * An action.
     *
     * @param topics slugs of the headings that it was raised and reviewed under
     */
    record Listed(ActionSummary action, Set<String> topics) {
        static Listed of(ActionLife life) {
            Set<String> topics = new HashSet<>();
            Stream.concat(
                            Stream.ofNullable(life.action().item()),
                            life.reviews().stream().map(ReviewEntry::item).flatMap(Stream::ofNullable))
                    .map(ItemRef::title)
                    .map(title -> Naming.slug(TopicName.of(title).name()))
                    .forEach(topics::add);
            return new Listed(life.action(), topics);
        }

        private boolean passes(ActionFilter filter) {
            return (filter.status() == null || filter.status() == action.status())
                    && (filter.meeting() == null
                            || filter.meeting().equals(action.id().meeting()))
                    && (filter.owner() == null || isOwnedBy(filter.owner()))
                    && (filter.overdueOn() == null || isOverdue(filter.overdueOn()))
                    && action.slips() >= filter.slipped()
                    && (filter.topics().isEmpty() || topics.stream().anyMatch(filter.topics()::contains));
        }

        private boolean isOwnedBy(String owner) {
            String slug = Naming.slug(owner);
            return action.owners().stream().map(Naming::slug).anyMatch(slug::equals);
        }

        private boolean isOverdue(LocalDate day) {
            return action.status() == StatusNow.OPEN
                    && action.due() != null
                    && action.due().isBefore(day);
        }
    }

    /** All actions of one day, or of now. */
    record Whole(long sequence, @Nullable LocalDate day, List<Listed> actions) {
        Page<ActionSummary> page(ActionFilter filter, int limit, @Nullable String cursor) {
            Cursor.checkLimit(limit);
            Comparator<ActionSummary> order = filter.comparator();
            List<ActionSummary> listed = actions.stream()
                    .filter(one -> one.passes(filter))
                    .map(Listed::action)
                    .sorted(order)
                    .toList();
            @Nullable ActionSummary after = cursor == null ? null : Register.CURSOR.read(cursor, this::find);
            List<ActionSummary> oneMore = listed.stream()
                    .filter(action -> after == null || order.compare(action, after) > 0)
                    .limit(limit + 1L)
                    .toList();
            return Register.CURSOR.page(oneMore, limit, listed.size(), ActionSummary::id);
        }

        private ActionSummary find(String id) {
            ActionId action = CanonicalId.action(id);
            return actions.stream()
                    .map(Listed::action)
                    .filter(one -> one.id().equals(action))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(id + " is not in the register any more"));
        }
    }
}
