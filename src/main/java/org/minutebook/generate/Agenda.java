package org.minutebook.generate;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.generate.Part.Entry;

/** Writes the items of one meeting, one after the other. */
final class Agenda {
    private final Session session;
    private final Scribe scribe;
    private final Dice dice;
    private final Speech speech;
    private final List<Topic> topics;

    Agenda(Session session, List<Topic> topics) {
        this.session = session;
        this.scribe = session.scribe;
        this.dice = session.dice;
        this.speech = session.speech;
        this.topics = topics;
    }

    void write() {
        previousMinutes();
        if (session.habits.actionsFirst()) {
            outstanding();
        }
        if (dice.chance(0.4)) {
            panel();
        }
        if (!session.habits.actionsFirst()) {
            outstanding();
        }
        if (dice.chance(0.45)) {
            incidents();
        }
        dice.some(topics, dice.between(4, 9)).forEach(this::topic);
        if (dice.chance(0.3)) {
            reports();
        }
        if (dice.chance(0.5)) {
            modifications();
        }
        if (dice.chance(0.06)) {
            confidential();
        }
        anyOtherBusiness();
    }

    private void previousMinutes() {
        scribe.item("Previous Meeting Minutes");
        List<Sitting> drafts = session.drafts();
        if (drafts.isEmpty()) {
            scribe.say("There were no earlier minutes.");
            return;
        }
        Speech about = speech.with(
                "drafts",
                String.join(" and ", drafts.stream().map(Sitting::mark).toList()));
        Topic topic = dice.pick(topics);
        scribe.say(about.say("opening-minutes"));
        scribe.say(topic.in(about).say("minutes-comment"));
        scribe.resolve("AGREED", about.say("minutes-decision"));
    }

    private void panel() {
        scribe.item(dice.pick(List.of("Panel Feedback", "Panel Update", "Feedback from the Panel")));
        Speech about = dice.pick(topics).in(speech);
        scribe.say(about.say("panel-opening"));
        List<String> bullets = new ArrayList<>();
        for (int i = dice.between(2, 4); i > 0; i--) {
            bullets.add(dice.pick(topics).in(speech).say("panel-bullet"));
        }
        scribe.list(Part.Marker.BULLET, bullets);
        scribe.resolve("NOTED", "the update.");
    }

    private void outstanding() {
        scribe.item("Actions Outstanding");
        scribe.say(speech.say("actions-opening"), speech.say("actions-opening-more"));
        List<Task> tasks = new ArrayList<>(reopened());
        tasks.addAll(session.ledger.due(session.sitting, dice.between(3, 12)));
        List<Task> newTasks =
                new Reviewing(session).write(tasks.stream().distinct().toList());
        newTasks.forEach(scribe::raise);
        scribe.resolve("NOTED", "the update.");
    }

    private List<Task> reopened() {
        List<Task> closed = session.ledger.closed();
        if (closed.isEmpty() || !dice.chance(0.12)) {
            return List.of();
        }
        Task task = dice.pick(closed);
        task.reopen(session.sitting.date());
        return List.of(task);
    }

    private void incidents() {
        scribe.item(dice.pick(List.of("Major Incidents", "Major Incidents", "Incident Reports")));
        Topic topic = dice.pick(topics);
        Speech about = topic.in(speech);
        scribe.say(about.say("incident-opening"), about.say("incident-more"), about.say("incident-more"));
        if (dice.chance(0.6)) {
            scribe.say(about.say("incident-more"), about.say("incident-more"));
        }
        maybeRaise(topic, 0.4);
        scribe.resolve("AGREED", about.say("incident-decision"));
    }

    private void topic(Topic topic) {
        scribe.item(dice.pick(topic.headings()));
        Speech about = topic.in(speech);
        scribe.say(about.say("paragraph-opening"), about.say("sentence"));
        for (int i = dice.between(1, 4); i > 0; i--) {
            aside(about);
            scribe.say(sentences(about));
        }
        close(topic, about);
    }

