package org.minutebook.source;

import java.util.Arrays;
import java.util.List;

/**
 * Which names each label of a table without frames covers, by where it is printed: at the middle of its names, where all
 * labels fit that, else beside the first of them.
 */
final class LabelPlaces {
    private static final double SLACK = 0.3;

    private final List<PrintedLine> labels;
    private final List<PrintedLine> names;

    LabelPlaces(List<PrintedLine> labels, List<PrintedLine> names) {
        this.labels = labels;
        this.names = names;
    }

    /** For each name the index of its label; -1 where it has none. */
    int[] owners() {
        int[] owners = new int[names.size()];
        return isCentred(owners) ? owners : fromAbove(owners);
    }

    private boolean isCentred(int[] owners) {
        int first = 0;
        for (int label = 0; label < labels.size(); label++) {
            double at = labels.get(label).middle();
            int last = first;
            while (last < names.size() && middle(first, last) < at - slack(last)) {
                last++;
            }
            if (last >= names.size() || middle(first, last) > at + slack(last)) {
                return false;
            }
            Arrays.fill(owners, first, last + 1, label);
            first = last + 1;
        }
        return first == names.size();
    }

    private double middle(int first, int last) {
        return (names.get(first).middle() + names.get(last).middle()) / 2;
    }

    private double slack(int name) {
        return names.get(name).size() * SLACK;
    }

    private int[] fromAbove(int[] owners) {
        int label = -1;
        for (int name = 0; name < names.size(); name++) {
            double at = names.get(name).middle() + slack(name);
            while (label + 1 < labels.size() && labels.get(label + 1).middle() <= at) {
                label++;
            }
            owners[name] = label;
        }
        return owners;
    }
}
