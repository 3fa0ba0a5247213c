package org.minutebook.bench;

import org.minutebook.generate.Gold;
import org.minutebook.model.Meeting;
import org.minutebook.model.Minutes;

/** Takes from minutes that were read what can be compared: the facts without their places on the page. */
public final class Facts {
    private Facts() {}

    public static Gold of(Minutes minutes) {
        return new Gold(
                sat(minutes.meeting()),
                minutes.attendance().stream()
                        .map(a -> new Gold.Person(
                                a.name(), a.representing(), a.role(), a.alternate(), a.part(), a.remote(), a.items()))
                        .toList(),
                minutes.items().stream()
                        .map(item -> new Gold.Item(item.number(), item.title()))
                        .toList(),
                minutes.reviews().stream()
                        .map(r -> new Gold.Row(
                                r.id(), r.text(), r.owner(), r.raised(), r.lastTarget(), r.revisedTarget(), r.status()))
                        .toList(),
                minutes.raised().stream()
                        .map(action -> new Gold.Raised(action.id(), action.owners(), action.text(), action.item()))
                        .toList(),
                minutes.decisions().stream()
                        .map(decision -> new Gold.Resolved(decision.verb(), decision.text(), decision.item()))
                        .toList(),
                minutes.mentions().stream()
                        .map(mention -> new Gold.Named(mention.kind(), mention.id(), mention.item()))
                        .toList(),
                minutes.links().stream()
                        .map(link -> new Gold.Linked(link.kind(), link.from(), link.to()))
                        .toList(),
                minutes.definitions().stream()
                        .map(definition -> new Gold.Spelled(definition.term(), definition.expansion()))
                        .toList(),
                minutes.anomalies().stream()
                        .map(anomaly -> new Gold.Wrong(anomaly.kind(), anomaly.action()))
                        .toList());
    }

    private static Gold.Sat sat(Meeting meeting) {
        return new Gold.Sat(
                meeting.id(),
                meeting.date(),
                meeting.start(),
                meeting.end(),
                meeting.venue(),
                meeting.version(),
                meeting.classification(),
                meeting.next(),
                new Gold.Bases(meeting.source().basis(), meeting.dateBasis()));
    }
}
