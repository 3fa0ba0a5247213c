package org.minutebook.archive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.Finding;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.ReviewEntry;

/** Looks at one action's life for what does not fit together. */
final class ActionChecks {
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Wordings that share fewer than this part of their words are of different actions. */
    private static final double ALIKE = 0.4;

    private final List<Finding> findings;

    ActionChecks(List<Finding> findings) {
        this.findings = findings;
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
        reviews(life.reviews());
    }

    private void reviews(List<ReviewEntry> reviews) {
        Set<LocalDate> raised = new TreeSet<>();
        for (int i = 0; i < reviews.size(); i++) {
            ReviewEntry review = reviews.get(i);
            if (review.raised() != null) {
                raised.add(review.raised());
            }
            if (i > 0) {
                compare(reviews.get(i - 1), review);
            }
        }
        if (raised.size() > 1) {
            String dates = raised.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
            add(
                    Finding.Kind.RAISED_DATES_DIFFER,
                    reviews.getLast(),
                    "Rows give different dates raised: " + dates,
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
        if (shared(before.text(), review.text()) < ALIKE) {
            add(
                    Finding.Kind.WORDING_DIFFERS,
                    review,
                    "Its wording at %s has little in common with that at %s"
                            .formatted(review.meeting().id(), before.meeting().id()),
                    "Look whether one id was given twice");
        }
    }

    private static double shared(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        return both.size() / (double) Math.max(1, Math.min(words.size(), others.size()));
    }

    private static Set<String> words(String text) {
        return WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private void add(Finding.Kind kind, ReviewEntry review, String detail, String advice) {
        findings.add(new Finding(kind, review.action().toString(), detail, advice, review.evidence()));
    }
}
