package org.minutebook.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Anomaly;
import org.minutebook.model.AnomalyKind;
import org.minutebook.model.Review;
import org.minutebook.model.ReviewStatus;

/** Finds rows of the actions table that contradict themselves or leave out what they should say. */
final class Anomalies {
    private Anomalies() {}

    static List<Anomaly> find(List<Review> reviews, @Nullable LocalDate meeting) {
        List<Anomaly> anomalies = new ArrayList<>();
        for (Review review : reviews) {
            LocalDate raised = review.raised();
            LocalDate target = review.lastTarget();
            if (raised != null && target != null && target.isBefore(raised)) {
                String detail = "The last target, %s, is before the day it was raised, %s".formatted(target, raised);
                anomalies.add(new Anomaly(AnomalyKind.TARGET_BEFORE_RAISED, review.id(), detail, review.source()));
            }
            if (review.status() == ReviewStatus.OPEN && meeting != null && lacksTarget(review, meeting)) {
                String detail = "Still open after the meeting of %s, with no date after it and no words about one"
                        .formatted(meeting);
                anomalies.add(new Anomaly(AnomalyKind.MISSING_TARGET, review.id(), detail, review.source()));
            }
        }
        return anomalies;
    }

    private static boolean lacksTarget(Review review, LocalDate meeting) {
        LocalDate target = review.lastTarget();
        boolean ahead = target != null && target.isAfter(meeting);
        return review.revisedTarget() == null && review.targetNote() == null && !ahead;
    }
}
