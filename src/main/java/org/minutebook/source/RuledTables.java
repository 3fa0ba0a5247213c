package org.minutebook.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the tables of a page that are drawn with lines: those that meet are of one table. */
final class RuledTables {
    /** A page with more is a drawing. */
    private static final int MOST_RULINGS = 2_000;

    private static final double SHORTEST = 6;

    private RuledTables() {}

    static List<RuledTable> of(PrintedPage page) {
        List<Ruling> rulings = Ruling.joined(page.rulings()).stream()
                .filter(ruling -> ruling.length() >= SHORTEST)
                .toList();
        if (rulings.size() > MOST_RULINGS) {
            return List.of();
        }
        List<RuledTable> tables = new ArrayList<>();
        for (List<Ruling> group : groups(rulings)) {
            RuledTable table = RuledTable.of(group);
            if (table.isTable()) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static Collection<List<Ruling>> groups(List<Ruling> rulings) {
        int[] group = new int[rulings.size()];
        Arrays.setAll(group, i -> i);
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                boolean crossing = rulings.get(i).across() != rulings.get(j).across();
                if (crossing && group[i] != group[j] && rulings.get(i).meets(rulings.get(j))) {
                    int old = group[j];
                    int to = group[i];
                    Arrays.setAll(group, k -> group[k] == old ? to : group[k]);
                }
            }
        }
        Map<Integer, List<Ruling>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(group[i], key -> new ArrayList<>()).add(rulings.get(i));
        }
        return groups.values();
    }
}
