package org.minutebook.model.correction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it stands now.
 *
 * @param undone its taking back, null while it holds
 */
public record CorrectionState(
        String id,
        Instant at,
        String by,
        @Nullable String why,
        Correction correction,
        @Nullable Undone undone) {
    /** When, by whom and why a correction was taken back. */
    public record Undone(Instant at, String by, @Nullable String why) {}

    public boolean holds() {
        return undone == null;
    }
}