    private String[] sentences(Speech about) {
        List<String> sentences = new ArrayList<>();
        for (int i = dice.between(1, 4); i > 0; i--) {
            sentences.add(about.say("sentence"));
        }
        if (dice.chance(0.12)) {
            sentences.add(session.withReferences(about, null).say("talk-relates"));
        }
        if (dice.chance(0.1)) {
            sentences.add(about.say("lower-decision"));
        }
        return sentences.toArray(String[]::new);
    }

    /** What interrupts the paragraphs of an item. */
    private void aside(Speech about) {
        if (dice.chance(0.06)) {
            scribe.subheading(Words.capital(about.say("remedy")));
        }
        if (dice.chance(0.1)) {
            scribe.say(about.say("list-opening"));
            scribe.list(dice.pick(List.of(Part.Marker.values())), session.entries(about));
        }
        if (dice.chance(0.05)) {
            scribe.say("[" + about.say("post-meeting") + "]");
        }
    }

    /** Actions raised and the resolution, in the order of the house. */
    private void close(Topic topic, Speech about) {
        boolean first = session.habits.resolutionFirst();
        if (first) {
            resolve(about);
        }
        maybeRaise(topic, 0.75);
        maybeRaise(topic, 0.35);
        maybeRaise(topic, 0.15);
        if (!first) {
            resolve(about);
        }
    }

    private void maybeRaise(Topic topic, double chance) {
        if (dice.chance(chance)) {
            scribe.raise(session.raise(topic, "", List.of()));
        }
    }

    private void resolve(Speech about) {
        if (dice.chance(0.6)) {
            scribe.resolve("NOTED", about.say("noted"));
        } else if (dice.chance(0.6)) {
            Entry entry = entry(about.say("formal"));
            scribe.resolve(entry.verb(), entry.text());
        } else if (dice.chance(0.8)) {
            List<Entry> entries = new ArrayList<>();
            entries.add(new Entry("NOTED", about.say("noted")));
            for (int i = dice.between(1, 2); i > 0; i--) {
                entries.add(entry(about.say("formal")));
            }
            scribe.resolve(entries);
        }
    }

    /** {@code AGREED|that ...}. */
    private static Entry entry(String said) {
        int bar = said.indexOf('|');
        return new Entry(said.substring(0, bar), said.substring(bar + 1));
    }

    private void reports() {
        scribe.item(dice.pick(List.of("Panel Reports", "Quarterly Reports", "Reports to the Panel")));
        scribe.say(speech.say("reports-opening"));
        for (String title : dice.some(session.ways("report-title"), dice.between(2, 4))) {
            scribe.subItem(title);
            Topic topic = dice.pick(topics);
            Speech about = topic.in(speech).with("report", "the " + title);
            scribe.say(about.say("report-talk"), about.say("report-talk"));
            maybeRaise(topic, 0.2);
        }
        scribe.resolve("NOTED", "the reports.");
    }

    private void modifications() {
        scribe.item(dice.pick(List.of("New Modifications", "Draft Proposals and Modifications", "Modifications")));
        Speech about = dice.pick(topics).in(speech);
        scribe.say(about.say("mod-opening"), about.say("mod-talk"));
        if (dice.chance(0.5)) {
            scribe.say(about.say("mod-talk"), about.say("sentence"));
        }
        Entry entry = entry(about.say("mod-decision"));
        scribe.resolve(entry.verb(), entry.text());
    }

    private void confidential() {
        scribe.item("Confidential Session");
        scribe.say("This part of the minutes is held by the secretary. The actions alone are published.");
        for (int i = dice.between(1, 2); i > 0; i--) {
            scribe.raise(session.raise(dice.pick(topics), "", List.of(), true));
        }
    }

    private void anyOtherBusiness() {
        scribe.item(dice.pick(List.of("Any Other Business", "<AOB>")));
        for (int i = dice.between(1, 3); i > 0; i--) {
            if (dice.chance(0.3)) {
                scribe.subheading(speech.say("aob-head"));
            }
            scribe.say(dice.pick(topics).in(speech).say("aob-talk"));
        }
    }
}
