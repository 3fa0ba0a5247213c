package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;
import org.minutebook.model.ActionId;
import org.minutebook.model.MentionKind;

/**
 * A paragraph, list entry or row of an agenda item.
 *
 * @param item number of the item or sub-item, null in what follows them all and repeats what they say
 * @param subject the action that it is about: whose row, discussion or ACTION paragraph it is
 * @param kind what it is
 * @param named all ids in the text, in its order
 */
record Prose(Text text, @Nullable String item, @Nullable ActionId subject, Kind kind, List<Ids.Found> named) {
    enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        /** The wording in a row of the actions table. */
        ROW,
        /** What was said of an action under its row, its status among it. */
        DISCUSSION,
        /** A paragraph that raises an action. */
        ACTION
    }

    /** The actions named in the text. */
    List<Ids.Found> actions() {
        if (named.isEmpty()) {
            return named;
        }
        List<Ids.Found> actions = new ArrayList<>(named.size());
        for (Ids.Found found : named) {
            if (found.kind() == MentionKind.ACTION) {
                actions.add(found);
            }
        }
        return actions;
    }

    String value() {
        return text.value();
    }

    /** Number of the top-level item. */
    @Nullable
    String topItem() {
        String number = item;
        if (number == null) {
            return null;
        }
        int dot = number.indexOf('.');
        return dot < 0 ? number : number.substring(0, dot);
    }
}
