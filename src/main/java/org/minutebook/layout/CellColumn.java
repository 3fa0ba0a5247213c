package org.minutebook.layout;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A column of an actions table, by its heading.
 *
 * @param heading the heading's words, in one text
 * @param kind what its cells hold
 */
record CellColumn(Text heading, Kind kind) {
    /** What the cells of a column hold. */
    enum Kind {
        ID,
        WORDING,
        DATE,
        OWNER,
        STATUS,
        /** How the action stands, in prose. */
        UPDATE
    }

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
    private static final Set<String> OF_OWNER = Set.of(
            "owner", "owners", "lead", "who", "whom", "assigned", "assignee", "responsible", "responsibility", "party");
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
    private static final Set<String> OF_WORDING =
            Set.of("action", "actions", "description", "detail", "details", "wording", "text");
    private static final Set<String> FIRST = Set.of("raised", "opened", "created");
    private static final Set<String> LATE = Set.of("revised", "latest", "new", "current", "updated", "next");
    private static final Set<String> OF_STATES = Set.of("open", "closed");
    /** By whose words a column is told, the surest first. */
    private static final List<Map.Entry<Kind, Set<String>>> TOLD_BY = List.of(
            Map.entry(Kind.ID, ColumnHeader.OF_IDS),
            Map.entry(Kind.STATUS, OF_STATUS),
            Map.entry(Kind.UPDATE, OF_UPDATE),
            Map.entry(Kind.OWNER, OF_OWNER),
            Map.entry(Kind.DATE, OF_DATE),
            Map.entry(Kind.WORDING, OF_WORDING));

    /** The column that a text is the heading of; empty where it is none. */
    static Optional<CellColumn> of(Text heading) {
        if (!ColumnHeader.mayBeHeading(heading)) {
            return Optional.empty();
        }
        List<String> words = ColumnHeader.words(heading);
        if (!ColumnHeader.isHeading(heading, words) || OF_STATES.containsAll(words)) {
            return Optional.empty();
        }
        return kind(words).map(kind -> new CellColumn(heading, kind));
    }

    private static Optional<Kind> kind(List<String> words) {
        for (Map.Entry<Kind, Set<String>> told : TOLD_BY) {
            if (!Collections.disjoint(words, told.getValue())) {
                return Optional.of(told.getKey());
            }
        }
        return Optional.empty();
    }

    /** The heading in small letters, by which pages repeat it. */
    String name() {
        return heading.value().toLowerCase(Locale.ROOT);
    }

    CellColumn as(Kind other) {
        return new CellColumn(heading, other);
    }

    /** Which of the dates of an action it holds by the usual order: raised, first target, revised target. */
    int dateOrder() {
        List<String> words = ColumnHeader.words(heading);
        if (words.stream().anyMatch(FIRST::contains)) {
            return 0;
        }
        return words.stream().anyMatch(LATE::contains) ? 2 : 1;
    }
}
