package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;

/**
 * What minutes without ids say of a task that an earlier meeting gave: {@code Action 3 (AY to arrange a visit) – complete}.
 *
 * @param number as printed, null where none is
 * @param owners empty where the wording names none
 * @param start index of the first character of the paragraph that says all this
 * @param end one past the last
 */
record TaskReport(@Nullable String number, List<String> owners, Text text, String status, int start, int end) {
    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:ACTION|Action|AP)(?: [Pp]oint| [Ii]tem)?\\s?(?:[Nn]o\\.?\\s*)?#?(?<number>\\d{1,3})\\s*\\((?<text>[^()]{8,300})\\)"
                    + "\\s*(?::|–|—|-|\\b(?:is|was|has been))\\s*(?<status>(?i:"
                    + "clos|complet|done|discharged|finished|ongoing|on-going|open|outstanding|in progress|in hand|carried|not (?:yet )?(?:done|started|complete))"
                    + "[^.;]{0,80})[.;]?");

    /** {@code update the calendar -> next week}: what became of a task behind an arrow. */
    private static final Pattern ARROW = Pattern.compile("\\s+(?:-+>|=>|→)\\s*(?<status>.+)$");

    /** {@code Clerk - transfer of the reserve - done}: who, what and how it stands, in a list of earlier tasks. */
    private static final Pattern ENTRY = Pattern.compile(
            "(?<who>[@\\p{Lu}][^–—:]{0,50}?)\\s*(?::|\\s[–—-])\\s+(?<text>.{5,300}?)\\s+[–—-]+\\s+(?<status>(?i:"
                    + "clos|complet|done|discharged|finished|ongoing|on-going|open|outstanding|in progress|in hand|carried|awaited|awaiting|pending|deferred|to follow|not (?:yet )?(?:done|started|complete))"
                    + ".{0,80})");

    /** A line of a list of earlier tasks that says who was to do what, and how that stands; empty for any other. */
    static Optional<TaskReport> entry(Text line, People people) {
        Matcher m = ENTRY.matcher(line.value());
        if (!m.matches()) {
            return Optional.empty();
        }
        List<String> owners = people.named(m.group("who"));
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(new TaskReport(
                        null,
                        owners,
                        line.sub(m.start("text"), m.end("text")),
                        m.group("status").strip(),
                        0,
                        line.value().length()));
    }

    /** An entry of a list of earlier tasks that have boxes: {@code [x] Jane: renew the lease}. */
    static TaskReport boxed(Text entry, TaskLine task, boolean ticked) {
        Matcher arrow = ARROW.matcher(task.text().value());
        boolean told = arrow.find() && arrow.start() > 0;
        return new TaskReport(
                task.number(),
                task.owners(),
                told ? task.text().sub(0, arrow.start()) : task.text(),
                ticked ? "done" : told ? "open, " + arrow.group("status") : "open",
                0,
                entry.value().length());
    }

    /** All reports in a paragraph, in their order. */
    static List<TaskReport> all(Text paragraph, People people) {
        List<TaskReport> reports = new ArrayList<>();
        String value = paragraph.value();
        if (value.indexOf('(') < 0) {
            return reports;
        }
        Matcher m = REPORT.matcher(value);
        while (m.find()) {
            Text text = paragraph.sub(m.start("text"), m.end("text"));
            if (people.named(text.value()).isEmpty()) {
                reports.add(new TaskReport(
                        m.group("number"),
                        people.acting(text.value()),
                        text,
                        m.group("status").strip(),
                        m.start(),
                        m.end()));
            }
        }
        return reports;
    }
}
