package org.minutebook.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What it costs to give units of lines to the columns of a table. */
final class UnitCost {
    private static final int NEVER = UnitFit.NEVER;
    private static final int REMARK = 8;
    /** What an id follows that is none of the row's own. */
    private static final Set<String> CITING =
            Set.of("see", "by", "replaces", "supersedes", "action", "actions", "and", "to", "with", "also", "of", "in");

    private static final Set<String> ANNOUNCING = Set.of("see", "by", "replaces", "supersedes", "action", "actions");

    private final List<CellColumn.Kind> kinds;
    /** Whether the column of states has what is said of them as well: {@code Open, moved to June}. */
    private final boolean remarks;

    private final Set<String> owners = new HashSet<>();

    UnitCost(List<CellColumn> columns) {
        this.kinds = columns.stream().map(CellColumn::kind).toList();
        this.remarks = !kinds.contains(CellColumn.Kind.UPDATE);
    }

    /** A unit in a column. */
    int of(@Nullable CellUnit before, CellUnit unit, int column) {
        CellColumn.Kind kind = kinds.get(column);
        return switch (unit.kind()) {
            case ID -> ofId(before, kind);
            case DATE -> ofDate(kind);
            case NONE -> ofNone(kind);
            case STATUS -> ofStatus(kind);
            default -> kind == CellColumn.Kind.STATUS && remarks ? REMARK : ofWord(unit, kind);
        };
    }

    private static int ofId(@Nullable CellUnit before, CellColumn.Kind column) {
        boolean cited = isCited(before);
        return switch (column) {
            case ID -> cited ? 40 : 0;
            case WORDING -> cited ? 6 : 25;
            case UPDATE -> cited ? 2 : 20;
            case DATE, OWNER, STATUS -> NEVER;
        };
    }

    /** Whether an id behind a unit is not the row's own. */
    static boolean isCited(@Nullable CellUnit before) {
        return before != null && CITING.contains(before.text().value().toLowerCase(Locale.ROOT));
    }

    /** Whether the last word of a line says that an action's id follows on the next. */
    static boolean announces(@Nullable CellUnit last) {
        return last != null && ANNOUNCING.contains(last.text().value().toLowerCase(Locale.ROOT));
    }

    private static int ofDate(CellColumn.Kind column) {
        return switch (column) {
            case DATE -> 0;
            case WORDING -> 25;
            case UPDATE -> 12;
            case ID, OWNER, STATUS -> NEVER;
        };
    }

    private static int ofNone(CellColumn.Kind column) {
        return switch (column) {
            case DATE -> 0;
            case OWNER, UPDATE -> 10;
            case STATUS -> 20;
            case WORDING -> 40;
            case ID -> NEVER;
        };
    }

    private static int ofStatus(CellColumn.Kind column) {
        return switch (column) {
            case STATUS -> 0;
            case UPDATE -> 5;
            case WORDING -> 12;
            case OWNER -> 40;
            case DATE -> 60;
            case ID -> NEVER;
        };
    }

    private int ofWord(CellUnit unit, CellColumn.Kind column) {
        return switch (column) {
            case WORDING, UPDATE -> 1;
            case OWNER -> ofOwner(unit);
            case DATE -> unit.isMeeting() ? 5 : 25;
            case STATUS -> 40;
            case ID -> NEVER;
        };
    }

    private int ofOwner(CellUnit unit) {
        if (owners.contains(unit.text().value())) {
            return 1;
        }
        boolean name = unit.beginsLarge() && unit.text().value().chars().noneMatch(Character::isDigit);
        return name ? (owners.isEmpty() ? 3 : 8) : 14;
    }

    /** Learns who acts from the first reading of a table: the words that its column of owners has more than once. */
    void know(List<CellUnit> words) {
        Set<String> seen = new HashSet<>();
        words.stream()
                .map(unit -> unit.text().value())
                .filter(word -> !seen.add(word))
                .forEach(owners::add);
    }

    boolean isOfProse(int column) {
        return kinds.get(column) == CellColumn.Kind.WORDING || kinds.get(column) == CellColumn.Kind.UPDATE;
    }

    boolean areOwnerAndWording(int column, int next) {
        return kinds.get(column) == CellColumn.Kind.OWNER && kinds.get(next) == CellColumn.Kind.WORDING;
    }

    /** One more unit in the same cell. */
    int stay(CellUnit last, CellUnit unit, int column) {
        return switch (kinds.get(column)) {
            case ID -> NEVER;
            case STATUS -> remarks && unit.is(CellChunk.Kind.WORDS) ? 0 : stayShort(last, unit);
            case DATE -> stayShort(last, unit);
            case OWNER -> unit.apart() ? 2 : 0;
            case WORDING, UPDATE -> goOn(last, unit);
        };
    }

    private static int stayShort(CellUnit last, CellUnit unit) {
        return last.is(CellChunk.Kind.WORDS) && unit.is(CellChunk.Kind.WORDS) ? 0 : 40;
    }

    private static int goOn(CellUnit last, CellUnit unit) {
        boolean begun = unit.apart() && unit.line() == last.line();
        boolean ended = Paragraphs.ended(last.text().value()) && !unit.beginsLarge();
        return (begun ? 15 : 0) + (ended ? 10 : 0);
    }

    /** A unit as the first of a cell. */
    int begin(CellUnit unit, int column) {
        boolean small = unit.is(CellChunk.Kind.WORDS) && !unit.beginsLarge();
        return switch (kinds.get(column)) {
            case WORDING -> small ? 30 : 0;
            case UPDATE -> small ? 10 : 0;
            default -> 0;
        };
    }

    /** A unit as the last of a cell. */
    int end(CellUnit unit, int column) {
        boolean cut =
                unit.is(CellChunk.Kind.WORDS) && !Paragraphs.ended(unit.text().value());
        return switch (kinds.get(column)) {
            case WORDING -> cut ? 8 : 0;
            case UPDATE -> cut ? 5 : 0;
            default -> 0;
        };
    }

    /** The end of a cell between two units. */
    int change(CellUnit last, CellUnit unit) {
        boolean words = last.is(CellChunk.Kind.WORDS) && unit.is(CellChunk.Kind.WORDS) && !last.isMeeting();
        if (!words || unit.apart()) {
            return 0;
        }
        return Paragraphs.ended(last.text().value()) ? 6 : 12;
    }

    /** A unit as the first of a row. */
    int row(CellUnit unit) {
        return unit.apart() ? 0 : 25;
    }

    /** Columns of a row without a unit, from one up to another. */
    int empty(int from, int to) {
        int cost = 0;
        for (int column = from; column < to; column++) {
            cost += switch (kinds.get(column)) {
                case ID, WORDING -> NEVER;
                case OWNER, STATUS -> 40;
                case DATE -> 30;
                case UPDATE -> 10;
            };
        }
        return cost;
    }
}
