package org.minutebook.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Chance from a seed: the same seed gives the same life, the same words and the same bytes. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Chance of its own for one part, so that it doesn't change with how much another part uses up. */
    Dice apart() {
        return new Dice(random.split());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From least to most, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** So many of the values, in their order. */
    <T> List<T> some(List<T> values, int count) {
        List<T> left = new ArrayList<>(values);
        while (left.size() > count) {
            left.remove(random.nextInt(left.size()));
        }
        return left;
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> mixed = new ArrayList<>(values);
        for (int i = mixed.size() - 1; i > 0; i--) {
            Collections.swap(mixed, i, random.nextInt(i + 1));
        }
        return mixed;
    }
}
