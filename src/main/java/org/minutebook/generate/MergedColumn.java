package org.minutebook.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * The left column of an attendance table whose cells are merged, with each label in the middle of its rows: with n rows
 * on row ceil(n/2). Such a column can often be read in several ways; minutes are only made with columns that can't.
 */
final class MergedColumn {
    private static final int NO_BREAK = -1;

    private final List<Integer> sizes;
    private final List<Boolean> single;
    private final int rows;
    private final int pageBreak;
    private final List<Integer> labelRows = new ArrayList<>();

    /**
     * @param sizes rows of each label
     * @param single whether it is known that a label covers one row
     * @param pageBreak row that a page begins with, where the table runs over one
     */
    private MergedColumn(List<Integer> sizes, List<Boolean> single, int pageBreak) {
        this.sizes = sizes;
        this.single = single;
        this.rows = sizes.stream().mapToInt(Integer::intValue).sum();
        this.pageBreak = pageBreak;
        int start = 0;
        for (int size : sizes) {
            boolean cut = start < pageBreak && pageBreak < start + size;
            labelRows.add(start + middle(cut ? pageBreak - start : size));
            start += size;
        }
    }

    /** The row, from 0, in the middle of so many. */
    static int middle(int rows) {
        return (rows + 1) / 2 - 1;
    }

    static boolean isClear(List<Integer> sizes, List<Boolean> single) {
        return new MergedColumn(sizes, single, NO_BREAK).ways(0, 0) == 1;
    }

    static boolean isClear(List<Integer> sizes, List<Boolean> single, int pageBreak) {
        return new MergedColumn(sizes, single, pageBreak).ways(0, 0) == 1;
    }

    private int ways(int label, int start) {
        if (label == sizes.size()) {
            return start == rows ? 1 : 0;
        }
        int half = labelRows.get(label) - start + 1;
        if (half < 1) {
            return 0;
        }
        int ways = 0;
        for (int size = Math.max(1, 2 * half - 1); size <= 2 * half; size++) {
            if (!single.get(label) || size == 1) {
                ways += endingAt(label, start, start + size);
            }
        }
        return ways;
    }

    private int endingAt(int label, int start, int end) {
        if (end > rows || (start < pageBreak && pageBreak < end)) {
            return 0;
        }
        int ways = ways(label + 1, end);
        for (int more = end + 1; end == pageBreak && !single.get(label) && more <= rows; more++) {
            ways += ways(label + 1, more);
        }
        return ways;
    }
}
