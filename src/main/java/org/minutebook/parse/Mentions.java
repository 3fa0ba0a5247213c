package org.minutebook.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Mention;
import org.minutebook.model.MentionKind;

/** Finds what is named in passing in the agenda items. */
final class Mentions {
    private final Page page;
    private final String own;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();

    private Mentions(Page page, MeetingId own) {
        this.page = page;
        this.own = own.toString();
    }

    /** Distinct by kind, id and top-level item; the meeting itself and an action in its own row are none. */
    static List<Mention> find(Page page, List<Prose> prose, MeetingId own) {
        Mentions mentions = new Mentions(page, own);
        prose.stream()
                .filter(part -> !part.named().isEmpty() && part.topItem() != null)
                .forEach(mentions::find);
        return mentions.mentions;
    }

    private void find(Prose part) {
        String item = part.topItem();
        for (Ids.Found found : part.named()) {
            boolean itself = isMeeting(found) || isOwnRow(part, found);
            if (item != null && !itself && seen.add(List.of(found.kind().name(), found.id(), item))) {
                mentions.add(
                        mention(found, item, part.value(), Sentences.around(part.text(), found.start(), found.end())));
            }
        }
    }

    /** Whether it is the meeting itself, with its day or without. */
    private boolean isMeeting(Ids.Found found) {
        return found.kind() == MentionKind.MEETING && page.ids().key(found).equals(own);
    }

    private Mention mention(Ids.Found found, String item, String text, Text sentence) {
        @Nullable String title = found.kind() == MentionKind.MODIFICATION ? Named.title(text, found.end()) : null;
        @Nullable
        Integer category =
                found.kind() == MentionKind.INCIDENT ? Named.category(text, found.start(), found.end()) : null;
        String key = page.ids().key(found);
        return new Mention(found.kind(), found.id(), key, item, title, category, page.stated(sentence));
    }

    private static boolean isOwnRow(Prose part, Ids.Found found) {
        return part.subject() != null && part.subject().equals(found.action());
    }
}
