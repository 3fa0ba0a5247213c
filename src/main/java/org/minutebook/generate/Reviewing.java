package org.minutebook.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.AnomalyKind;
import org.minutebook.model.ReviewStatus;

/** Goes through the actions outstanding: what became of each, as a row of the table and the talk under it. */
final class Reviewing {
    private static final int TURNED_ROUND = 40;

    private final Session session;
    private final Scribe scribe;
    private final Dice dice;
    private final Sitting sitting;
    private final Succession succession;
    private final List<Part.Row> rows = new ArrayList<>();
    /** What takes the place of an action, where its row says so. */
    private final Map<Task, List<ActionId>> successors = new HashMap<>();

    private final List<Task> newTasks = new ArrayList<>();
    private int footnotes;

    Reviewing(Session session) {
        this.session = session;
        this.scribe = session.scribe;
        this.dice = session.dice;
        this.sitting = session.sitting;
        this.succession = new Succession(dice);
    }

    /** Writes the table; new actions that take the place of old ones are to be raised after it. */
    List<Task> write(List<Task> tasks) {
        planSuccessions(tasks);
        for (Task task : tasks) {
            row(task);
        }
        scribe.table(rows);
        return newTasks;
    }

    private void planSuccessions(List<Task> tasks) {
        List<Task> left = new ArrayList<>(tasks);
        while (!left.isEmpty()) {
            List<Task> older = new ArrayList<>();
            older.add(left.removeFirst());
            if (turnsRound(older.getFirst()) || !dice.chance(0.12)) {
                continue;
            }
            while (!left.isEmpty() && older.size() < 3 && dice.chance(0.35)) {
                older.add(left.removeFirst());
            }
            succeed(older, older.size() == 1 && dice.chance(0.35) ? dice.between(2, 3) : 1);
        }
    }

    /** Now and then a row has two actions the wrong way round, and what follows from it leads in a circle. */
    private boolean turnsRound(Task task) {
        ActionId predecessor = task.predecessor;
        if (predecessor == null || Math.floorMod(task.text.hashCode(), TURNED_ROUND) != 0) {
            return false;
        }
        task.superseded = true;
        successors.put(task, List.of(predecessor));
        return true;
    }

