package org.minutebook.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that headings of actions tables are made of, by what the cells under them hold. */
final class HeaderWords {
    /** What a word is in headings for; some are for several things. */
    private enum Use {
        ID(1, CellColumn.Kind.ID, "id ref reference no number"),
        STATUS(2, CellColumn.Kind.STATUS, "status state rag"),
        UPDATE(
                4,
                CellColumn.Kind.UPDATE,
                "update updates comment comments progress note notes discussion response outcome commentary"),
        /** Of these, the ones that no state is of: there are status updates, but no status comments. */
        REMARK(8, null, "comment comments note notes discussion commentary"),
        OWNER(
                16,
                CellColumn.Kind.OWNER,
                "owner owners lead who whom assigned assignee responsible responsibility party"),
        /** Of the first of the dates of an action. */
        FIRST(32, null, "raised opened created"),
        EARLY(64, null, "last original initial previous"),
        /** Of the revised of them. */
        LATE(128, null, "revised latest new current updated next"),
        DATE(
                256,
                CellColumn.Kind.DATE,
                "date raised opened created target due completion closure deadline when revised"),
        /** One of these tells the table from others that have a date or a status too. */
        ACTION(512, CellColumn.Kind.WORDING, "action actions task tasks what"),
        WORDING(1024, CellColumn.Kind.WORDING, "description detail details wording text"),
        /** How an action stands: a cell, no heading. */
        STATE(2048, null, "open closed"),
        /** Words that are in headings and alone are none. */
        OTHER(4096, null, "point agreed meeting required by to on at is be done"),
        /** Of what tables usually have, as {@code Action ID | Action | Date Raised | Last Target Date | Revised Target Date | Owner}. */
        USUAL(8192, null, "id ref reference no number action actions date raised last target revised owner owners");

        private final CellColumn.@Nullable Kind kind;
        private final String words;
        private final int bit;

        /** @param words with blanks between them */
        Use(int bit, CellColumn.@Nullable Kind kind, String words) {
            this.bit = bit;
            this.kind = kind;
            this.words = words;
        }

        private boolean isIn(int uses) {
            return (uses & bit) != 0;
        }
    }

    /** Those that tell what the cells under a heading hold: the first goes before the others. */
    private static final List<Use> KINDS =
            Stream.of(Use.values()).filter(use -> use.kind != null).toList();

    /** No heading has two of these. */
    private static final int APART = Use.ID.bit | Use.STATUS.bit | Use.OWNER.bit | Use.DATE.bit | Use.WORDING.bit;

    /** A bit for each use of a word. */
    private static final Map<String, Integer> USES = uses();

    private static final ByInitial BY_INITIAL = ByInitial.of(USES.keySet());

    private HeaderWords() {}

    private static Map<String, Integer> uses() {
        Map<String, Integer> uses = new HashMap<>();
        for (Use use : Use.values()) {
            for (String word : use.words.split(" ", -1)) {
                uses.merge(word, use.bit, (some, more) -> some | more);
            }
        }
        return Map.copyOf(uses);
    }

    /** The bits of all uses of a word; 0 for one of no heading. */
    private static int uses(String word) {
        return USES.getOrDefault(word, 0);
    }

    private static int uses(List<String> words) {
        int uses = 0;
        for (int i = 0; i < words.size(); i++) {
            uses |= uses(words.get(i));
        }
        return uses;
    }

    private static boolean areAll(List<String> words, Use use) {
        boolean all = true;
        for (int i = 0; i < words.size() && all; i++) {
            all = use.isIn(uses(words.get(i)));
        }
        return all;
    }

    /** @param word in small letters */
    static boolean has(String word) {
        return uses(word) != 0;
    }

    static boolean hasAll(List<String> words) {
        boolean all = true;
        for (int i = 0; i < words.size() && all; i++) {
            all = has(words.get(i));
        }
        return all;
    }

    /** Whether what a text has from one place to another is one of the words, in whatever letters: most texts need no look at them. */
    static boolean has(String text, int from, int to) {
        return BY_INITIAL.has(text, from, to);
    }

    static boolean ofActions(List<String> words) {
        return Use.ACTION.isIn(uses(words));
    }

    static boolean ofIds(List<String> words) {
        return Use.ID.isIn(uses(words));
    }

    /** What the cells under a heading hold; empty where its words don't tell. */
    static Optional<CellColumn.Kind> kind(List<String> words) {
        int uses = isAgreedOn(words) ? Use.DATE.bit : uses(words);
        CellColumn.Kind kind = null;
        for (int i = 0; i < KINDS.size() && kind == null; i++) {
            kind = KINDS.get(i).isIn(uses) ? KINDS.get(i).kind : null;
        }
        return areAll(words, Use.STATE) ? Optional.empty() : Optional.ofNullable(kind);
    }

    /**
     * Whether words are of two headings: of two kinds of columns, {@code Description Responsible}, or with a word amid them
     * that begins a heading, {@code Date Raised Last}.
     */
    static boolean areOfTwo(List<String> words) {
        int first = uses(words.getFirst());
        int rest = uses(words.subList(1, words.size()));
        return Use.ACTION.isIn(rest)
                || Use.LATE.isIn(rest)
                || Use.EARLY.isIn(rest)
                || Integer.bitCount((first | rest) & APART) > 1
                || (Use.STATUS.isIn(first) && Use.REMARK.isIn(rest));
    }

    /** Whether a word heads none of the usual six columns: id, action, dates raised, targeted and revised, owner. */
    static boolean isUnusual(String word) {
        return !Use.USUAL.isIn(uses(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether it is no heading but a cell: how an action stands. */
    static boolean isState(String word) {
        return Use.STATE.isIn(uses(word));
    }

    /** Which of the dates of an action a heading names, by the usual order: raised, first target, revised target. */
    static int dateOrder(List<String> words) {
        int uses = uses(words);
        if (Use.FIRST.isIn(uses) || isAgreedOn(words)) {
            return 0;
        }
        return Use.LATE.isIn(uses) ? 2 : 1;
    }

    /** The day when an action was agreed is that when it was raised; of what was agreed it is none. */
    private static boolean isAgreedOn(List<String> words) {
        return words.size() == 2
                && words.getFirst().equals("agreed")
                && words.getLast().equals("on");
    }
}
