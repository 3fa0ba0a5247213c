package org.minutebook.model;

/**
 * Why a fact is believed.
 *
 * @param evidence where the page says it
 * @param basis whether the page states it or it was inferred
 * @param confidence in (0, 1]; below 1 where the page was damaged or a choice was made
 */
public record Provenance(Evidence evidence, Basis basis, double confidence) {
    public Provenance {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence lies in (0, 1], not at " + confidence);
        }
    }

    public static Provenance stated(Evidence evidence) {
        return new Provenance(evidence, Basis.STATED, 1);
    }

    /** Read from a damaged place: stated, but with less than full confidence. */
    public static Provenance damaged(Evidence evidence, double confidence) {
        return new Provenance(evidence, Basis.STATED, confidence);
    }

    public static Provenance inferred(Evidence evidence, double confidence) {
        return new Provenance(evidence, Basis.INFERRED, confidence);
    }
}