    private void succeed(List<Task> older, int count) {
        boolean inOld = dice.chance(0.75);
        List<Task> newer = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean inNew = !inOld || dice.chance(0.3);
            newer.add(session.raise(
                    older.getFirst().topic, inNew ? succession.inWording(older) : "", inNew ? ids(older) : List.of()));
        }
        newer.forEach(task -> task.predecessor = older.getFirst().id);
        for (Task task : older) {
            task.superseded = true;
            if (inOld) {
                successors.put(task, ids(newer));
            }
        }
        newTasks.addAll(newer);
    }

    private static List<ActionId> ids(List<Task> tasks) {
        return tasks.stream().map(task -> task.id).toList();
    }

    private void row(Task task) {
        String text = scribe.wording(task);
        LocalDate last = shownTarget(task);
        List<String> raisedCell = raisedCell(task);
        scribe.beginTalk();
        Target target = decide(task);
        talk(task);
        noteAnomalies(task, last, target);
        ReviewStatus status = task.open ? ReviewStatus.OPEN : ReviewStatus.CLOSED;
        scribe.reviews.add(new Gold.Row(task.id, text, task.ownerCell, task.raised, last, target.date(), status));
        rows.add(new Part.Row(
                task.id.toString(),
                text,
                raisedCell,
                Habits.CELL.format(last),
                target.printed(),
                task.ownerCell,
                scribe.endTalk()));
        move(task, target);
    }

    private void noteAnomalies(Task task, LocalDate last, Target target) {
        if (last.isBefore(task.raised)) {
            scribe.wrong(AnomalyKind.TARGET_BEFORE_RAISED, task.id);
        }
        boolean unset = target.date() == null && target.words().isEmpty();
        if (task.open && unset && !last.isAfter(sitting.date())) {
            scribe.wrong(AnomalyKind.MISSING_TARGET, task.id);
        }
    }

    /** Where no date was given, the action comes up again at one of the next meetings. */
    private void move(Task task, Target target) {
        if (target.date() != null) {
            task.target = target.date();
            task.slips++;
        } else if (task.open && !task.target.isAfter(sitting.date())) {
            task.target = session.later();
        }
    }

    /** Now and then the year of the last target is misprinted. */
    private LocalDate shownTarget(Task task) {
        return dice.chance(0.015) ? task.target.withYear(task.raised.getYear() - 1) : task.target;
    }

    private List<String> raisedCell(Task task) {
        String raised = Habits.CELL.format(task.raised);
        if (task.reopened == null || task.closed == null) {
            return List.of(raised);
        }
        scribe.reopenings.put(task.id, new Paper.Reopening(task.closed, task.reopened));
        return List.of(
                "Raised: " + raised,
                "Closed: " + Habits.CELL.format(task.closed),
                "Reopened: " + Habits.CELL.format(task.reopened));
    }

    /** The cell of the revised target: a date, words in its place, or neither. */
    private record Target(@Nullable LocalDate date, String words) {
        String printed() {
            LocalDate day = date;
            return day != null ? Habits.CELL.format(day) : words.isEmpty() ? "N/A" : words;
        }
    }

    private Target decide(Task task) {
        boolean ahead = task.target.isAfter(sitting.date());
        if (task.superseded || dice.chance(0.4 + 0.1 * task.slips)) {
            if (task.reopened == null) {
                task.close(sitting.date());
            } else {
                task.open = false;
            }
            return new Target(null, "");
        }
        if (ahead || dice.chance(0.03)) {
            return new Target(null, "");
        }
        return dice.chance(0.06)
                ? new Target(null, session.speech.with("owner", task.ownerCell).say("prose-target"))
                : new Target(session.later(), "");
    }

    private void talk(Task task) {
        Speech speech = task.topic.in(session.speech);
        int paragraphs = dice.chance(0.75) ? 1 : dice.between(2, 3);
        for (int i = 1; i < paragraphs; i++) {
            scribe.talk(task.id, speech.say("review-talk"), speech.say("review-talk"));
        }
        if (dice.chance(0.06)) {
            scribe.talk(task.id, speech.say("list-opening"));
            scribe.talkList(task.id, dice.pick(List.of(Part.Marker.values())), session.entries(speech));
        }
        if (dice.chance(0.08)) {
            scribe.talk(task.id, "[" + speech.say("post-meeting") + "]");
        }
        List<String> last = new ArrayList<>();
        last.add(speech.say("review-talk"));
        if (dice.chance(0.4)) {
            last.add(speech.say("review-talk"));
        }
        String note = relation(task, speech, last);
        List<ActionId> newer = successors.getOrDefault(task, List.of());
        newer.forEach(id -> scribe.supersedes(id, task.id));
        boolean inTalk = !newer.isEmpty() && dice.chance(0.5);
        if (inTalk) {
            last.add(succession.inTalk(newer));
        }
        status(task, last, newer.isEmpty() || inTalk ? "" : succession.inStatus(newer));
        if (!note.isEmpty()) {
            scribe.endNote(note);
        }
    }

    /** A reference to another action; with a footnote's text where one explains it. */
    private String relation(Task task, Speech speech, List<String> sentences) {
        if (!dice.chance(0.2)) {
            return "";
        }
        String sentence = session.withReferences(speech, task).say("review-relates");
        boolean note = footnotes == 0 && sentence.endsWith(".") && dice.chance(0.15);
        sentences.add(note ? sentence.substring(0, sentence.length() - 1) + "¹." : sentence);
        footnotes += note ? 1 : 0;
        return note ? Words.capital(speech.say("object")) + ", as recorded in the register" : "";
    }

    private void status(Task task, List<String> last, String gaveWay) {
        String word = task.open ? "Open" : "Closed";
        boolean inline = session.habits.status() == Habits.StatusPlace.INLINE;
        String tail = gaveWay.isEmpty() ? "" : " (" + gaveWay + ")";
        if (inline) {
            last.add("Status: " + word + "." + (tail.isEmpty() ? "" : tail));
            scribe.talk(task.id, last.toArray(String[]::new));
        } else {
            boolean isLong = session.habits.status() == Habits.StatusPlace.LONG_LINE;
            scribe.talk(task.id, last.toArray(String[]::new));
            scribe.status(task.id, (isLong ? "Action Status: " : "Status: ") + word + tail);
        }
    }
}
