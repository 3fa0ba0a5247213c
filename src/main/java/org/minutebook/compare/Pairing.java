package org.minutebook.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds for each fact of one document the fact of the other that is about the same. */
final class Pairing {
    /** Words that more facts than these share tell none of them from the others. */
    private static final int COMMON_WORD = 200;

    static final int NONE = -1;

    private final List<Fact> before;
    private final List<Fact> after;
    private final int[] partners;
    private final boolean[] taken;

    /** A pair that could be, and how much of their words the two share. */
    private record Candidate(int before, int after, double alike) {}

    private Pairing(List<Fact> before, List<Fact> after) {
        this.before = before;
        this.after = after;
        this.partners = new int[before.size()];
        Arrays.fill(partners, NONE);
        this.taken = new boolean[after.size()];
    }

    /**
     * For each fact before, the place of its partner after, or {@link #NONE}.
     *
     * @param leastAlike share of their words that two facts without a common key must have in common; above 1 for never
     */
    static int[] of(List<Fact> before, List<Fact> after, double leastAlike) {
        Pairing pairing = new Pairing(before, after);
        pairing.byKey();
        if (leastAlike <= 1) {
            pairing.byWords(leastAlike);
        }
        return pairing.partners;
    }

    /** Of several with one key the first goes with the first. */
    private void byKey() {
        Map<String, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            waiting.computeIfAbsent(after.get(i).key(), _ -> new ArrayDeque<>()).add(i);
        }
        for (int i = 0; i < before.size(); i++) {
            Deque<Integer> same = waiting.get(before.get(i).key());
            if (same != null && !same.isEmpty()) {
                pair(i, same.removeFirst());
            }
        }
    }

    private void pair(int one, int other) {
        partners[one] = other;
        taken[other] = true;
    }

    /** The most alike first; of equals those that stand nearest to each other. */
    private void byWords(double leastAlike) {
        candidates(leastAlike).stream()
                .sorted(Comparator.comparingDouble(Candidate::alike)
                        .reversed()
                        .thenComparingInt(pair -> Math.abs(pair.before() - pair.after()))
                        .thenComparingInt(Candidate::before)
                        .thenComparingInt(Candidate::after))
                .forEachOrdered(pair -> {
                    if (partners[pair.before()] == NONE && !taken[pair.after()]) {
                        pair(pair.before(), pair.after());
                    }
                });
    }

    /** Who share a word that few have are looked at closely; so long lists take no time that grows with their square. */
    private List<Candidate> candidates(double leastAlike) {
        Map<Integer, Set<String>> words = new HashMap<>();
        Map<String, List<Integer>> holders = new HashMap<>();
        IntStream.range(0, after.size()).filter(i -> !taken[i]).forEach(i -> {
            Set<String> own = Tokens.words(after.get(i).text());
            words.put(i, own);
            own.forEach(word ->
                    holders.computeIfAbsent(word, _ -> new ArrayList<>()).add(i));
        });
        holders.values().removeIf(with -> with.size() > COMMON_WORD);
        List<Candidate> candidates = new ArrayList<>();
        IntStream.range(0, before.size()).filter(i -> partners[i] == NONE).forEach(i -> {
            Set<String> own = Tokens.words(before.get(i).text());
            own.stream()
                    .flatMap(word -> holders.getOrDefault(word, List.of()).stream())
                    .distinct()
                    .map(other -> new Candidate(i, other, alike(own, words.getOrDefault(other, Set.of()))))
                    .filter(pair -> pair.alike() >= leastAlike)
                    .forEach(candidates::add);
        });
        return candidates;
    }

    /** Dice's coefficient: 1 for the same words, 0 for none in common. */
    private static double alike(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }
}
