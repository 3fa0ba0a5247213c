package org.minutebook.model;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Why a fact is believed.
 *
 * @param evidence where the page says it
 * @param basis whether the page states it or it was inferred
 * @param confidence in (0, 1]; below 1 where the page was damaged or a choice was made
 */
public record Provenance(Evidence evidence, Basis basis, double confidence) {
    private static final int PERCENT = 100;

    public Provenance {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence lies in (0, 1], not at " + confidence);
        }
    }

    public static Provenance stated(Evidence evidence) {
        return new Provenance(evidence, Basis.STATED, 1);
    }

    /** Whether a page plainly says so; else whoever is told of it is told how it came about. */
    public boolean plain() {
        return basis == Basis.STATED && confidence == 1;
    }

    /** {@code inferred, 80% sure} for people. */
    public String inWords() {
        String how = basis == Basis.STATED && confidence < 1
                ? "pieced together"
                : basis.name().toLowerCase(Locale.ROOT);
        return confidence < 1 ? "%s, %.0f%% sure".formatted(how, confidence * PERCENT) : how;
    }

    /** The same of another place. */
    public Provenance at(Evidence place) {
        return new Provenance(place, basis, confidence);
    }

    /** Read from a damaged place: stated, but with less than full confidence. */
    public static Provenance damaged(Evidence evidence, double confidence) {
        return new Provenance(evidence, Basis.STATED, confidence);
    }

    /**
     * Of what several facts tell together: a guess where one of them is, else a correction where one is; as sure as the least
     * sure of them.
     *
     * @param evidence where to be read
     */
    public static Provenance weakest(Evidence evidence, Collection<Provenance> parts) {
        Basis basis = Stream.of(Basis.INFERRED, Basis.CORRECTED)
                .filter(one -> parts.stream().anyMatch(part -> part.basis() == one))
                .findFirst()
                .orElse(Basis.STATED);
        double confidence =
                parts.stream().mapToDouble(Provenance::confidence).min().orElse(1);
        return new Provenance(evidence, basis, confidence);
    }

    public static Provenance inferred(Evidence evidence, double confidence) {
        return new Provenance(evidence, Basis.INFERRED, confidence);
    }
}
