package org.minutebook.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    /** The column that a text is the heading of; empty where it is none. */
    static Optional<CellColumn> of(Text heading) {
        if (!ColumnHeader.mayBeHeading(heading)) {
            return Optional.empty();
        }
        List<String> words = ColumnHeader.words(heading);
        if (!ColumnHeader.isHeading(heading, words)) {
            return Optional.empty();
        }
        return HeaderWords.kind(words).map(kind -> new CellColumn(heading, kind));
    }

    /** The heading in small letters, by which pages repeat it. */
    String name() {
        return heading.value().toLowerCase(Locale.ROOT);
    }

    /** What it holds, and of the dates which: no two columns of a table mean the same. */
    String meaning() {
        return kind == Kind.DATE ? kind.name() + dateOrder() : kind.name();
    }

    CellColumn as(Kind other) {
        return new CellColumn(heading, other);
    }

    /** Which of the dates of an action it holds by the usual order: raised, first target, revised target. */
    int dateOrder() {
        return HeaderWords.dateOrder(ColumnHeader.words(heading));
    }
}
