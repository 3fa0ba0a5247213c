package org.minutebook.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.AgendaItem;
import org.minutebook.model.Mention;
import org.minutebook.model.MentionKind;
import org.minutebook.model.Minutes;
import org.minutebook.model.Provenance;

/**
 * A top-level item of the agenda with its sub-items and all that stands in them; one more for what stands in none.
 *
 * @param items of which the first may be missing from the page
 * @param passages by their places in the minutes' list
 * @param mentions what is named in passing
 * @param actions those reviewed or raised: their ids stand in tables and headings, not in paragraphs
 */
record Chapter(List<AgendaItem> items, List<Integer> passages, List<Mention> mentions, List<Mention> actions) {
    /** Instead of a number, for what stands in no item. */
    static final String NONE = "";

    Chapter() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * By the number of the item, empty for what stands in none.
     *
     * @param items of the minutes, each number once
     */
    static Map<String, Chapter> of(Minutes minutes, Collection<AgendaItem> items) {
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        items.forEach(item -> in(chapters, item.number()).items.add(item));
        for (int i = 0; i < minutes.passages().size(); i++) {
            in(chapters, minutes.passages().get(i).item()).passages.add(i);
        }
        minutes.mentions()
                .forEach(mention -> in(chapters, mention.item()).mentions.add(mention));
        minutes.reviews()
                .forEach(one -> in(chapters, one.item()).action(one.id().toString(), one.item(), one.source()));
        minutes.raised().forEach(one -> in(chapters, one.item()).action(one.id().toString(), one.item(), one.source()));
        return chapters;
    }

    private static Chapter in(Map<String, Chapter> chapters, @Nullable String number) {
        return chapters.computeIfAbsent(number == null ? NONE : AgendaItem.topNumber(number), _ -> new Chapter());
    }

    private void action(String id, @Nullable String item, Provenance source) {
        actions.add(new Mention(MentionKind.ACTION, id, item, source));
    }

    /** Whether what stands in the item of one number stands in that of the other. */
    static boolean isIn(@Nullable String number, String outer) {
        return number != null && (number.equals(outer) || number.startsWith(outer + "."));
    }
}
