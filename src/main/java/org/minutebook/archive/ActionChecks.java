package org.minutebook.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MeetingId;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.Finding;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.ReviewEntry;

/** Looks at one action's life for what does not fit together. */
final class ActionChecks {
    private final List<Finding> findings;
    private final Map<MeetingId, LocalDate> dates;

    /** @param dates of the meetings that are here */
    ActionChecks(List<Finding> findings, Map<MeetingId, LocalDate> dates) {
        this.findings = findings;
        this.dates = dates;
    }

    void check(ActionLife life) {
        if (life.action().known() == Known.MENTIONED) {
            findings.add(new Finding(
                    Finding.Kind.ACTION_NEVER_SEEN,
                    life.action().id().toString(),
                    "%s is cited, but neither raised nor tabled in any minutes here"
                            .formatted(life.action().id()),
                    "Add the minutes of " + life.action().id().meeting() + ", which raised it",
                    life.action().evidence()));
        }
        life.links().stream()
                .filter(edge ->
                        edge.kind() == LinkKind.SUPERSEDES && edge.from().equals(edge.to()))
                .forEach(edge -> findings.add(new Finding(
                        Finding.Kind.CYCLE,
                        edge.from().toString(),
                        edge.from() + " is said to supersede itself",
                        "Look which action is meant",
                        edge.evidence())));
        reviews(life);
    }

    private void reviews(ActionLife life) {
        List<ReviewEntry> reviews = life.reviews();
        Set<LocalDate> raised = new TreeSet<>();
        LocalDate held = dates.get(life.action().id().meeting());
        if (held != null && life.action().known() == Known.RAISED) {
            raised.add(held);
        }
        for (int i = 0; i < reviews.size(); i++) {
            ReviewEntry review = reviews.get(i);
            if (review.raised() != null) {
                raised.add(review.raised());
                inTime(review, review.raised());
            }
            if (i > 0) {
                compare(reviews.get(i - 1), review);
            }
        }
        if (raised.size() > 1 && !reviews.isEmpty()) {
            String dates = raised.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
            add(
                    Finding.Kind.RAISED_DATES_DIFFER,
                    reviews.getLast(),
                    "Its rows and the meeting that raised it give different dates raised: " + dates,
                    "Look which of the dates is misprinted");
        }
    }

    private void inTime(ReviewEntry review, LocalDate raised) {
        LocalDate held = review.meeting().date();
        if (held != null && raised.isAfter(held)) {
            add(
                    Finding.Kind.RAISED_AFTER_MEETING,
                    review,
                    "Its row at %s of %s says it was raised later, on %s"
                            .formatted(review.meeting().id(), held, raised),
                    "Look which of the dates is misprinted");
        }
    }

    private void compare(ReviewEntry before, ReviewEntry review) {
        boolean openAgain = before.status() == ReviewStatus.CLOSED && review.status() == ReviewStatus.OPEN;
        if (openAgain && review.reopened() == null) {
            add(
                    Finding.Kind.OPEN_AFTER_CLOSED,
                    review,
                    "Closed at %s and open at %s, with no date reopened"
                            .formatted(before.meeting().id(), review.meeting().id()),
                    "Look whether it was reopened");
        }
        if (!Wording.alike(before.text(), review.text())) {
            add(
                    Finding.Kind.WORDING_DIFFERS,
                    review,
                    "Its wording at %s has little in common with that at %s"
                            .formatted(review.meeting().id(), before.meeting().id()),
                    "Look whether one id was given twice");
        }
    }

    private void add(Finding.Kind kind, ReviewEntry review, String detail, String advice) {
        findings.add(new Finding(kind, review.action().toString(), detail, advice, review.evidence()));
    }
}
