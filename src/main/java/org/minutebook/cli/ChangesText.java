package org.minutebook.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.Difference;
import org.minutebook.model.answer.Difference.Fate;
import org.minutebook.model.answer.Difference.Kind;
import org.minutebook.model.answer.Difference.Run;
import org.minutebook.model.answer.Difference.Statement;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.MeetingChanges;

/** What changed between two documents of a meeting, for people; words as {@code git diff --word-diff} marks them. */
final class ChangesText {
    private static final int INDENT = 4;

    private final Sheet sheet;

    ChangesText(Sheet sheet) {
        this.sheet = sheet;
    }

    void print(MeetingChanges changes) {
        sheet.line("What changed in the minutes of %s, from %s to %s:"
                .formatted(Sheet.strong(changes.meeting().toString()), named(changes.from()), named(changes.to())));
        if (changes.parts().isEmpty()) {
            sheet.line("Nothing: both say the same.");
        }
        changes.parts().forEach((heading, differences) -> {
            sheet.blank();
            sheet.line(Sheet.strong("%s (%d)".formatted(heading, differences.size())));
            differences.forEach(difference -> print(difference, changes));
        });
    }

    private static String named(DocumentSummary document) {
        return document.name()
                + (document.version() == null
                        ? ""
                        : " (" + document.version().name().toLowerCase(Locale.ROOT) + ")");
    }

    private void print(Difference difference, MeetingChanges changes) {
        Statement before = difference.before();
        Statement after = difference.after();
        sheet.entry(
                0,
                "%s · %s"
                                .formatted(
                                        difference.kind().name().toLowerCase(Locale.ROOT),
                                        Sheet.strong(difference.subject()))
                        + (difference.kind() == Kind.MOVED ? moved(before, after) : ""));
        sheet.line(INDENT, words(difference));
        sheet.entry(INDENT, Sheet.faint("— " + places(before, changes.from(), after, changes.to())));
    }

    private static String moved(@Nullable Statement before, @Nullable Statement after) {
        return " from %s to %s".formatted(place(before), place(after));
    }

    private static String place(@Nullable Statement statement) {
        return statement == null || statement.place() == null ? "no heading" : statement.place();
    }

    private static String words(Difference difference) {
        if (difference.kind() == Kind.CHANGED) {
            return difference.words().stream().map(ChangesText::marked).collect(Collectors.joining());
        }
        Statement before = difference.before();
        Statement after = difference.after();
        if (after != null) {
            return difference.kind() == Kind.ADDED ? marked(new Run(Fate.ADDED, after.text())) : after.text();
        }
        return before == null ? "" : marked(new Run(Fate.REMOVED, before.text()));
    }

    /** Blanks at the ends stay outside of the marks, so that a line can break there. */
    private static String marked(Run run) {
        String text = run.text();
        String bare = text.strip();
        if (bare.isEmpty() || run.fate() == Fate.KEPT) {
            return text;
        }
        String marks = run.fate() == Fate.REMOVED ? "[-%s-]" : "{+%s+}";
        int start = text.indexOf(bare);
        return text.substring(0, start) + marks.formatted(bare) + text.substring(start + bare.length());
    }

    private static String places(
            @Nullable Statement before, DocumentSummary from, @Nullable Statement after, DocumentSummary to) {
        return List.of(place("before", before, from), place("after", after, to)).stream()
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String place(String when, @Nullable Statement statement, DocumentSummary document) {
        if (statement == null) {
            return "";
        }
        Integer page = statement.evidence().page();
        return when + ": " + document.name() + (page == null ? "" : ", page " + page);
    }
}
