package org.minutebook.layout;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words that headings of actions tables are made of, by what the cells under them hold. */
final class HeaderWords {
    private static final Set<String> OF_IDS = Set.of("id", "ref", "reference", "no", "number");
    private static final Set<String> OF_STATUS = Set.of("status", "state", "rag");
    private static final Set<String> OF_UPDATE = Set.of(
            "update",
            "updates",
            "comment",
            "comments",
            "progress",
            "note",
            "notes",
            "discussion",
            "response",
            "outcome",
            "commentary");
    /** Of these, the ones that no state is of: there are status updates, but no status comments. */
    private static final Set<String> OF_REMARKS =
            Set.of("comment", "comments", "note", "notes", "discussion", "commentary");

    private static final Set<String> OF_OWNER = Set.of(
            "owner", "owners", "lead", "who", "whom", "assigned", "assignee", "responsible", "responsibility", "party");
    /** Of the first, and of the revised of the dates of an action. */
    private static final Set<String> FIRST = Set.of("raised", "opened", "created");

    private static final Set<String> LATE = Set.of("revised", "latest", "new", "current", "updated", "next");
    private static final Set<String> EARLY = Set.of("last", "original", "initial");
    private static final Set<String> OF_DATE = Set.of(
            "date",
            "raised",
            "opened",
            "created",
            "target",
            "due",
            "completion",
            "closure",
            "deadline",
            "when",
            "revised");
    /** One of these tells the table from others that have a date or a status too. */
    private static final Set<String> OF_ACTIONS = Set.of("action", "actions", "task", "tasks");

    private static final Set<String> OF_WORDING = Set.of("description", "detail", "details", "wording", "text");
    private static final Set<String> OF_STATES = Set.of("open", "closed");
    /** Words that are in headings and alone are none. */
    private static final Set<String> OTHERS = Set.of("point", "agreed", "meeting", "required", "by", "to", "on");

    /** Of what tables usually have, as {@code Action ID | Action | Date Raised | Last Target Date | Revised Target Date | Owner}. */
    private static final Set<String> USUAL = Set.of(
            "id",
            "ref",
            "reference",
            "no",
            "number",
            "action",
            "actions",
            "date",
            "raised",
            "last",
            "target",
            "revised",
            "owner",
            "owners");

    private static final Set<String> ALL = all();
    private static final ByInitial BY_INITIAL = ByInitial.of(ALL);

    private HeaderWords() {}

    private static Set<String> all() {
        Set<String> all = new HashSet<>();
        List.of(
                        OF_IDS,
                        OF_STATUS,
                        OF_UPDATE,
                        OF_OWNER,
                        FIRST,
                        EARLY,
                        LATE,
                        OF_DATE,
                        OF_ACTIONS,
                        OF_WORDING,
                        OF_STATES,
                        OTHERS)
                .forEach(all::addAll);
        return Set.copyOf(all);
    }

    /** @param word in small letters */
    static boolean has(String word) {
        return ALL.contains(word);
    }

    static boolean hasAll(List<String> words) {
        return ALL.containsAll(words);
    }

    /** Whether what a text has from one place to another is one of the words, in whatever letters: most texts need no look at them. */
    static boolean has(String text, int from, int to) {
        int length = to - from;
        List<String> words = BY_INITIAL.beginning(text.charAt(from));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() == length && text.regionMatches(true, from, words.get(i), 0, length)) {
                return true;
            }
        }
        return false;
    }

    static boolean ofActions(List<String> words) {
        return any(words, OF_ACTIONS);
    }

    static boolean ofIds(List<String> words) {
        return any(words, OF_IDS);
    }

    /** What the cells under a heading hold; empty where its words don't tell. */
    static Optional<CellColumn.Kind> kind(List<String> words) {
        CellColumn.Kind kind = null;
        if (OF_STATES.containsAll(words)) {
            return Optional.empty();
        }
        if (any(words, OF_IDS)) {
            kind = CellColumn.Kind.ID;
        } else if (any(words, OF_STATUS)) {
            kind = CellColumn.Kind.STATUS;
        } else if (any(words, OF_UPDATE)) {
            kind = CellColumn.Kind.UPDATE;
        } else if (any(words, OF_OWNER)) {
            kind = CellColumn.Kind.OWNER;
        } else if (any(words, OF_DATE) || isAgreedOn(words)) {
            kind = CellColumn.Kind.DATE;
        } else if (any(words, OF_ACTIONS) || any(words, OF_WORDING)) {
            kind = CellColumn.Kind.WORDING;
        }
        return Optional.ofNullable(kind);
    }

    /**
     * Whether words are of two headings: of two kinds of columns, {@code Description Responsible}, or with a word amid them
     * that begins a heading, {@code Date Raised Last}.
     */
    static boolean areOfTwo(List<String> words) {
        List<String> rest = words.subList(1, words.size());
        return ofActions(rest)
                || any(rest, LATE)
                || any(rest, EARLY)
                || areOfTwoKinds(words)
                || (OF_STATUS.contains(words.getFirst()) && any(rest, OF_REMARKS));
    }

    private static boolean areOfTwoKinds(List<String> words) {
        return Stream.of(OF_IDS, OF_STATUS, OF_OWNER, OF_DATE, OF_WORDING)
                        .filter(some -> any(words, some))
                        .count()
                > 1;
    }

    /** Whether a word heads none of the usual six columns: id, action, dates raised, targeted and revised, owner. */
    static boolean isUnusual(String word) {
        return !USUAL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it is no heading but a cell: how an action stands. */
    static boolean isState(String word) {
        return OF_STATES.contains(word);
    }

    /** Which of the dates of an action a heading names, by the usual order: raised, first target, revised target. */
    static int dateOrder(List<String> words) {
        if (any(words, FIRST) || isAgreedOn(words)) {
            return 0;
        }
        return any(words, LATE) ? 2 : 1;
    }

    /** The day when an action was agreed is that when it was raised; of what was agreed it is none. */
    private static boolean isAgreedOn(List<String> words) {
        return words.size() == 2
                && words.getFirst().equals("agreed")
                && words.getLast().equals("on");
    }

    private static boolean any(List<String> words, Set<String> some) {
        return !Collections.disjoint(words, some);
    }
}
