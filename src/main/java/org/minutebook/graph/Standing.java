package org.minutebook.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.AgendaItem;
import org.minutebook.model.Attendance;
import org.minutebook.model.Basis;
import org.minutebook.model.Decision;
import org.minutebook.model.Definition;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Link;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Mention;
import org.minutebook.model.Minutes;
import org.minutebook.model.Provenance;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;
import org.minutebook.model.Version;

/**
 * Decides which of a meeting's documents speaks for it: a final wins over a draft, then the one that more was read in with
 * certainty, so that a clean copy wins over its scan. When they came in does not matter.
 */
final class Standing {
    /** A document that stands for the part of its meeting's voice. */
    record Candidate(DocumentId document, @Nullable Version version, int certain, boolean current)
            implements Comparable<Candidate> {
        private static final Comparator<Candidate> WEIGHT = Comparator.comparing(
                        (Candidate candidate) -> candidate.version() == Version.FINAL)
                .thenComparingInt(Candidate::certain)
                .thenComparing(Candidate::document);

        @Override
        public int compareTo(Candidate other) {
            return WEIGHT.compare(this, other);
        }
    }

    /**
     * What there is of a document.
     *
     * @param digest as in {@link DocumentChange.Put}, null where an earlier version wrote it
     */
    record Recorded(MeetingId meeting, @Nullable String digest) {}

    private final Bolt bolt;

    Standing(Bolt bolt) {
        this.bolt = bolt;
    }

    /** How many facts a document states, where it was read without damage. */
    static int certain(Minutes minutes) {
        Stream<Provenance> sources = Stream.of(
                        minutes.attendance().stream().map(Attendance::source),
                        minutes.items().stream().map(AgendaItem::source),
                        minutes.reviews().stream().map(Review::source),
                        minutes.raised().stream().map(RaisedAction::source),
                        minutes.decisions().stream().map(Decision::source),
                        minutes.mentions().stream().map(Mention::source),
                        minutes.links().stream().map(Link::source),
                        minutes.definitions().stream().map(Definition::source))
                .flatMap(source -> source);
        return (int) sources.filter(source -> source.basis() != Basis.INFERRED && source.confidence() == 1)
                .count();
    }

    /** The documents of each of these meetings. */
    Map<MeetingId, List<Candidate>> candidates(Collection<MeetingId> meetings) {
        String cypher = """
                UNWIND $meetings AS meeting
                MATCH (m:Meeting {id: meeting})-[r:RECORDED_IN]->(d)
                USING INDEX SEEK m:Meeting(id)
                RETURN meeting, d.id AS document, d.version AS version, coalesce(d.certain, 0) AS certain, r.current AS current
                """;
        return bolt.rows(cypher, Map.of("meetings", texts(meetings))).stream()
                .collect(Collectors.groupingBy(
                        row -> row.meeting("meeting"), Collectors.mapping(Standing::candidate, Collectors.toList())));
    }

    private static Candidate candidate(Row row) {
        return new Candidate(
                row.document("document"),
                row.constantOrNull("version", Version.class),
                row.number("certain"),
                row.flag("current"));
    }

    /** What there is of these documents, of those that are minutes. */
    Map<DocumentId, Recorded> recorded(Collection<DocumentId> documents) {
        String cypher = """
                UNWIND $documents AS document
                MATCH (m)-[:RECORDED_IN]->(d:Document {id: document})
                USING INDEX SEEK d:Document(id)
                RETURN document, m.id AS meeting, d.digest AS digest
                """;
        List<String> ids = documents.stream().map(DocumentId::sha256).toList();
        return bolt.rows(cypher, Map.of("documents", ids)).stream()
                .collect(Collectors.toMap(
                        row -> row.document("document"),
                        row -> new Recorded(row.meeting("meeting"), row.textOrNull("digest"))));
    }

    /** Writes on the meetings what others name beside their ids, as their speakers tell it. */
    void announce(Collection<MeetingId> meetings) {
        String cypher = """
                UNWIND $meetings AS meeting
                MATCH (m:Meeting {id: meeting})
                USING INDEX SEEK m:Meeting(id)
                OPTIONAL MATCH (m)-[recorded:RECORDED_IN {current: true}]->(d)
                SET m.title = d.title, m.date = d.date, m.version = d.version, m.classification = d.classification,
                    m.idBasis = recorded.basis, m.dateBasis = d.dateBasis
                """;
        bolt.rows(cypher, Map.of("meetings", texts(meetings)));
    }

    static List<String> texts(Collection<MeetingId> meetings) {
        return meetings.stream().map(MeetingId::toString).toList();
    }
}
