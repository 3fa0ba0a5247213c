package org.minutebook.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.DocumentId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.Passage;
import org.minutebook.model.Slug;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.TopicEntry;
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

    Optional<TopicHistory> topic(String name) {
        return topics.find(name).map(this::whole);
    }

    TopicHistory history(String query) {
        return topic(query).orElseGet(() -> {
            List<TopicEntry> entries = new ArrayList<>(related(query, Set.of()));
            entries.sort(OLDEST_FIRST);
            return new TopicHistory(Slug.of(query), query, List.of(), entries);
        });
    }

    private TopicHistory whole(Topics.Topic found) {
        TopicSummary topic = found.summary();
        List<TopicEntry> entries = new ArrayList<>();
        Set<List<Object>> places = new HashSet<>();
        for (String slug : found.slugs()) {
            for (TopicEntry entry :
                    stores.graph().topic(slug).map(TopicHistory::entries).orElse(List.of())) {
                entries.add(told(topic, entry));
                places.add(place(entry.meeting().id(), entry.item()));
            }
        }
        entries.addAll(related(topic.name(), places));
        entries.sort(OLDEST_FIRST);
        return new TopicHistory(topic.topic(), topic.name(), topic.aliases(), entries);
    }

    /** The entry with an extract of what was said. */
    private TopicEntry told(TopicSummary topic, TopicEntry entry) {
        DocumentId document = entry.evidence().document();
        Minutes minutes = stores.reread(document, document.sha256()).minutes();
        String number = number(entry.item());
        List<Passage> said = minutes.passages().stream()
                .filter(passage -> number.equals(passage.item()) || isBelow(passage.item(), number))
                .toList();
        Extract extract = Extract.of(said, topic.name());
        return new TopicEntry(
                entry.meeting(),
                entry.item(),
                extract.text(),
                entry.decisions(),
                entry.informalDecisions(),
                entry.actions(),
                false,
                extract.evidence() == null ? entry.evidence() : extract.evidence());
    }

    private static boolean isBelow(@Nullable String item, String number) {
        return item != null && item.startsWith(number + ".");
    }

    private List<TopicEntry> related(String query, Set<List<Object>> places) {
        Set<List<Object>> seen = new HashSet<>(places);
        List<TopicEntry> entries = new ArrayList<>();
        for (Hit hit : Searches.allItems(stores.index(), query)) {
            if (seen.add(place(hit.meeting().id(), hit.item()))) {
                String summary = Searches.plain(
                        hit.snippets().isEmpty() ? hit.title() : hit.snippets().getFirst());
                entries.add(new TopicEntry(
                        hit.meeting(), hit.item(), summary, List.of(), List.of(), List.of(), true, hit.evidence()));
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
