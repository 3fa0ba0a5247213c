package org.minutebook.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Classification;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Evidence;
import org.minutebook.model.Meeting;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.NextMeeting;
import org.minutebook.model.Version;
import org.minutebook.model.answer.DocumentSummary;

/** Documents as nodes: what came in, and what their front matter says. */
final class Documents {
    private final Bolt bolt;

    Documents(Bolt bolt) {
        this.bolt = bolt;
    }

    static Props node(DocumentEntry document, long sequence, List<Diagnostic> diagnostics) {
        return new Props()
                .put("id", document.id().sha256())
                .put("name", document.name())
                .put("origin", document.origin())
                .put("mediaType", document.mediaType())
                .put("size", document.size())
                .put("sequence", sequence)
                .putAll(remarks(diagnostics));
    }

    static Props node(DocumentChange.Put put) {
        Minutes minutes = put.minutes();
        Meeting meeting = minutes.meeting();
        return node(put.document(), put.sequence(), minutes.diagnostics())
                .put("title", meeting.title())
                .put("date", meeting.date())
                .put("dateBasis", meeting.dateBasis())
                .put("startTime", meeting.start())
                .put("endTime", meeting.end())
                .put("venue", meeting.venue())
                .put("version", meeting.version())
                .put("classification", meeting.classification())
                .put("certain", Standing.certain(minutes))
                .put("digest", put.digest())
                .put(
                        "nextLabels",
                        meeting.next().stream().map(NextMeeting::label).toList())
                .put("nextDates", meeting.next().stream().map(NextMeeting::date).toList());
    }

    /** A node holds no list of maps: so one list for each part, a remark on the whole document having start -1. */
    private static Map<String, Object> remarks(List<Diagnostic> diagnostics) {
        List<String> kinds = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            Evidence evidence = diagnostic.evidence();
            kinds.add(diagnostic.kind().name());
            messages.add(diagnostic.message());
            starts.add(evidence == null ? -1 : evidence.start());
            pages.add(evidence == null || evidence.page() == null ? 0 : evidence.page());
            quotes.add(evidence == null ? "" : evidence.quote());
        }
        return Map.of(
                "remarkKinds",
                kinds,
                "remarks",
                messages,
                "remarkStarts",
                starts,
                "remarkPages",
                pages,
                "remarkQuotes",
                quotes);
    }

    /** Nodes of documents that are no minutes, or whose facts stand already. */
    void note(List<Map<String, Object>> nodes) {
        bolt.write("""
                UNWIND $rows AS row
                MERGE (d:Document {id: row.id})
                SET d = row
                """, nodes);
    }

    /** Nodes of documents, each with that of its meeting. */
    void record(List<DocumentChange.Put> puts, List<Told> told) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < puts.size(); i++) {
            DocumentChange.Put put = puts.get(i);
            Meeting meeting = put.minutes().meeting();
            Props edge = told.get(i).edge(meeting.source());
            rows.add(Told.row("node", node(put), edge)
                    .put("meeting", Naming.node(meeting.id()))
                    .map());
        }
        bolt.write("""
                UNWIND $rows AS row
                MERGE (d:Document {id: row.node.id})
                SET d = row.node
                MERGE (m:Meeting {id: row.meeting.id})
                  ON CREATE SET m = row.meeting
                CREATE (m)-[r:RECORDED_IN]->(d)
                SET r = row.edge
                """, rows);
    }

    /** Their edges are gone before. */
    void delete(List<DocumentId> documents) {
        bolt.write("""
                UNWIND $rows AS row
                MATCH (d:Document {id: row.id})
                USING INDEX SEEK d:Document(id)
                DELETE d
                """, rows(documents));
    }

    static List<Map<String, Object>> rows(Collection<DocumentId> documents) {
        return documents.stream()
                .map(document -> Map.<String, Object>of("id", document.sha256()))
                .toList();
    }

    List<DocumentSummary> all() {
        String cypher = """
                MATCH (d:Document)
                USING INDEX SEEK d:Document(sequence)
                WHERE d.sequence >= 0
                OPTIONAL MATCH (m)-[r:RECORDED_IN]->(d)
                RETURN d AS document, m.id AS meeting, r.current AS current
                ORDER BY d.sequence, d.id
                """;
        return summaries(cypher, Map.of());
    }

    List<DocumentSummary> withPrefix(String prefix) {
        String cypher = """
                MATCH (d:Document)
                USING INDEX SEEK d:Document(id)
                WHERE d.id STARTS WITH $prefix
                OPTIONAL MATCH (m)-[r:RECORDED_IN]->(d)
                RETURN d AS document, m.id AS meeting, r.current AS current
                ORDER BY d.sequence, d.id
                """;
        return summaries(cypher, Map.of("prefix", prefix));
    }

    Optional<DocumentSummary> from(String origin) {
        String cypher = """
                MATCH (d:Document {origin: $origin})
                USING INDEX SEEK d:Document(origin)
                OPTIONAL MATCH (m)-[r:RECORDED_IN]->(d)
                RETURN d AS document, m.id AS meeting, r.current AS current
                ORDER BY d.sequence DESC, d.id LIMIT 1
                """;
        return summaries(cypher, Map.of("origin", origin)).stream().findFirst();
    }

    private List<DocumentSummary> summaries(String cypher, Map<String, Object> parameters) {
        return bolt.rows(cypher, parameters).stream().map(Documents::summary).toList();
    }

    static DocumentSummary summary(Row row) {
        Row document = row.row("document");
        String meeting = row.textOrNull("meeting");
        return new DocumentSummary(
                document.document("id"),
                document.text("name"),
                document.text("origin"),
                document.text("mediaType"),
                document.big("size"),
                document.big("sequence"),
                meeting(meeting),
                document.constantOrNull("version", Version.class),
                document.constantOrNull("classification", Classification.class),
                row.flag("current"),
                remarks(document));
    }

    private static @Nullable MeetingId meeting(@Nullable String id) {
        return id == null ? null : CanonicalId.meeting(id);
    }

    private static List<Diagnostic> remarks(Row document) {
        DocumentId id = document.document("id");
        List<String> kinds = document.texts("remarkKinds");
        List<String> messages = document.texts("remarks");
        List<Integer> starts = document.numbers("remarkStarts");
        List<Integer> pages = document.numbers("remarkPages");
        List<String> quotes = document.texts("remarkQuotes");
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            Diagnostic.Kind kind = Diagnostic.Kind.valueOf(kinds.get(i));
            diagnostics.add(
                    new Diagnostic(kind, messages.get(i), place(id, starts.get(i), pages.get(i), quotes.get(i))));
        }
        return diagnostics;
    }

    private static @Nullable Evidence place(DocumentId document, int start, int page, String quote) {
        return start < 0 ? null : new Evidence(document, start, start + quote.length(), page == 0 ? null : page, quote);
    }
}
