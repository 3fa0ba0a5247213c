package org.minutebook.generate;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.minutebook.model.Basis;
import org.minutebook.model.Classification;
import org.minutebook.model.NextMeeting;
import org.minutebook.model.Version;

/**
 * A committee that never was, the Tide Gauge Forum, and the minutes of its meetings in the order of their days.
 *
 * @param papers one for each meeting whose minutes were kept
 */
public record Committee(List<Paper> papers) {
    private static final int HABIT_LASTS = 40;

    public Committee {
        papers = List.copyOf(papers);
    }

    /**
     * Invents the life of a committee.
     *
     * @param meetings how many meetings have minutes; a few more were held
     * @param seed the same seed gives the same life
     */
    public static Committee invent(int meetings, long seed) {
        if (meetings < 1) {
            throw new IllegalArgumentException("A committee meets at least once, not " + meetings + " times");
        }
        Dice dice = new Dice(seed);
        Stage stage = new Stage(
                new Calendar(meetings, dice.apart()),
                new People(dice.apart()),
                new Ledger(dice.apart()),
                new Grammar(),
                new Terms(),
                Topic.all());
        List<Paper> papers = new ArrayList<>();
        Habits habits = Habits.of(dice.apart());
        for (int index = 0; papers.size() < meetings; index++) {
            habits = index % HABIT_LASTS == HABIT_LASTS - 1 ? Habits.of(dice.apart()) : habits;
            Paper paper = hold(stage, index, habits, dice.apart());
            if (stage.calendar().at(index).kept()) {
                papers.add(paper);
            }
            stage.people().change();
        }
        return new Committee(papers);
    }

    /** What it talks of again and again: of each subject the headings that it comes under, the usual one first. */
    public static List<List<String>> subjects() {
        return Topic.all().stream()
                .map(topic -> topic.headings().stream().distinct().toList())
                .toList();
    }

    /** What stays the same, or lives on, from meeting to meeting. */
    record Stage(Calendar calendar, People people, Ledger ledger, Grammar grammar, Terms terms, List<Topic> topics) {}

    private static Paper hold(Stage stage, int index, Habits habits, Dice dice) {
        Session session = new Session(stage, index, habits, dice);
        new Agenda(session, stage.topics()).write();
        Scribe scribe = session.scribe;
        Rolls rolls = new Rolls(stage.people(), habits, scribe.itemNumber(), dice.apart());
        Gold.Sat sat = sat(session, dice);
        Gold gold = new Gold(
                sat,
                rolls.attendance(),
                scribe.items,
                scribe.reviews,
                scribe.raised,
                scribe.decisions,
                List.copyOf(scribe.mentions),
                scribe.links(),
                List.copyOf(scribe.definitions),
                scribe.anomalies);
        return new Paper(
                front(session, sat), rolls.rolls(), scribe.sections(), closing(sat, dice), gold, scribe.reopenings);
    }

    private static Gold.Sat sat(Session session, Dice dice) {
        LocalTime start = LocalTime.of(dice.pick(List.of(9, 9, 10, 10, 13)), dice.pick(List.of(0, 0, 15, 30)));
        return new Gold.Sat(
                session.sitting.id(),
                session.sitting.date(),
                start,
                start.plusMinutes(15L * dice.between(8, 28)),
                dice.pick(List.of(
                        "Teleconference",
                        "Signal House, 9 Breakwater Lane, Port Hesper, PH1 3QT",
                        "Signal House, Port Hesper and Teleconference",
                        "The Old Customs Hall, Grayle Sound")),
                dice.chance(0.6) ? Version.FINAL : Version.DRAFT,
                dice.pick(List.of(
                        Classification.WHITE, Classification.WHITE, Classification.GREEN, Classification.AMBER)),
                session.next(),
                new Gold.Bases(Basis.STATED, Basis.STATED));
    }

    private static Paper.Front front(Session session, Gold.Sat sat) {
        Habits habits = session.habits;
        String when =
                habits.written(session.sitting.date()) + ", " + sat.start() + " " + habits.dash() + " " + sat.end();
        String version = sat.version() == Version.FINAL ? "Final Minutes" : "Draft Minutes";
        return new Paper.Front(
                "Tide Gauge Forum Meeting " + sat.id().label(),
                when,
                Objects.requireNonNull(sat.venue()),
                session.sitting.reference(),
                version,
                Words.capital(String.valueOf(sat.classification()).toLowerCase(Locale.ROOT)));
    }

    /** One line for each meeting ahead, or all on one line. */
    private static List<String> closing(Gold.Sat sat, Dice dice) {
        List<String> lines = new ArrayList<>();
        for (NextMeeting next : sat.next()) {
            lines.add(next.label() + ": " + Habits.WRITTEN.format(next.date()));
        }
        return dice.chance(0.3) ? List.of(String.join("; ", lines)) : lines;
    }
}
