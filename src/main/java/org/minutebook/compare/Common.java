package org.minutebook.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What two lists have in common, in order: a longest common subsequence, found as E. W. Myers does ("An O(ND) difference
 * algorithm and its variations", 1986). Time and memory grow with the square of how much differs.
 */
final class Common {
    /** More differences than these are not sorted out: then only what both begin and end with is common. */
    private static final int MOST_DIFFERENCES = 2_000;

    private final List<String> before;
    private final List<String> after;

    private Common(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** A place in one list and its equal in the other. */
    record Match(int before, int after) {}

    static List<Match> of(List<String> before, List<String> after) {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < head; i++) {
            matches.add(new Match(i, i));
        }
        Common middle =
                new Common(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        for (Match match : middle.matches()) {
            matches.add(new Match(match.before() + head, match.after() + head));
        }
        for (int i = tail; i > 0; i--) {
            matches.add(new Match(before.size() - i, after.size() - i));
        }
        return matches;
    }

    /** Each diagonal k = x - y keeps how far along it d differences lead; the rounds are kept for the way back. */
    private List<Match> matches() {
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        int most = Math.min(before.size() + after.size(), MOST_DIFFERENCES);
        int[] reached = new int[2 * most + 3];
        int zero = most + 1;
        List<int[]> rounds = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            rounds.add(Arrays.copyOfRange(reached, zero - d - 1, zero + d + 2));
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && reached[zero + k - 1] < reached[zero + k + 1]);
                int x = slide(down ? reached[zero + k + 1] : reached[zero + k - 1] + 1, k);
                reached[zero + k] = x;
                if (x >= before.size() && x - k >= after.size()) {
                    return wayBack(rounds);
                }
            }
        }
        return List.of();
    }

    /** From there along the diagonal as far as both are equal. */
    private int slide(int from, int k) {
        int x = from;
        while (x < before.size() && x - k < after.size() && before.get(x).equals(after.get(x - k))) {
            x++;
        }
        return x;
    }

    private List<Match> wayBack(List<int[]> rounds) {
        List<Match> matches = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int d = rounds.size() - 1; d >= 0; d--) {
            int[] reached = rounds.get(d);
            int zero = d + 1;
            int k = x - y;
            boolean down = k == -d || (k != d && reached[zero + k - 1] < reached[zero + k + 1]);
            int fromX = d == 0 ? 0 : down ? reached[zero + k + 1] : reached[zero + k - 1];
            int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
            while (x > fromX && y > fromY) {
                x--;
                y--;
                matches.add(new Match(x, y));
            }
            x = fromX;
            y = fromY;
        }
        Collections.reverse(matches);
        return matches;
    }
}
