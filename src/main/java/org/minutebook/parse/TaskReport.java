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
 * @param days when it was given and due, as far as the words tell
 * @param start index of the first character of the paragraph that says all this
 * @param end one past the last
 */
record TaskReport(
        @Nullable String number, List<String> owners, Text text, String status, TaskDays days, int start, int end) {
    private static final Pattern REPORT = Pattern.compile(
            "\\b(?:ACTION|Action|AP)(?: [Pp]oint| [Ii]tem)?\\s?(?:[Nn]o\\.?\\s*)?#?(?<number>\\d{1,3})\\s*\\((?<text>[^()]{8,300})\\)"
                    + "\\s*(?::|–|—|-|\\b(?:is|was|has been))\\s*(?<status>(?i:"
                    + "clos|complet|done|discharged|finished|ongoing|on-going|open|outstanding|in progress|in hand|carried|not (?:yet )?(?:done|started|complete))"
                    + "[^.;]{0,80})[.;]?");

    /** {@code update the calendar -> next week}: what became of a task behind an arrow. */
    private static final Pattern ARROW = Pattern.compile("\\s+(?:-+>|=>|→)\\s*(?<status>.+)$");

    /** {@code AP1 - }, {@code Action 3: }, {@code 111/4 }, {@code 37.3 }: an earlier task's number before what it was. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:(?:ACTION|Action)(?: [Pp]oint| [Ii]tem)?|AP|A)\\s?#?(?<number>\\d{1,4}(?:[./]\\d{1,3})?)"
                    + "|(?<bare>\\d{1,4}[./]\\d{1,3}))\\s*[:.)–-]?\\s+(?=[@\\p{Lu}])");

    private static final String STATES =
            "(?i:closed?|complet\\w*|done|discharged|finished|ongoing|on-going|open|outstanding"
                    + "|in progress|in hand|carried|awaited|awaiting|pending|deferred|overdue|to follow|not (?:yet )?(?:done|started|complete))\\b";

    private static final String STANDS = "(?<status>" + STATES + ".{0,80})";

    /** How a task stands, first in a sentence that is told of it. */
    private static final Pattern STANDING =
            Pattern.compile("(?<=^|[.;] |Still )(?:Still |Now )?" + STATES + "[^.;]{0,80}");

    /** {@code Clerk - transfer of the reserve - done}: who, what and how it stands, in a list of earlier tasks. */
    private static final Pattern WHO_FIRST = Pattern.compile(
            "(?<who>[@\\p{Lu}][^–—:]{0,50}?)\\s*(?::|\\s[–—-])\\s+(?<text>.{5,300}?)\\s+[–—-]+\\s+" + STANDS);

    /** {@code Survey of the pier - Mr Kell - complete}. */
    private static final Pattern WHO_BEHIND = Pattern.compile(
            "(?<text>\\p{Lu}.{4,300}?)\\s+[–—-]+\\s+(?<who>[@\\p{Lu}][^–—:]{0,50}?)\\s+[–—-]+\\s+" + STANDS);

    /** {@code JS to send the map. CLOSED}: how it stands is the last sentence. */
    private static final Pattern STATUS_LAST =
            Pattern.compile("(?<text>.{5,300}?[^.;\\s])(?:[.;]\\s+(?=\\p{Lu})|\\s+[–—-]+\\s+)" + STANDS);

    /** {@code JS to send the map – with the printer since May; open}: what is told behind a dash. */
    private static final Pattern TOLD_BEHIND =
            Pattern.compile("(?<text>\\p{Lu}.{2,80}? to .{5,300}?)\\s+[–—-]+\\s+(?<status>.{3,200})");

    /** A line of a list of earlier tasks that says what was to be done, and how that stands; empty for any other. */
    static Optional<TaskReport> entry(Text line, People people) {
        Matcher m = NUMBERED.matcher(line.value());
        boolean has = m.lookingAt();
        String number = has ? m.group(m.group("number") == null ? "bare" : "number") : null;
        Text said = has ? line.from(m.end()) : line;
        Optional<TaskReport> dated = dated(number, said, line, people);
        return dated.isPresent() ? dated : stated(number, said, line, people);
    }

    /** A line that tells when the task was given or due, {@code (raised 13 January, due 10 February)}. */
    private static Optional<TaskReport> dated(@Nullable String number, Text said, Text line, People people) {
        TaskDays.Parted parted = TaskLine.ticked(said).isPresent() ? null : TaskDays.parted(said);
        if (parted == null) {
            return Optional.empty();
        }
        TaskLine task = TaskLine.plain(null, parted.wording(), people);
        String status = parted.told().value();
        Matcher stands = STANDING.matcher(status);
        while (stands.find()) {
            status = stands.group();
        }
        TaskDays days = TaskDays.of(said.value());
        return Optional.of(new TaskReport(
                number,
                task.owners(),
                task.text(),
                status,
                days,
                0,
                line.value().length()));
    }

    private static Optional<TaskReport> stated(@Nullable String number, Text said, Text line, People people) {
        for (Pattern order : List.of(WHO_BEHIND, WHO_FIRST)) {
            Matcher m = order.matcher(said.value());
            List<String> owners = m.matches() ? people.named(m.group("who")) : List.of();
            boolean known = !owners.isEmpty() && (order == WHO_FIRST || people.knows(m.group("who")));
            if (known) {
                return Optional.of(of(number, owners, said, m, line));
            }
        }
        for (Pattern order : List.of(STATUS_LAST, TOLD_BEHIND)) {
            Matcher m = order.matcher(said.value());
            List<String> acting = m.matches() ? people.acting(m.group("text")) : List.of();
            if (m.matches() && (!acting.isEmpty() || (number != null && order == STATUS_LAST))) {
                return Optional.of(of(number, acting, said, m, line));
            }
        }
        return Optional.empty();
    }

    private static TaskReport of(@Nullable String number, List<String> owners, Text said, Matcher m, Text line) {
        Text text = said.sub(m.start("text"), m.end("text"));
        String status = m.group("status").strip();
        return new TaskReport(
                number,
                owners,
                text,
                status,
                TaskDays.of(status),
                0,
                line.value().length());
    }

    /** The first part of the number of an earlier task that is numbered by its item, {@code 37.3 }; empty where none begins a line. */
    static Optional<String> itemOf(String line) {
        Matcher m = NUMBERED.matcher(line);
        return m.lookingAt() && m.group("bare") != null
                ? Optional.of(m.group("bare").split("[./]", 2)[0])
                : Optional.empty();
    }

    /** An entry of a list of earlier tasks that have boxes: {@code [x] Jane: renew the lease}. */
    static TaskReport boxed(Text entry, TaskLine task, boolean ticked) {
        Matcher arrow = ARROW.matcher(task.text().value());
        boolean told = arrow.find() && arrow.start() > 0;
        TaskDays.Parted parted = TaskDays.parted(task.text());
        Text text = told ? task.text().sub(0, arrow.start()) : parted == null ? task.text() : parted.wording();
        return new TaskReport(
                task.number(),
                task.owners(),
                text,
                ticked ? "done" : told ? "open, " + arrow.group("status") : "open",
                TaskDays.of(task.text().value()),
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
                        TaskDays.of(m.group("status")),
                        m.start(),
                        m.end()));
            }
        }
        return reports;
    }
}
