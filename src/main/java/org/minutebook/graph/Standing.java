package org.minutebook.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.DocumentId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Version;

/** Decides which of a meeting's documents speaks for it: a final wins over a draft, a later one over an earlier. */
final class Standing {
    /** A document that stands for the part of its meeting's voice. */
    record Candidate(DocumentId document, @Nullable Version version, long sequence, boolean current)
            implements Comparable<Candidate> {
        private static final Comparator<Candidate> WEIGHT = Comparator.comparing(
                        (Candidate candidate) -> candidate.version() == Version.FINAL)
                .thenComparingLong(Candidate::sequence)
                .thenComparing(Candidate::document);

        @Override
        public int compareTo(Candidate other) {
            return WEIGHT.compare(this, other);
        }

        boolean beats(Candidate other) {
            return compareTo(other) > 0;
        }
    }

    private final Bolt bolt;

    Standing(Bolt bolt) {
        this.bolt = bolt;
    }

    List<Candidate> candidates(MeetingId meeting) {
        String cypher = """
                MATCH (m:Meeting {id: $meeting})-[r:RECORDED_IN]->(d)
                USING INDEX SEEK m:Meeting(id)
                RETURN d.id AS document, d.version AS version, d.sequence AS sequence, r.current AS current
                """;
        return bolt.rows(cypher, Map.of("meeting", meeting.toString())).stream()
                .map(row -> new Candidate(
                        row.document("document"),
                        row.constantOrNull("version", Version.class),
                        row.big("sequence"),
                        row.flag("current")))
                .toList();
    }

    Optional<MeetingId> meetingOf(DocumentId document) {
        String cypher = """
                MATCH (m)-[:RECORDED_IN]->(d:Document {id: $document})
                USING INDEX SEEK d:Document(id)
                RETURN m.id AS meeting
                """;
        return bolt.first(cypher, Map.of("document", document.sha256())).map(row -> row.meeting("meeting"));
    }

    /** Writes on the meeting what others name beside its id, as its speaker tells it. */
    void announce(MeetingId meeting) {
        String cypher = """
                MATCH (m:Meeting {id: $meeting})
                USING INDEX SEEK m:Meeting(id)
                OPTIONAL MATCH (m)-[:RECORDED_IN {current: true}]->(d)
                SET m.title = d.title, m.date = d.date, m.version = d.version, m.classification = d.classification
                """;
        bolt.rows(cypher, Map.of("meeting", meeting.toString()));
    }
}
