package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds which rows each label of a table's merged cells covers. A label is printed at the vertical middle of its rows:
 * with n rows, at row ceil(n/2). So a label that stands q rows into its group covers 2q-1 or 2q rows; that all rows
 * must be covered leaves few ways, often one. Where several fit, a group
 * takes the larger size, and is taken to end with its page rather than to go on.
 */
final class MergedLabels {
    /** A label whose row is not known: OCR put it on a line of its own, as between the rows of an even group. */
    static final int TORN = -1;

    private static final int MOST_STEPS = 20_000;

    private final int rows;
    private final List<Integer> labelRows;
    private final Map<Integer, Integer> tornAt;
    private final IntPredicate single;
    private final List<Integer> pageStarts;
    private final boolean aligned;
    /** Whether a label whose cell the end of a page cuts may stand at the top of it. */
    private boolean cut;
    /** Whether a torn label may stand elsewhere than between the halves of its group. */
    private boolean slipped;

    private int steps;

    /**
     * @param rows how many rows there are
     * @param labelRows for each label the row it is printed in, or TORN
     * @param tornAt for labels that are TORN the row before which OCR put them: most often the first of a group's lower half
     * @param single whether a label, by its index, covers one row only
     * @param pageStarts rows that a page begins with, where a group may go on without a label
     * @param aligned whether lines stand as on the page: then a label beside a name is the middle one of an odd number
     */
    MergedLabels(
            int rows,
            List<Integer> labelRows,
            Map<Integer, Integer> tornAt,
            IntPredicate single,
            List<Integer> pageStarts,
            boolean aligned) {
        this.rows = rows;
        this.labelRows = labelRows;
        this.tornAt = tornAt;
        this.single = single;
        this.pageStarts = pageStarts;
        this.aligned = aligned;
    }

    /** For each row the index of its label; empty where no way fits. */
    Optional<List<Integer>> solve() {
        List<Integer> owners = new ArrayList<>();
        if (place(0, owners)) {
            return Optional.of(owners);
        }
        owners.clear();
        cut = !pageStarts.isEmpty();
        if (cut && place(0, owners)) {
            return Optional.of(owners);
        }
        owners.clear();
        slipped = true;
        return place(0, owners) ? Optional.of(owners) : Optional.empty();
    }

    private boolean place(int label, List<Integer> owners) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        int start = owners.size();
        if (label == labelRows.size()) {
            return start == rows || (pageStarts.contains(start) && goesOn(label, owners, rows - start));
        }
        if (group(label, owners, start)) {
            return true;
        }
        int next = labelRows.get(label) == TORN ? rows : labelRows.get(label);
        for (int size = pageStarts.contains(start) && label > 0 ? next - start : 0; size > 0; size--) {
            if (goesOn(label, owners, size)) {
                return true;
            }
        }
        return false;
    }

    /** Gives the rows at the top of a page to the label before. */
    private boolean goesOn(int label, List<Integer> owners, int size) {
        int start = owners.size();
        for (int i = 0; i < size; i++) {
            owners.add(label - 1);
        }
        boolean fits = label == labelRows.size() ? owners.size() == rows : group(label, owners, owners.size());
        if (!fits) {
            owners.subList(start, owners.size()).clear();
        }
        return fits;
    }

    private boolean group(int label, List<Integer> owners, int start) {
        int row = labelRows.get(label);
        if (row == TORN) {
            int likely = 2 * (tornAt.getOrDefault(label, start) - start);
            if (likely > 0 && take(label, owners, start, likely)) {
                return true;
            }
            for (int size = 2; slipped && start + size <= rows; size += 2) {
                if (take(label, owners, start, size)) {
                    return true;
                }
            }
            return false;
        }
        int q = row - start + 1;
        if (q < 1) {
            return false;
        }
        if (single.test(label)) {
            return q == 1 && take(label, owners, start, 1);
        }
        int likely = aligned ? 2 * q - 1 : 2 * q;
        return take(label, owners, start, likely)
                || take(label, owners, start, 4 * q - 1 - likely)
                || (cut && q == 1 && takePage(label, owners, start));
    }

    /** Takes the rows up to the end of the page. */
    private boolean takePage(int label, List<Integer> owners, int start) {
        for (int pageStart : pageStarts) {
            if (pageStart > start + 2) {
                return take(label, owners, start, pageStart - start);
            }
        }
        return false;
    }

    private boolean take(int label, List<Integer> owners, int start, int size) {
        int end = start + size;
        int next = label + 1 < labelRows.size() ? labelRows.get(label + 1) : rows;
        if (end > rows || (next != TORN && end > next)) {
            return false;
        }
        for (int pageStart : pageStarts) {
            if (start < pageStart && pageStart < end) {
                return false;
            }
        }
        for (int i = 0; i < size; i++) {
            owners.add(label);
        }
        if (place(label + 1, owners)) {
            return true;
        }
        owners.subList(start, owners.size()).clear();
        return false;
    }
}
