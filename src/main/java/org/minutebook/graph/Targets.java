package org.minutebook.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.ReviewEntry;
import org.minutebook.model.answer.Slip;

/** Follows an action's target through its reviews, which are in meeting order. */
final class Targets {
    private final List<Slip> slips = new ArrayList<>();
    private @Nullable LocalDate holding;

    Targets(List<ReviewEntry> reviews) {
        for (ReviewEntry review : reviews) {
            move(review, review.lastTarget());
            move(review, review.revisedTarget());
        }
    }

    /** A row's last target is where the one before left it, or it moved between the meetings and the row tells. */
    private void move(ReviewEntry review, @Nullable LocalDate target) {
        if (target == null) {
            return;
        }
        if (holding != null && target.isAfter(holding)) {
            long days = ChronoUnit.DAYS.between(holding, target);
            slips.add(new Slip(holding, target, review.meeting().id(), days));
        }
        holding = target;
    }

    /** The target that holds after the last review, null where none gave one. */
    @Nullable
    LocalDate holding() {
        return holding;
    }

    List<Slip> slips() {
        return slips;
    }
}
