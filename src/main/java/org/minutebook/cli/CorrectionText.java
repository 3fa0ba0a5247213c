package org.minutebook.cli;

import org.minutebook.model.correction.CorrectionState;

/** Tells a correction in a line. */
final class CorrectionText {
    private CorrectionText() {}

    /** {@code c1  person Dave Warnar is Dave Warner  (Ann, 2021-05-04: a misprint)}. */
    static String line(CorrectionState state) {
        String why = state.why() == null ? "" : ": " + state.why();
        String day = state.at().toString().substring(0, 10);
        CorrectionState.Undone undone = state.undone();
        String end = undone == null
                ? ""
                : "; undone by %s, %s"
                        .formatted(undone.by(), undone.at().toString().substring(0, 10));
        return "%-4s %s  (%s, %s%s%s)".formatted(state.id(), state.correction().inWords(), state.by(), day, why, end);
    }
}
