package org.minutebook.bench;

/**
 * Slots counted.
 *
 * @param right found as they stand on the page
 * @param found all that were found
 * @param gold all that are there
 */
public record Count(int right, int found, int gold) {
    static final Count NONE = new Count(0, 0, 0);

    Count and(Count other) {
        return new Count(right + other.right, found + other.found, gold + other.gold);
    }

    public double precision() {
        return found > 0 ? (double) right / found : gold == 0 ? 1 : 0;
    }

    public double recall() {
        return gold > 0 ? (double) right / gold : 1;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum > 0 ? 2 * precision() * recall() / sum : 0;
    }
}
