package org.minutebook.web;

import java.util.List;
import org.minutebook.model.correction.CorrectionState;

/** What {@code corrections.jte} shows, the newest first. */
record CorrectionsView(List<CorrectionState> corrections) {
    CorrectionsView {
        corrections = List.copyOf(corrections);
    }
}
