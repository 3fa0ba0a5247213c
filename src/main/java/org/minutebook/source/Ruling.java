package org.minutebook.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line drawn on a page, across or down.
 *
 * @param at its place in the other direction
 * @param from where it begins, left or top
 */
record Ruling(boolean across, double at, double from, double to) {
    /** Lines of a table meet to within this. */
    static final double SLACK = 3;

    /** Neighbouring stretches, as a table draws one for each of its cells, as whole lines. */
    static List<Ruling> joined(List<Ruling> drawn) {
        List<Ruling> whole = new ArrayList<>();
        List<Ruling> sorted = drawn.stream()
                .sorted(Comparator.comparing(Ruling::across)
                        .thenComparingDouble(Ruling::at)
                        .thenComparingDouble(Ruling::from))
                .toList();
        for (int i = 0; i < sorted.size(); ) {
            Ruling first = sorted.get(i);
            List<Ruling> level = new ArrayList<>();
            while (i < sorted.size()
                    && sorted.get(i).across == first.across
                    && sorted.get(i).at - first.at <= SLACK / 2) {
                level.add(sorted.get(i++));
            }
            level.sort(Comparator.comparingDouble(Ruling::from));
            whole.addAll(chained(level));
        }
        return whole;
    }

    private static List<Ruling> chained(List<Ruling> level) {
        List<Ruling> whole = new ArrayList<>();
        for (Ruling next : level) {
            Ruling last = whole.isEmpty() ? null : whole.getLast();
            if (last != null && next.from <= last.to + SLACK) {
                whole.removeLast();
                whole.add(new Ruling(last.across, last.at, last.from, Math.max(last.to, next.to)));
            } else {
                whole.add(next);
            }
        }
        return whole;
    }

    double length() {
        return to - from;
    }

    /** Whether it passes a place along its direction. */
    boolean passes(double place) {
        return from - SLACK <= place && place <= to + SLACK;
    }

    /** Whether a line in the other direction meets it. */
    boolean meets(Ruling other) {
        return passes(other.at) && other.passes(at);
    }
}
