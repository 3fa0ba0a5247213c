package org.minutebook.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.generate.Gold;

/**
 * A section of the facts and how its rows are compared: rows that agree in their keys are the same row, and then each
 * other attribute is a slot.
 */
record Section<R>(String name, Function<Gold, List<R>> rows, List<Slot<R>> keys, List<Slot<R>> others) {
    /** An attribute. */
    record Slot<R>(Function<R, @Nullable Object> value, Kind kind) {
        static <R> Slot<R> exact(Function<R, @Nullable Object> value) {
            return new Slot<>(value, Kind.EXACT);
        }

        static <R> Slot<R> text(Function<R, @Nullable Object> value) {
            return new Slot<>(value, Kind.TEXT);
        }

        static <R> Slot<R> item(Function<R, @Nullable Object> value) {
            return new Slot<>(value, Kind.ITEM);
        }

        boolean isSet(R row) {
            return holds(value.apply(row));
        }

        private static boolean holds(@Nullable Object value) {
            return value != null
                    && !value.equals(false)
                    && !value.equals("")
                    && !(value instanceof Collection<?> many && many.isEmpty());
        }

        boolean agrees(R gold, R found) {
            Object expected = value.apply(gold);
            Object actual = value.apply(found);
            if (!holds(expected) || !holds(actual)) {
                return holds(expected) == holds(actual);
            }
            return switch (kind) {
                case TEXT -> Alike.alike(String.valueOf(expected), String.valueOf(actual));
                case ITEM -> sameItem(String.valueOf(expected), String.valueOf(actual));
                case EXACT -> folded(expected).equals(folded(actual));
            };
        }

        /** What stands after 4.5 may belong to 4. */
        private static boolean sameItem(String one, String other) {
            return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
        }

        private static Set<String> folded(@Nullable Object value) {
            Collection<?> values = value instanceof Collection<?> many ? many : List.of(String.valueOf(value));
            return values.stream().map(Alike::folded).collect(Collectors.toSet());
        }
    }

    enum Kind {
        EXACT,
        TEXT,
        ITEM
    }

    /** Compares the rows; each miss is put in words. */
    Count score(Gold gold, Gold found, List<String> misses) {
        List<R> left = new ArrayList<>(rows.apply(found));
        Count count = Count.NONE;
        for (R row : rows.apply(gold)) {
            int slots = 1 + set(row);
            Optional<R> match = left.stream().filter(other -> same(row, other)).findFirst();
            if (match.isEmpty()) {
                misses.add("missing in " + name + ": " + row);
                count = count.and(new Count(0, 0, slots));
                continue;
            }
            left.remove(match.get());
            count = count.and(new Count(1 + right(row, match.get(), misses), 1 + set(match.get()), slots));
        }
        for (R extra : left) {
            misses.add("too much in " + name + ": " + extra);
            count = count.and(new Count(0, 1 + set(extra), 0));
        }
        return count;
    }

    private boolean same(R gold, R found) {
        return keys.stream().allMatch(key -> key.agrees(gold, found));
    }

    private int set(R row) {
        return (int) others.stream().filter(slot -> slot.isSet(row)).count();
    }

    private int right(R gold, R found, List<String> misses) {
        int right = 0;
        for (Slot<R> slot : others) {
            boolean agrees = slot.agrees(gold, found);
            right += agrees && slot.isSet(gold) ? 1 : 0;
            if (!agrees) {
                misses.add("wrong in " + name + ": " + found + ", not " + gold);
            }
        }
        return right;
    }
}
