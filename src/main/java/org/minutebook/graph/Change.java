package org.minutebook.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.graph.Standing.Candidate;
import org.minutebook.model.ActionId;
import org.minutebook.model.DocumentId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;

/**
 * A change of some documents, inside one transaction; made for it and thrown away after it. What the graph is then follows
 * from the documents that there are: so what the changed ones said is taken away first, and what they say now written
 * together, one statement for each kind of fact.
 */
final class Change {
    private final Bolt bolt;
    private final Standing standing;
    private final Map<DocumentId, DocumentChange> changes;
    private final Set<ActionId> actions = new TreeSet<>();

    /** Of several changes of one document the last one counts. */
    Change(Bolt bolt, Collection<? extends DocumentChange> changes) {
        this.bolt = bolt;
        this.standing = new Standing(bolt);
        this.changes = new LinkedHashMap<>();
        changes.forEach(change -> this.changes.put(change.id(), change));
    }

    Changes make() {
        claim(
                changes.values().stream()
                        .mapToLong(DocumentChange::sequence)
                        .max()
                        .orElseThrow(),
                bolt);
        Map<DocumentId, MeetingId> before = before();
        if (changes.isEmpty()) {
            return new Changes(Set.of(), Set.of(), Set.of(), Set.of());
        }
        Set<MeetingId> meetings = new TreeSet<>(before.values());
        all(DocumentChange.Put.class).forEach(put -> meetings.add(meeting(put)));
        Map<MeetingId, List<Candidate>> candidates = standing.candidates(meetings);
        Set<DocumentId> spoke = documents(candidates.values(), Candidate::current);
        Map<MeetingId, List<Candidate>> there = there(meetings, candidates);
        Set<DocumentId> speak = speakers(there);

        Facts forgotten = Facts.delete(before.keySet(), bolt);
        actions.addAll(forgotten.actions());
        write(speak);
        flip(there, speak);
        settle(there);
        forgotten.sweep(bolt);
        new Restating(bolt).restate(actions);

        Set<DocumentId> nowCurrent = new HashSet<>(speak);
        nowCurrent.removeIf(document -> spoke.contains(document) && !changes.containsKey(document));
        spoke.removeAll(speak);
        Set<DocumentId> told =
                all(DocumentChange.Put.class).stream().map(DocumentChange::id).collect(Collectors.toSet());
        return new Changes(actions, told, nowCurrent, spoke);
    }

    /** The meetings that documents leave; what is told again word for word leaves its facts where they are. */
    private Map<DocumentId, MeetingId> before() {
        Map<DocumentId, MeetingId> before = new HashMap<>();
        List<Map<String, Object>> again = new ArrayList<>();
        standing.recorded(changes.keySet()).forEach((id, recorded) -> {
            if (changes.get(id) instanceof DocumentChange.Put put
                    && put.digest().equals(recorded.digest())) {
                again.add(Documents.node(put).map());
                changes.remove(id);
            } else {
                before.put(id, recorded.meeting());
            }
        });
        new Documents(bolt).note(again);
        return before;
    }

    /** Writing the one archive node first makes writers queue here instead of deadlocking further on. */
    static List<Row> claim(long sequence, Bolt bolt) {
        String cypher = """
                MERGE (a:Archive {id: 'archive'})
                SET a.sequence = $sequence
                """;
        return bolt.rows(cypher, Map.of("sequence", sequence));
    }

    private <T extends DocumentChange> List<T> all(Class<T> how) {
        return changes.values().stream().filter(how::isInstance).map(how::cast).toList();
    }

    private static MeetingId meeting(DocumentChange.Put put) {
        return put.minutes().meeting().id();
    }

    /** The documents that each meeting has after the change. */
    private Map<MeetingId, List<Candidate>> there(Set<MeetingId> meetings, Map<MeetingId, List<Candidate>> before) {
        Map<MeetingId, List<Candidate>> there = new TreeMap<>();
        for (MeetingId meeting : meetings) {
            Stream<Candidate> stay = before.getOrDefault(meeting, List.of()).stream()
                    .filter(candidate -> !changes.containsKey(candidate.document()));
            Stream<Candidate> come = all(DocumentChange.Put.class).stream()
                    .filter(put -> meeting(put).equals(meeting))
                    .map(Change::candidate);
            there.put(meeting, Stream.concat(stay, come).toList());
        }
        return there;
    }

    private static Candidate candidate(DocumentChange.Put put) {
        Minutes minutes = put.minutes();
        return new Candidate(put.id(), minutes.meeting().version(), Standing.certain(minutes), false);
    }

    private static Set<DocumentId> speakers(Map<MeetingId, List<Candidate>> there) {
        return there.values().stream()
                .flatMap(candidates -> candidates.stream().max(Comparator.naturalOrder()).stream())
                .map(Candidate::document)
                .collect(Collectors.toSet());
    }

    private static Set<DocumentId> documents(Collection<List<Candidate>> candidates, Predicate<Candidate> which) {
        return candidates.stream()
                .flatMap(List::stream)
                .filter(which)
                .map(Candidate::document)
                .collect(Collectors.toSet());
    }

    private void write(Set<DocumentId> speak) {
        Documents documents = new Documents(bolt);
        documents.delete(all(DocumentChange.Withdraw.class).stream()
                .map(DocumentChange::id)
                .toList());
        documents.note(all(DocumentChange.Note.class).stream()
                .map(note -> Documents.node(note.document(), note.sequence(), note.diagnostics())
                        .map())
                .toList());
        List<DocumentChange.Put> puts = all(DocumentChange.Put.class);
        List<Told> told = puts.stream()
                .map(put -> new Told(put.minutes(), speak.contains(put.id())))
                .toList();
        documents.record(puts, told);
        new Succession(bolt).join(puts.stream().map(Change::meeting).toList());
        new Attending(bolt, told).write();
        References references = new References(bolt, told);
        actions.addAll(references.actions());
        new Recording(bolt, told).write();
        references.write();
    }

    /** Lets the right one of a meeting's other documents speak. */
    private void flip(Map<MeetingId, List<Candidate>> there, Set<DocumentId> speak) {
        Predicate<Candidate> other = candidate -> !changes.containsKey(candidate.document());
        Predicate<Candidate> speaks = candidate -> speak.contains(candidate.document());
        Set<DocumentId> on = documents(there.values(), other.and(speaks).and(candidate -> !candidate.current()));
        Set<DocumentId> off =
                documents(there.values(), other.and(speaks.negate()).and(Candidate::current));
        actions.addAll(Facts.flip(on, true, bolt).actions());
        actions.addAll(Facts.flip(off, false, bolt).actions());
    }

    private void settle(Map<MeetingId, List<Candidate>> there) {
        there.forEach((meeting, candidates) -> {
            if (candidates.isEmpty()) {
                new Succession(bolt).leave(meeting);
            }
        });
        standing.announce(there.keySet());
        actions.addAll(numberedAt(there.keySet()));
    }

    private List<ActionId> numberedAt(Set<MeetingId> meetings) {
        String cypher = """
                UNWIND $meetings AS meeting
                MATCH (a:Action {meeting: meeting})
                USING INDEX SEEK a:Action(meeting)
                RETURN a.id AS id
                """;
        return bolt.rows(cypher, Map.of("meetings", Standing.texts(meetings))).stream()
                .map(row -> row.action("id"))
                .toList();
    }
}
