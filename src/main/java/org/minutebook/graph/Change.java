package org.minutebook.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.minutebook.graph.Standing.Candidate;
import org.minutebook.model.ActionId;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.DocumentId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;

/** One change of the graph, inside one transaction; made for it and thrown away after it. */
final class Change {
    private final Bolt bolt;
    private final Standing standing;
    private final Succession succession;
    private final Set<ActionId> actions = new TreeSet<>();
    private final List<Facts> forgotten = new ArrayList<>();
    private final Set<DocumentId> nowCurrent = new HashSet<>();
    private final Set<DocumentId> noLongerCurrent = new HashSet<>();

    Change(Bolt bolt) {
        this.bolt = bolt;
        this.standing = new Standing(bolt);
        this.succession = new Succession(bolt);
    }

    Changes put(DocumentEntry document, Minutes minutes, long sequence) {
        claim(sequence);
        Optional<MeetingId> before = standing.meetingOf(document.id());
        before.ifPresent(meeting -> forget(document.id(), meeting));
        MeetingId meeting = minutes.meeting().id();
        Candidate self = new Candidate(document.id(), minutes.meeting().version(), Standing.certain(minutes), true);
        List<Candidate> candidates = new ArrayList<>(standing.candidates(meeting));
        boolean wins = candidates.stream().allMatch(self::beats);
        record(document, minutes, sequence, wins);
        if (wins) {
            nowCurrent.add(document.id());
            noLongerCurrent.remove(document.id());
        }
        candidates.add(self.speaking(wins));
        settle(meeting, candidates);
        before.filter(other -> !other.equals(meeting)).ifPresent(this::settle);
        return done();
    }

    Changes note(DocumentEntry document, List<Diagnostic> diagnostics, long sequence) {
        claim(sequence);
        Optional<MeetingId> before = standing.meetingOf(document.id());
        before.ifPresent(meeting -> forget(document.id(), meeting));
        new Documents(bolt).write(Documents.node(document, sequence, diagnostics));
        before.ifPresent(this::settle);
        return done();
    }

    Changes withdraw(DocumentId document, long sequence) {
        claim(sequence);
        Optional<MeetingId> before = standing.meetingOf(document);
        before.ifPresent(meeting -> forget(document, meeting));
        new Documents(bolt).delete(document);
        before.ifPresent(this::settle);
        return done();
    }

    /** Writing the one archive node first makes writers queue here instead of deadlocking further on. */
    List<Row> claim(long sequence) {
        String cypher = """
                MERGE (a:Archive {id: 'archive'})
                SET a.sequence = $sequence
                """;
        return bolt.rows(cypher, Map.of("sequence", sequence));
    }

    private void forget(DocumentId document, MeetingId meeting) {
        standing.candidates(meeting).stream()
                .filter(candidate -> candidate.current() && candidate.document().equals(document))
                .forEach(candidate -> noLongerCurrent.add(document));
        Facts facts = Facts.delete(document, bolt);
        actions.addAll(facts.actions());
        forgotten.add(facts);
    }

    private void record(DocumentEntry document, Minutes minutes, long sequence, boolean wins) {
        Edges edges = new Edges(minutes, wins);
        new Documents(bolt)
                .write(
                        Documents.node(document, minutes, sequence),
                        minutes,
                        edges.of(minutes.meeting().source()));
        succession.join(minutes.meeting().id());
        new Attending(bolt, minutes, edges).write();
        References references = new References(bolt, minutes, edges);
        actions.addAll(references.actions());
        new Recording(bolt, minutes, edges).write();
        references.write();
    }

    /** Lets the right document of a meeting speak, after one came or went. */
    private void settle(MeetingId meeting) {
        settle(meeting, standing.candidates(meeting));
    }

    private void settle(MeetingId meeting, List<Candidate> candidates) {
        Optional<Candidate> speaker = candidates.stream().max(Comparator.naturalOrder());
        for (Candidate candidate : candidates) {
            boolean speaks = candidate.equals(speaker.orElseThrow());
            if (speaks != candidate.current()) {
                actions.addAll(Facts.flip(candidate.document(), speaks, bolt).actions());
                (speaks ? nowCurrent : noLongerCurrent).add(candidate.document());
            }
        }
        if (candidates.isEmpty()) {
            succession.leave(meeting);
        }
        standing.announce(meeting);
        actions.addAll(numberedAt(meeting));
    }

    private List<ActionId> numberedAt(MeetingId meeting) {
        String cypher = """
                MATCH (a:Action {meeting: $meeting})
                USING INDEX SEEK a:Action(meeting)
                RETURN a.id AS id
                """;
        return bolt.rows(cypher, Map.of("meeting", meeting.toString())).stream()
                .map(row -> row.action("id"))
                .toList();
    }

    private Changes done() {
        forgotten.forEach(facts -> facts.sweep(bolt));
        new Restating(bolt).restate(actions);
        return new Changes(actions, nowCurrent, noLongerCurrent);
    }
}
