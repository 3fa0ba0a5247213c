package org.minutebook.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
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
                MATCH (m:Meeting {id: $meeting})-[r:RECORDED_IN]->(d:Document)
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
                MATCH (m:Meeting)-[:RECORDED_IN]->(:Document {id: $document})
                RETURN m.id AS meeting
                """;
        return bolt.first(cypher, Map.of("document", document.sha256())).map(row -> row.meeting("meeting"));
    }

    /** Makes a document's facts those of its meeting, or not; answers the actions that it speaks of. */
    List<ActionId> flip(DocumentId document, boolean current) {
        String cypher = """
                CALL () {
                  MATCH (x)-[r:SUPERSEDES {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:RELATES_TO {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:RAISED_AT {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:REVIEWED_AT {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:REVIEWS {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:OWNED_BY {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:DECIDED_IN {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:MENTIONS {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:ATTENDED {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:REPRESENTS {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:ABOUT {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:PART_OF {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:RECORDED_IN {document: $document}]->(y) RETURN x, r, y
                  UNION ALL
                  MATCH (x)-[r:DEFINES {document: $document}]->(y) RETURN x, r, y
                }
                SET r.current = $current
                WITH collect(DISTINCT x) + collect(DISTINCT y) AS ends
                RETURN [n IN ends WHERE n:Action | n.id] AS actions
                """;
        return bolt.first(cypher, Map.of("document", document.sha256(), "current", current))
                .map(row -> row.actions("actions"))
                .orElse(List.of());
    }

    /** Writes on the meeting what others name beside its id, as its speaker tells it. */
    void announce(MeetingId meeting) {
        String cypher = """
                MATCH (m:Meeting {id: $meeting})
                OPTIONAL MATCH (m)-[:RECORDED_IN {current: true}]->(d:Document)
                SET m.title = d.title, m.date = d.date, m.version = d.version, m.classification = d.classification
                """;
        bolt.rows(cypher, Map.of("meeting", meeting.toString()));
    }
}
