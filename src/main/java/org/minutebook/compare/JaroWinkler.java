package org.minutebook.compare;

/**
 * How alike two words are, from 0 to 1: M. A. Jaro's share of letters that both have at about the same place, raised by W.
 * E. Winkler for a common beginning, since names are seldom misspelled there.
 */
final class JaroWinkler {
    private static final double SCALE = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private JaroWinkler() {}

    static double of(String one, String other) {
        double jaro = jaro(one, other);
        int prefix = 0;
        while (prefix < Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()))
                && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * SCALE * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] taken = new boolean[other.length()];
        boolean[] found = new boolean[one.length()];
        int common = 0;
        for (int i = 0; i < one.length(); i++) {
            int end = Math.min(other.length(), i + window + 1);
            for (int j = Math.max(0, i - window); j < end && !found[i]; j++) {
                if (!taken[j] && one.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    found[i] = true;
                    common++;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        double shared = common;
        return (shared / one.length() + shared / other.length() + (shared - swapped(one, found, other, taken)) / shared)
                / 3;
    }

    /** Half of the common letters that stand in another order. */
    private static double swapped(String one, boolean[] found, String other, boolean[] taken) {
        int j = 0;
        int apart = 0;
        for (int i = 0; i < one.length(); i++) {
            if (found[i]) {
                while (!taken[j]) {
                    j++;
                }
                apart += one.charAt(i) == other.charAt(j++) ? 0 : 1;
            }
        }
        return apart / 2.0;
    }
}
