package org.minutebook.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;

/** Gives each person in an attendance table the label of the merged cell beside the name. */
final class Labels {
    /** Nobody prints more rows on the pages of one table's merged cells. */
    private static final int MOST_CENTRED = 1_000;

    private Labels() {}

    /**
     * One label for each entry that has a name, null where none is to be had.
     *
     * @param fromTop whether a label stands in the first of the rows that it covers
     * @param aligned whether blanks keep names and labels in the columns that they have on the page
     * @param flattened whether a table of the document shows that lines of labels don't stand above their names
     */
    static List<@Nullable Text> of(
            Profile profile, List<AttendanceEntry> table, boolean fromTop, boolean aligned, boolean flattened) {
        if (fromTop) {
            return fromAbove(profile, table);
        }
        Column column = Column.of(profile, table);
        if (column.labels.size() == column.names && column.torn.isEmpty()) {
            return List.copyOf(column.labels);
        }
        Optional<List<Integer>> owners = Optional.empty();
        if (column.names <= MOST_CENTRED && flattened && column.torn.size() == column.labels.size()) {
            List<Integer> places = IntStream.range(0, column.labels.size())
                    .mapToObj(column.torn::get)
                    .toList();
            owners = new FlattenedLabels(column.names, places, column.single::get, column.pageStarts).solve();
        } else if (column.names <= MOST_CENTRED && isCentred(table)) {
            owners = column.centred(aligned);
        }
        if (owners.isEmpty()) {
            return fromAbove(profile, table);
        }
        List<@Nullable Text> found = new ArrayList<>();
        owners.get().forEach(label -> found.add(column.labels.get(label)));
        return found;
    }

    /** Whether each label of a table that has fewer of them than names stands in the first of its rows: at their middle they can't all. */
    static boolean areTops(Profile profile, List<AttendanceEntry> table) {
        Column column = Column.of(profile, table);
        return column.names <= MOST_CENTRED
                && column.torn.isEmpty()
                && !column.labels.isEmpty()
                && column.labels.size() < column.names
                && table.getFirst().label() != null
                && column.pageStarts.isEmpty()
                && column.centred(false).isEmpty();
    }

    /**
     * The labels of a table.
     *
     * @param rows for each the row that it stands in, or {@link MergedLabels#TORN}
     * @param torn for those without a name beside them the row before which they stand
     * @param single those that are of one row
     * @param pageStarts rows with which pages begin
     * @param names how many rows there are
     */
    private record Column(
            List<Text> labels,
            List<Integer> rows,
            Map<Integer, Integer> torn,
            BitSet single,
            List<Integer> pageStarts,
            int names) {
        static Column of(Profile profile, List<AttendanceEntry> table) {
            List<Text> labels = new ArrayList<>();
            List<Integer> rows = new ArrayList<>();
            Map<Integer, Integer> torn = new HashMap<>();
            BitSet single = new BitSet();
            List<Integer> pageStarts = new ArrayList<>();
            int row = 0;
            for (AttendanceEntry entry : table) {
                if (entry.newPage() && row > 0) {
                    pageStarts.add(row);
                }
                if (entry.label() != null) {
                    if (entry.name() == null) {
                        torn.put(labels.size(), row);
                    }
                    single.set(labels.size(), profile.sendsOne(entry.label().value()));
                    labels.add(entry.label());
                    rows.add(entry.name() == null ? MergedLabels.TORN : row);
                }
                row += entry.name() == null ? 0 : 1;
            }
            return new Column(labels, rows, torn, single, pageStarts, row);
        }

        Optional<List<Integer>> centred(boolean aligned) {
            return new MergedLabels(names, rows, torn, single::get, pageStarts, aligned).solve();
        }
    }

    /**
     * Whether a table has all its labels on lines of their own, and not above their names: the first name stands before any
     * label, a label before another, or two names behind a label of one.
     */
    static boolean isFlattened(Profile profile, List<AttendanceEntry> table) {
        boolean lone = true;
        boolean labelled = false;
        for (AttendanceEntry entry : table) {
            lone &= entry.name() == null || entry.label() == null;
            labelled |= entry.name() == null;
        }
        return lone && labelled && !areAbove(profile, table);
    }

    /** Whether all labels, on lines of their own, stand above their names. */
    private static boolean areAbove(Profile profile, List<AttendanceEntry> table) {
        boolean above = true;
        int named = 0;
        for (int i = 0; i < table.size() && above; i++) {
            AttendanceEntry next = table.get(Math.min(i + 1, table.size() - 1));
            boolean label = table.get(i).name() == null;
            named = label ? 0 : named + 1;
            above = label ? next.name() != null : i >= named && !(named > 1 && isOfOne(profile, table.get(i - named)));
        }
        return above;
    }

    private static boolean isOfOne(Profile profile, AttendanceEntry entry) {
        return entry.label() != null && profile.sendsOne(entry.label().value());
    }

    /**
     * Whether labels stand at the middle of their rows, not above them: then a label that shares its line with a name is
     * followed by names without one, or the first name has none before it.
     */
    private static boolean isCentred(List<AttendanceEntry> table) {
        for (int i = 0; i + 1 < table.size(); i++) {
            AttendanceEntry entry = table.get(i);
            AttendanceEntry next = table.get(i + 1);
            if (entry.label() != null && entry.name() != null && next.label() == null && !next.newPage()) {
                return true;
            }
        }
        boolean named = true;
        for (int i = 0; i < table.size() && named && table.getFirst().label() != null; i++) {
            named = table.get(i).name() != null;
        }
        return named;
    }

    private static List<@Nullable Text> fromAbove(Profile profile, List<AttendanceEntry> table) {
        List<@Nullable Text> found = new ArrayList<>();
        Text label = null;
        boolean single = false;
        for (AttendanceEntry entry : table) {
            if (entry.label() != null) {
                label = entry.label();
                single = profile.sendsOne(label.value());
            }
            if (entry.name() != null) {
                found.add(label);
                label = single ? null : label;
            }
        }
        return Collections.unmodifiableList(found);
    }
}
