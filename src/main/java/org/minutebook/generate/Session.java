package org.minutebook.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.NextMeeting;

/** One meeting: what it has to talk with and about, and the means to raise actions. Its items are in {@link Agenda}. */
final class Session {
    final Sitting sitting;
    final Habits habits;
    final Scribe scribe;
    final Dice dice;
    final Speech speech;
    final Ledger ledger;
    private final Calendar calendar;
    private final Grammar grammar;
    private final int index;

    Session(Committee.Stage stage, int index, Habits habits, Dice dice) {
        this.calendar = stage.calendar();
        this.ledger = stage.ledger();
        this.grammar = stage.grammar();
        this.index = index;
        this.sitting = calendar.at(index);
        this.habits = habits;
        this.dice = dice;
        this.scribe = new Scribe(sitting, habits, stage.terms());
        this.speech = speech(stage);
    }

    private Speech speech(Committee.Stage stage) {
        String article = dice.chance(0.5) ? "the <CSB>" : "<CSB>";
        return new Speech(stage.grammar(), dice)
                .with("csb", article)
                .with(
                        "last",
                        index == 0
                                ? "the founding of the forum"
                                : calendar.at(index - 1).mark())
                .with("next", nextMeeting())
                .with("panel", Mark.meeting(panelMeeting()))
                .with("past-date", days(-40, -2))
                .with("future-date", days(3, 40))
                .with(
                        "month",
                        sitting.date().minusMonths(1).format(DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH)))
                .with("incident", incidents())
                .with("mod", modifications())
                .with("other-mod", Mark.modification(modification(0)))
                .with("mod-titled", titled(stage))
                .with("person", stage.people().newcomer())
                .with("party-name", "the <CSB>")
                .with("report", "the report")
                .with("topic", "the programme of work")
                .with("things", "open questions")
                .with("thing", "the work programme")
                .with("cause", List.of("a lack of engineers", "late papers", "a change of software"))
                .with("remedy", List.of("a joint workshop", "a clearer timetable", "a second reading of the papers"))
                .with("paper", List.of("the work plan", "the issues log", "the audit letter"));
    }

    private List<String> nextMeeting() {
        List<String> ways = new ArrayList<>();
        calendar.next(index, true).ifPresent(next -> {
            ways.add("the next meeting (" + next.mark() + ")");
            ways.add(next.mark());
            ways.add("the next meeting");
            ways.add("the " + month(next.date()) + " meeting (" + next.mark() + ")");
        });
        return ways;
    }

    private static String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH).format(date);
    }

    /** The Panel meets on the Thursday before; its meetings bear the day after their number. */
    private String panelMeeting() {
        LocalDate day = sitting.date().minusDays(5);
        int number = 12 + index % 88;
        return String.format(Locale.ROOT, "HPAN_%02d_%02d%02d", number, day.getDayOfMonth(), day.getMonthValue());
    }

    private List<String> days(int least, int most) {
        List<String> days = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            LocalDate day = sitting.date().plusDays(dice.between(least, most));
            days.add(DateTimeFormatter.ofPattern(i < 4 ? "d MMMM" : "d MMMM yyyy", Locale.ENGLISH)
                    .format(day));
        }
        return days;
    }

    private List<String> incidents() {
        int latest = 70_000 + index * 37;
        return List.of(incident(latest + dice.between(0, 30)), incident(latest - dice.between(1, 60)));
    }

    private static String incident(int number) {
        return Mark.incident(String.format(Locale.ROOT, "INC%012d", number));
    }

    private List<String> modifications() {
        return List.of(Mark.modification(modification(1)), Mark.modification(modification(2)));
    }

    /** Modifications become more over the years; the latest are talked of. */
    private String modification(int back) {
        return String.format(Locale.ROOT, "HMP%03d", 3 + index / 6 + dice.between(0, 1) + 2 * back);
    }

    private List<String> titled(Committee.Stage stage) {
        List<String> titles = new ArrayList<>();
        for (String mod : modifications()) {
            String title = dice.pick(stage.grammar().ways("mod-title"));
            titles.add(mod + (habits.the() ? " ‘" + title + "’" : " '" + title + "'"));
        }
        return titles;
    }

    /** Minutes of the one or two meetings before, to be approved. */
    List<Sitting> drafts() {
        int first = Math.max(0, index - (dice.chance(0.25) ? 2 : 1));
        return calendar.sittings().subList(first, index);
    }

    Task raise(Topic topic, String tail, List<ActionId> replaces) {
        return raise(topic, tail, replaces, false);
    }

    /** A new action; it is written down when the scribe is told to. */
    Task raise(Topic topic, String tail, List<ActionId> replaces, boolean confidential) {
        Task.Assignment to = dice.pick(Task.Assignment.USUAL);
        Speech about = topic.in(speech);
        String text = to.words() + " to " + about.say("action");
        if (tail.isEmpty() && dice.chance(0.06)) {
            text += withReferences(about, null).say("action-relates");
        }
        String whole = text + (tail.isEmpty() ? "." : tail);
        return ledger.raise(sitting, new Ledger.Draft(whole, to, topic, replaces, confidential), later());
    }

    /** The day of one of the next regular meetings. */
    LocalDate later() {
        LocalDate day = calendar.next(index, true).map(Sitting::date).orElse(sitting.date());
        int more = dice.chance(0.7) ? 0 : dice.between(1, 3);
        return more == 0 ? day : day.plusWeeks(4L * more + more / 3);
    }

    /** With references to actions that are about, other than the one talked of. */
    Speech withReferences(Speech about, @Nullable Task own) {
        List<ActionId> others = ledger.recent().stream()
                .filter(task -> task != own && !task.id.meeting().equals(sitting.id()))
                .map(task -> task.id)
                .toList();
        Succession words = new Succession(dice);
        if (others.size() < 4) {
            return about.with("action-ref", "the register").with("actions-ref", "the register");
        }
        return about.with("action-ref", words.list(List.of(dice.pick(others)), true))
                .with("actions-ref", words.list(dice.some(others, 2), true));
    }

    /** All ways to say something that has no parts. */
    List<String> ways(String name) {
        return grammar.ways(name);
    }

    /** Two to four entries of a list. */
    List<String> entries(Speech about) {
        List<String> entries = new ArrayList<>();
        for (int i = dice.between(2, 4); i > 0; i--) {
            entries.add(about.say("list-entry"));
        }
        return entries;
    }

    List<NextMeeting> next() {
        List<NextMeeting> next = new ArrayList<>();
        if (dice.chance(0.5)) {
            calendar.next(index, false)
                    .filter(sooner -> sooner.date().isBefore(sitting.date().plusDays(60)))
                    .ifPresent(sooner -> next.add(new NextMeeting("Next Reporting Meeting", sooner.date())));
        }
        calendar.next(index, true)
                .ifPresent(main -> next.add(new NextMeeting(
                        "Next " + dice.pick(List.of("Main", "Regular")) + (habits.the() ? " Meeting" : " meeting"),
                        main.date())));
        return next;
    }
}
