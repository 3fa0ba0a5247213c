package org.minutebook.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minutebook.layout.Text;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Mention;
import org.minutebook.model.MentionKind;

/** Finds what is named in passing in the agenda items. */
final class Mentions {
    private Mentions() {}

    /** Distinct by kind, id and top-level item; the meeting itself and an action in its own row are none. */
    static List<Mention> find(Page page, List<Prose> prose, MeetingId own) {
        List<Mention> mentions = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Prose part : prose) {
            String item = part.topItem();
            Sentences sentences = new Sentences(part.text());
            for (Ids.Found found : part.named()) {
                boolean itself = found.id().equals(own.toString()) || isOwnRow(part, found);
                if (item != null && !itself && seen.add(List.of(found.kind().name(), found.id(), item))) {
                    Text sentence = sentences.around(found.start(), found.end());
                    mentions.add(new Mention(found.kind(), found.id(), item, page.stated(sentence)));
                }
            }
        }
        return mentions;
    }

    private static boolean isOwnRow(Prose part, Ids.Found found) {
        return found.kind() == MentionKind.ACTION
                && part.subject() != null
                && found.id().equals(part.subject().toString());
    }
}
