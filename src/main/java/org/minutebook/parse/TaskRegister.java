package org.minutebook.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block.Row;
import org.minutebook.layout.Text;
import org.minutebook.model.ActionId;
import org.minutebook.model.Evidence;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Provenance;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;
import org.minutebook.model.ReviewStatus;

/**
 * Gives ids to tasks that bear none, and leaves out the ones that a list only repeats. A task raised now has the number
 * that the page prints beside it, else the next that is free. A row of a table of earlier tasks belongs to the meeting of
 * the day that it was raised; its number there is the printed one if minutes of this body print numbers beside tasks, else
 * the row's own reference behind an R, since that counts rows of a register and not tasks of a meeting.
 */
final class TaskRegister {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{4,}");
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,4})\\D*$");
    private static final Pattern CLOSED =
            Pattern.compile("(?i)(?:closed?|completed?|done|discharged|finished|yes)\\b.*|[✓✔x]"
                    + "|.*[.;!?–—-]\\s+(?:now )?(?:closed?|completed?|done|discharged|finished)\\.?");
    private static final Pattern LATER = Pattern.compile(
            "(?i)\\b(?:moved|deferred|postponed|extended|delayed|carried (?:forward|over))\\b|\\b(?:next|by|to|until|in|for) (?:the )?(?:next meeting|autumn|spring|summer|winter|"
                    + "january|february|march|april|may|june|july|august|september|october|november|december)\\b");
    private static final Pattern WITHIN_YEAR = Pattern.compile("\\d{4}[/.-]\\d{1,4}");
    private static final int MOST_SAID = 300;
    private static final double ALIKE = 0.6;
    private static final double SURE = 0.9;
    private static final double GUESSED = 0.6;

    private final Page page;
    private final MeetingId meeting;
    private final @Nullable MeetingId lastMeeting;
    private final @Nullable LocalDate lastDay;
    private final @Nullable LocalDate today;
    private final boolean prints;
    private final List<RaisedAction> raised = new ArrayList<>();
    /** Those that a list may say again. */
    private final List<RaisedAction> said = new ArrayList<>();

    private final List<Review> reviews = new ArrayList<>();
    private final List<Review> dated = new ArrayList<>();
    private final Set<ActionId> taken = new HashSet<>();
    /** The last number that was given, by meeting and letters. */
    private final Map<String, Integer> free = new HashMap<>();

    /**
     * @param lastMeeting the meeting before, null where nothing tells it
     * @param lastDay its day, null where nothing tells it
     * @param today when the meeting was, null where nothing tells it
     * @param prints whether the page prints numbers beside the tasks that this meeting raised
     */
    TaskRegister(
            Page page,
            MeetingId meeting,
            @Nullable MeetingId lastMeeting,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate today,
            boolean prints) {
        this.page = page;
        this.meeting = meeting;
        this.lastMeeting = lastMeeting;
        this.lastDay = lastDay;
        this.today = today;
        this.prints = prints;
    }

    List<RaisedAction> raised() {
        return raised;
    }

    List<Review> reviews() {
        return reviews;
    }

    /** The reviews in tables that have a column for when a task is due. */
    List<Review> dated() {
        return dated;
    }

    /**
     * A task that the meeting gave: its id; empty where it is only said again.
     *
     * @param printed the number beside it, null where none is
     * @param mayRepeat whether it stands in a list that may repeat what was said before
     */
    Optional<ActionId> raise(
            @Nullable String printed, TaskLine task, @Nullable String item, Evidence evidence, boolean mayRepeat) {
        if (mayRepeat && said.stream().anyMatch(before -> isSame(before, task))) {
            return Optional.empty();
        }
        ActionId id = own(printed);
        RaisedAction action =
                new RaisedAction(id, task.owners(), task.text().value(), item, Provenance.inferred(evidence, SURE));
        raised.add(action);
        if (!mayRepeat && said.size() < MOST_SAID) {
            said.add(action);
        }
        return Optional.of(id);
    }

    /** Has those act on the task given last, where its words name nobody; whether they do. */
    boolean act(List<String> owners) {
        boolean lacking = !raised.isEmpty() && raised.getLast().owners().isEmpty();
        if (lacking) {
            RaisedAction last = raised.removeLast();
            boolean repeatable = said.remove(last);
            RaisedAction owned = new RaisedAction(last.id(), owners, last.text(), last.item(), last.source());
            raised.add(owned);
            if (repeatable) {
                said.add(owned);
            }
        }
        return lacking;
    }

    /** @param earlier whether the table has what earlier meetings raised */
    Optional<ActionId> row(TaskTable table, Row row, People people, @Nullable String item, boolean earlier) {
        Text text = table.cell(row, TaskTable.Column.ACTION).orElseThrow();
        String owner = table.cell(row, TaskTable.Column.OWNER).map(Text::value).orElse("");
        List<String> named = people.named(owner);
        List<String> owners = !named.isEmpty() || owner.isEmpty() ? named : List.of(owner);
        String ref = table.cell(row, TaskTable.Column.REF).map(Text::value).orElse(null);
        LocalDate day = date(table, row, TaskTable.Column.RAISED);
        Evidence evidence = evidence(row, text);
        Optional<ActionId> id = earlier
                ? Optional.of(earlier(ref, day))
                : raise(ref, new TaskLine(ref, owners, text), item, evidence, true);
        id.ifPresent(known -> review(known, table, row, String.join(", ", owners), item, evidence));
        return id;
    }

    /** A task of an earlier meeting, of which a sentence tells how it stands. */
    ActionId report(TaskReport report, @Nullable String item, Evidence evidence) {
        TaskDays days = report.days();
        ActionId id = earlier(report.number(), days.raised());
        reviews.add(new Review(
                id,
                report.text().value(),
                report.owners().isEmpty() ? null : String.join(", ", report.owners()),
                days.raised(),
                null,
                null,
                days.due(),
                days.revised() == null ? TaskDays.of(report.status(), today).revised() : days.revised(),
                null,
                status(List.of(report.status())),
                item,
                report.status(),
                Provenance.inferred(evidence, GUESSED)));
        return id;
    }

    private void review(ActionId id, TaskTable table, Row row, String owner, @Nullable String item, Evidence evidence) {
        List<String> standing = table.told(row);
        String said = String.join("; ", standing);
        String due = table.cell(row, TaskTable.Column.DUE).map(Text::value).orElse("");
        LocalDate target = date(table, row, TaskTable.Column.DUE);
        LocalDate inColumn = date(table, row, TaskTable.Column.REVISED);
        LocalDate later = due.isEmpty() ? null : TaskDays.of(due, today).revised();
        LocalDate told = later == null ? TaskDays.of(said, today).revised() : later;
        LocalDate revised = inColumn == null ? told : inColumn;
        Review review = new Review(
                id,
                table.cell(row, TaskTable.Column.ACTION).orElseThrow().value(),
                owner.isEmpty() ? null : owner,
                date(table, row, TaskTable.Column.RAISED),
                null,
                null,
                target,
                revised,
                target == null && !due.isEmpty() ? due : revised == null ? later(said) : null,
                standing.isEmpty() ? null : status(standing),
                item,
                said,
                Provenance.inferred(evidence, id.meeting().equals(meeting) ? SURE : GUESSED));
        reviews.add(review);
        if (table.has(TaskTable.Column.DUE)) {
            dated.add(review);
        }
    }

    /** What the column of how a task stands says of when it is to be done instead; null where it says nothing of it. */
    private static @Nullable String later(String said) {
        return LATER.matcher(said).find() ? said : null;
    }

    /** Whether a row says that its task is done. */
    static boolean isDone(TaskTable table, Row row) {
        return status(table.told(row)) == ReviewStatus.CLOSED;
    }

    /** @param told by one column or more: one that says it is done is enough */
    private static ReviewStatus status(List<String> told) {
        return told.stream().anyMatch(said -> CLOSED.matcher(said).matches()) ? ReviewStatus.CLOSED : ReviewStatus.OPEN;
    }

    private static @Nullable LocalDate date(TaskTable table, Row row, TaskTable.Column column) {
        return table.cell(row, column)
                .flatMap(cell -> Dates.loose(cell.value()))
                .orElse(null);
    }

    private Evidence evidence(Row row, Text text) {
        int start = text.earliest();
        int end = text.latest();
        for (Text cell : row.cells()) {
            if (!cell.isEmpty()) {
                start = Math.min(start, cell.earliest());
                end = Math.max(end, cell.latest());
            }
        }
        return page.document().evidence(start, end);
    }

    private ActionId own(@Nullable String printed) {
        Optional<String> number = printed == null ? Optional.empty() : digits(printed);
        ActionId id = number.map(digits -> new ActionId(meeting, digits))
                .filter(wanted -> !taken.contains(wanted))
                .orElseGet(() -> free(meeting, ""));
        taken.add(id);
        return id;
    }

    private ActionId earlier(@Nullable String ref, @Nullable LocalDate day) {
        MeetingId known =
                day == null || day.equals(lastDay) ? lastMeeting : new MeetingId(meeting.committee(), day.toString());
        MeetingId from = known == null ? meeting : known;
        Optional<String> number = ref == null ? Optional.empty() : digits(ref);
        boolean counts = prints && !from.equals(meeting);
        ActionId id = number.map(digits -> new ActionId(from, counts ? digits : "R" + digits))
                .filter(wanted -> !taken.contains(wanted))
                .orElseGet(() -> free(from, "R"));
        taken.add(id);
        return id;
    }

    /** The last number in a reference such as {@code AP4}, {@code A-17}, {@code 2024/03}. */
    private static Optional<String> digits(String reference) {
        Matcher m = DIGITS.matcher(WITHIN_YEAR.matcher(reference).matches() ? reference.substring(5) : reference);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private ActionId free(MeetingId from, String letters) {
        int number = free.getOrDefault(from + letters, 0) + 1;
        while (taken.contains(new ActionId(from, letters + number))) {
            number++;
        }
        free.put(from + letters, number);
        return new ActionId(from, letters + number);
    }

    /** Whether two wordings share most of the words of the shorter one, and nobody else is to act. */
    private static boolean isSame(RaisedAction before, TaskLine task) {
        Set<String> some = words(before.text());
        Set<String> others = words(task.text().value());
        task.owners().forEach(owner -> others.removeAll(words(owner)));
        before.owners().forEach(owner -> some.removeAll(words(owner)));
        int least = Math.min(some.size(), others.size());
        others.retainAll(some);
        boolean nobodyElse = task.owners().isEmpty()
                || before.owners().isEmpty()
                || before.owners().stream().anyMatch(task.owners()::contains);
        return nobodyElse && least > 0 && others.size() >= least * ALIKE;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (m.find()) {
            words.add(m.group());
        }
        return words;
    }
}
