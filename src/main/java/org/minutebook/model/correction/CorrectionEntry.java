package org.minutebook.model.correction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the file of corrections, which is only ever added to: a correction, or the undoing of one.
 *
 * @param id of the correction, {@code c1} for the first; null before it is kept, and of an undoing
 * @param undoes the correction that is taken back, null where this is one
 * @param at when it was made, null before it is kept
 * @param by who made it
 */
public record CorrectionEntry(
        @Nullable String id,
        @Nullable String undoes,
        @Nullable Instant at,
        String by,
        @Nullable String why,
        @Nullable Correction correction) {
    private static final int LONGEST = 1_000;

    public CorrectionEntry {
        // JSON may lack it.
        if (by == null || by.isBlank()) {
            throw new IllegalArgumentException("by is missing: who says so?");
        }
        if (by.length() > LONGEST || (why != null && why.length() > LONGEST)) {
            throw new IllegalArgumentException("by and why have at most 1,000 characters each.");
        }
        if ((undoes == null) == (correction == null)) {
            throw new IllegalArgumentException("correction is missing: what is to be corrected?");
        }
    }

    /** One to be kept. */
    public static CorrectionEntry of(Correction correction, String by, @Nullable String why) {
        return new CorrectionEntry(null, null, null, by, why, correction);
    }

    /** The taking back of one. */
    public static CorrectionEntry undoing(String id, String by, @Nullable String why) {
        return new CorrectionEntry(null, id, null, by, why, null);
    }

    public CorrectionEntry kept(@Nullable String newId, Instant now) {
        return new CorrectionEntry(newId, undoes, now, by, why, correction);
    }
}
