package org.minutebook.parse;

import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;
import org.minutebook.model.ActionId;

/**
 * A paragraph, list entry or row of an agenda item.
 *
 * @param item number of the item or sub-item, null in the front matter
 * @param subject the action that it is about: whose row, discussion or ACTION paragraph it is
 * @param kind what it is
 */
record Prose(Text text, @Nullable String item, @Nullable ActionId subject, Kind kind) {
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
