package org.minutebook.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds which names each label of a table covers where a converter put every cell on a line of its own, column by column
 * where it could:
 *
 * <pre>
 *   Ann Lee                 stands before the label of her own group of three, whose middle one is Bob Ray
 *   Works
 *   Bob Ray
 *   Cy Moss
 *   Staff                   and these two labels before the names of both
 *   Board
 *   Di Fox ...
 * </pre>
 *
 * <p>A label stands before the name that is the middle of its group, or the upper one of two; labels that stand together go
 * for the names behind them in turn. Of the ways to give all names a label, the one with the most even groups is taken.
 */
final class FlattenedLabels {
    private static final int MOST_STEPS = 20_000;
    /** What it costs that a label is behind the upper of the two middle names, as it seldom is. */
    private static final int LATE = 5;
    /** The labels of two pairs in a row would stand together. */
    private static final int PAIRS = 10;

    private final int rows;
    private final int[] places;
    private final IntPredicate single;
    private final List<Integer> pageStarts;
    private final int[] sizes;
    /** The last group's rows behind the end of a page, by label. */
    private final int[] rest;

    private int[] best = new int[0];
    private int least = Integer.MAX_VALUE;
    private int steps;

    /**
     * @param rows how many names there are
     * @param places for each label the name that it stands before
     * @param single whether a label, by its index, covers one name only
     * @param pageStarts names that a page begins with, where a group may go on without a label
     */
    FlattenedLabels(int rows, List<Integer> places, IntPredicate single, List<Integer> pageStarts) {
        this.rows = rows;
        this.places = places.stream().mapToInt(Integer::intValue).toArray();
        this.single = single;
        this.pageStarts = pageStarts;
        this.sizes = new int[this.places.length];
        this.rest = new int[this.places.length];
    }

    /** For each name the index of its label; empty where no way fits. */
    Optional<List<Integer>> solve() {
        place(0, 0, 0);
        if (least == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        List<Integer> owners = new ArrayList<>(rows);
        for (int label = 0; label < best.length; label++) {
            for (int i = 0; i < best[label]; i++) {
                owners.add(label);
            }
        }
        return Optional.of(owners);
    }

    private void place(int label, int start, int cost) {
        if (++steps > MOST_STEPS || cost >= least) {
            return;
        }
        if (label > 0 && rest[label - 1] == 0 && pageStarts.contains(start)) {
            int next = label == places.length ? rows : places[label];
            for (int more = 1; start + more <= next; more++) {
                rest[label - 1] = more;
                place(label, start + more, cost);
            }
            rest[label - 1] = 0;
        }
        if (label == places.length) {
            if (start == rows) {
                least = cost;
                best = sizes.clone();
                Arrays.setAll(best, i -> sizes[i] + rest[i]);
            }
            return;
        }
        int middle = places[label] - start;
        if (middle < 0) {
            return;
        }
        int together = 1;
        while (label + together < places.length && places[label + together] == places[label]) {
            together++;
        }
        if (together > 1 && middle == 0) {
            together(label, together, start, cost);
        } else {
            alone(label, together, start, middle, cost);
        }
    }

    /** A label that stands before the middle of its names, and others behind it that go for the next. */
    private void alone(int label, int together, int start, int middle, int cost) {
        int[] likely = single.test(label)
                ? (middle == 0 ? new int[] {1} : new int[0])
                : new int[] {2 * middle + 1, 2 * middle + 2, 2 * middle};
        for (int i = 0; i < likely.length; i++) {
            take(label, together, start, likely[i], cost + (i > 1 ? LATE : 0));
        }
        for (int page : pageStarts) {
            boolean cut = middle == 0 && page > start + 2 && !single.test(label);
            if (cut && (label + 1 == places.length || places[label + 1] >= page)) {
                take(label, together, start, page - start, cost);
            }
        }
    }

    private void take(int label, int together, int start, int size, int cost) {
        if (size < 1 || start + size > rows) {
            return;
        }
        sizes[label] = size;
        boolean pairs =
                together == 1 && size == 2 && label > 0 && sizes[label - 1] == 2 && places[label] != places[label - 1];
        int sofar = cost + size * size + (pairs ? PAIRS : 0);
        if (together > 1) {
            together(label + 1, together - 1, start + size, sofar);
        } else {
            place(label + 1, start + size, sofar);
        }
    }

    /** Labels that stand together share the names behind them as evenly as can be. */
    private void together(int label, int count, int start, int cost) {
        for (int all = count; start + all <= rows; all++) {
            int sum = 0;
            boolean fits = true;
            for (int i = 0; i < count; i++) {
                // At the head of a table the first are the larger groups, further down the last.
                int turn = start == 0 ? i : count - 1 - i;
                sizes[label + i] = all / count + (turn < all % count ? 1 : 0);
                // The middle of three names has its label beside it, which then stands by itself.
                fits &= sizes[label + i] == 1 || (sizes[label + i] % 2 == 0 && !single.test(label + i));
                sum += sizes[label + i] * sizes[label + i];
            }
            if (fits) {
                place(label + count, start + all, cost + sum);
            }
        }
    }
}
