package org.minutebook.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.Passage;
import org.minutebook.model.Slug;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.TopicAction;
import org.minutebook.model.answer.TopicEntry;
import org.minutebook.model.answer.TopicEntry.Joined;
import org.minutebook.model.answer.TopicGap;
import org.minutebook.model.answer.TopicHistory;
import org.minutebook.model.answer.TopicSummary;

/** The dated threads of topics: items about them from the graph, other places that speak of them from the index. */
final class Histories {
    private static final Comparator<TopicEntry> OLDEST_FIRST = Comparator.comparing(
                    (TopicEntry entry) -> date(entry.meeting()))
            .thenComparing(entry -> entry.meeting().id())
            .thenComparing(TopicEntry::related)
            .thenComparing(entry -> number(entry.item()));

    private final Stores stores;
    private final Topics topics;

    Histories(Stores stores, Topics topics) {
        this.stores = stores;
        this.topics = topics;
    }

    /**
     * The thread of a topic under any of its names.
     *
     * @param asOf the day that it is told as of, null for now; what is one topic, and its names, are known by all minutes
     */
    Optional<TopicHistory> topic(String name, @Nullable LocalDate asOf) {
        return topics.find(name).flatMap(found -> whole(found, asOf));
    }

    TopicHistory history(String query, @Nullable LocalDate asOf) {
        return topic(query, asOf).orElseGet(() -> {
            List<TopicEntry> entries = new ArrayList<>(related(query, Set.of(), asOf));
            entries.sort(OLDEST_FIRST);
            return new TopicHistory(Slug.of(query), query, List.of(), entries, gaps(entries, asOf));
        });
    }

    private Optional<TopicHistory> whole(Topics.Topic found, @Nullable LocalDate asOf) {
        TopicSummary topic = found.summary();
        List<TopicEntry> own = found.slugs().stream()
                .flatMap(slug -> stores.graph().topic(slug).stream()
                        .flatMap(history -> history.entries().stream())
                        .map(entry -> entry.joined(found.joined(slug))))
                .filter(entry -> asOf == null || !date(entry.meeting()).isAfter(asOf))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Map<ActionId, TopicAction> then = asOf == null ? Map.of() : standing(own, asOf);
        List<TopicEntry> entries = new ArrayList<>();
        Set<List<Object>> places = new HashSet<>();
        for (TopicEntry entry : own) {
            entries.add(told(topic, entry, then));
            places.add(place(entry.meeting().id(), entry.item()));
        }
        entries.addAll(related(topic.name(), places, asOf));
        entries.sort(OLDEST_FIRST);
        return Optional.of(
                new TopicHistory(topic.topic(), topic.name(), topic.aliases(), entries, gaps(entries, asOf)));
    }

    private List<TopicGap> gaps(List<TopicEntry> entries, @Nullable LocalDate asOf) {
        return entries.isEmpty()
                ? List.of()
                : TopicGaps.in(entries, stores.graph().held(), asOf);
    }

    /** How the actions raised under a topic stood on a day. */
    private Map<ActionId, TopicAction> standing(List<TopicEntry> entries, LocalDate asOf) {
        List<ActionId> ids = entries.stream()
                .flatMap(entry -> entry.actions().stream())
                .map(TopicAction::id)
                .toList();
        Map<ActionId, TopicAction> standing = new HashMap<>();
        for (ActionLife life : stores.graph().lives(ids, asOf)) {
            ActionSummary action = life.action();
            standing.put(
                    action.id(),
                    new TopicAction(
                            action.id(),
                            Objects.requireNonNullElse(action.text(), ""),
                            action.owners(),
                            action.status(),
                            action.supersededBy(),
                            action.source()));
        }
        return standing;
    }

    /** The entry with an extract of what was said, and its actions as they stood where that is known. */
    private TopicEntry told(TopicSummary topic, TopicEntry entry, Map<ActionId, TopicAction> then) {
        DocumentId document = entry.evidence().document();
        String number = number(entry.item());
        Extract extract = Extract.of(
                stores.index().said(entry.meeting().id(), number, document).orElseGet(() -> said(document, number)),
                topic.name());
        return new TopicEntry(
                entry.meeting(),
                entry.item(),
                extract.text(),
                entry.decisions(),
                entry.informalDecisions(),
                entry.actions().stream()
                        .map(action -> then.getOrDefault(action.id(), action))
                        .toList(),
                entry.joined(),
                extract.evidence() == null ? entry.source() : entry.source().at(extract.evidence()));
    }

    /** Read again, where the index is behind. */
    private List<Passage> said(DocumentId document, String number) {
        Minutes minutes = stores.reread(document, document.sha256()).minutes();
        return minutes.passages().stream()
                .filter(passage -> number.equals(passage.item()) || isBelow(passage.item(), number))
                .toList();
    }

    private static boolean isBelow(@Nullable String item, String number) {
        return item != null && item.startsWith(number + ".");
    }

    private List<TopicEntry> related(String query, Set<List<Object>> places, @Nullable LocalDate asOf) {
        Set<List<Object>> seen = new HashSet<>(places);
        List<TopicEntry> entries = new ArrayList<>();
        for (Hit hit : Searches.allItems(stores.index(), query, asOf)) {
            if (seen.add(place(hit.meeting().id(), hit.item()))) {
                String summary = Searches.plain(
                        hit.snippets().isEmpty() ? hit.title() : hit.snippets().getFirst());
                entries.add(new TopicEntry(
                        hit.meeting(),
                        hit.item(),
                        summary,
                        List.of(),
                        List.of(),
                        List.of(),
                        Joined.WORDS,
                        hit.source()));
            }
        }
        return entries;
    }

    /** A meeting and the top-level item in it. */
    private static List<Object> place(MeetingId meeting, @Nullable ItemRef item) {
        String number = number(item);
        int dot = number.indexOf('.');
        return List.of(meeting, dot < 0 ? number : number.substring(0, dot));
    }

    private static String number(@Nullable ItemRef item) {
        return item == null ? "" : item.number();
    }

    private static LocalDate date(MeetingRef meeting) {
        LocalDate date = meeting.date();
        return date == null ? LocalDate.MAX : date;
    }
}
