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
        List<Text> labels = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        Map<Integer, Integer> tornAt = new HashMap<>();
        List<Integer> pageStarts = new ArrayList<>();
        int row = 0;
        for (AttendanceEntry entry : table) {
            if (entry.newPage() && row > 0) {
                pageStarts.add(row);
            }
            if (entry.label() != null) {
                if (entry.name() == null) {
                    tornAt.put(labels.size(), row);
                }
                labels.add(entry.label());
                rows.add(entry.name() == null ? MergedLabels.TORN : row);
            }
            row += entry.name() == null ? 0 : 1;
        }
        if (labels.size() == row && rows.stream().noneMatch(at -> at == MergedLabels.TORN)) {
            return List.copyOf(labels);
        }
        BitSet single = new BitSet();
        for (int label = 0; label < labels.size(); label++) {
            single.set(label, profile.sendsOne(labels.get(label).value()));
        }
        Optional<List<Integer>> owners = Optional.empty();
        if (row <= MOST_CENTRED && flattened && tornAt.size() == labels.size()) {
            List<Integer> places =
                    IntStream.range(0, labels.size()).mapToObj(tornAt::get).toList();
            owners = new FlattenedLabels(row, places, single::get, pageStarts).solve();
        } else if (row <= MOST_CENTRED && isCentred(table)) {
            owners = new MergedLabels(row, rows, tornAt, single::get, pageStarts, aligned).solve();
        }
        if (owners.isEmpty()) {
            return fromAbove(profile, table);
        }
        List<@Nullable Text> found = new ArrayList<>();
        owners.get().forEach(label -> found.add(labels.get(label)));
        return found;
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
