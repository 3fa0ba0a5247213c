package org.minutebook.layout;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What it costs to give units of lines to the columns of a table. */
final class UnitCost {
    private static final int NEVER = UnitFit.NEVER;
    /** What an id follows that is none of the row's own. */
    private static final Set<String> CITING =
            Set.of("see", "by", "replaces", "supersedes", "action", "actions", "and", "to", "with", "also", "of", "in");

    private final List<CellColumn.Kind> kinds;

    UnitCost(List<CellColumn> columns) {
        this.kinds = columns.stream().map(CellColumn::kind).toList();
    }

    /** A unit in a column. */
    int of(@Nullable CellUnit before, CellUnit unit, int column) {
        CellColumn.Kind kind = kinds.get(column);
        return switch (unit.kind()) {
            case ID -> ofId(before, kind);
            case DATE -> ofDate(kind);
            case NONE -> ofNone(kind);
            case STATUS -> ofStatus(kind);
            default -> ofWord(unit, kind);
        };
    }

    private static int ofId(@Nullable CellUnit before, CellColumn.Kind column) {
        boolean cited = before != null && CITING.contains(before.text().value().toLowerCase(java.util.Locale.ROOT));
        return switch (column) {
            case ID -> cited ? 40 : 0;
            case WORDING -> cited ? 6 : 25;
            case UPDATE -> cited ? 2 : 20;
            case DATE, OWNER, STATUS -> NEVER;
        };
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

    private static int ofWord(CellUnit unit, CellColumn.Kind column) {
        return switch (column) {
            case WORDING, UPDATE -> 1;
            case OWNER -> unit.beginsLarge() ? 3 : 14;
            case DATE -> 25;
            case STATUS -> 40;
            case ID -> NEVER;
        };
    }

    /** One more unit in the same cell. */
    int stay(CellUnit last, CellUnit unit, int column) {
        return switch (kinds.get(column)) {
            case ID -> NEVER;
            case STATUS, DATE -> last.is(CellChunk.Kind.WORDS) && unit.is(CellChunk.Kind.WORDS) ? 0 : 40;
            case OWNER -> unit.apart() ? 2 : 0;
            case WORDING, UPDATE -> unit.apart() && unit.line() == last.line() ? 15 : 0;
        };
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
        boolean words = last.is(CellChunk.Kind.WORDS) && unit.is(CellChunk.Kind.WORDS);
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
