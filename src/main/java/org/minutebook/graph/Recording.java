package org.minutebook.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.minutebook.model.ActionId;
import org.minutebook.model.AgendaItem;
import org.minutebook.model.Decision;
import org.minutebook.model.Minutes;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;
import org.minutebook.model.TopicName;

/**
 * Writes what one document says was on the agenda, raised, reviewed, decided and spelled out. The nodes of its meeting,
 * itself and the actions that it names are there.
 */
final class Recording {
    private final Bolt bolt;
    private final Minutes minutes;
    private final Edges edges;
    private final Map<String, Object> meeting;

    Recording(Bolt bolt, Minutes minutes, Edges edges) {
        this.bolt = bolt;
        this.minutes = minutes;
        this.edges = edges;
        this.meeting = Map.of("meeting", minutes.meeting().id().toString());
    }

    void write() {
        items();
        raised();
        owners();
        reviews();
        decisions();
        definitions();
    }

    private void items() {
        String cypher = """
                MATCH (m:Meeting {id: $meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND $rows AS row
                MERGE (t:Topic {slug: row.topic})
                CREATE (i:AgendaItem)
                SET i = row.item
                CREATE (i)-[part:PART_OF]->(m)
                SET part = row.edge
                CREATE (i)-[about:ABOUT]->(t)
                SET about = row.edge
                """;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (AgendaItem item : minutes.items()) {
            TopicName topic = TopicName.of(item.title());
            Props node = owned(rows.size())
                    .put("number", item.number())
                    .put("title", item.title())
                    .put("topic", topic.name());
            rows.add(Edges.row("item", node, edges.of(item.source()))
                    .put("topic", Naming.slug(topic.name()))
                    .map());
        }
        bolt.write(cypher, rows, meeting);
    }

    private void raised() {
        String cypher = """
                MATCH (m:Meeting {id: $meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND $rows AS row
                MATCH (a:Action {id: row.id})
                USING INDEX SEEK a:Action(id)
                CREATE (a)-[r:RAISED_AT]->(m)
                SET r = row.edge
                """;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RaisedAction raised : minutes.raised()) {
            Props edge = edges.under(raised.source(), raised.item())
                    .put("text", raised.text())
                    .put("owners", raised.owners());
            rows.add(Edges.row("id", raised.id().toString(), edge).map());
        }
        bolt.write(cypher, rows, meeting);
    }

    private void owners() {
        String cypher = """
                UNWIND $rows AS row
                MATCH (a:Action {id: row.id})
                USING INDEX SEEK a:Action(id)
                MERGE (o:Organisation {slug: row.slug})
                CREATE (a)-[r:OWNED_BY]->(o)
                SET r = row.edge
                """;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RaisedAction raised : minutes.raised()) {
            Props edge = edges.under(raised.source(), raised.item());
            raised.owners().forEach(owner -> rows.add(ownerRow(raised.id(), owner, edge)));
        }
        for (Review review : minutes.reviews()) {
            if (review.owner() != null) {
                rows.add(ownerRow(review.id(), review.owner(), edges.under(review.source(), review.item())));
            }
        }
        bolt.write(cypher, rows, Map.of());
    }

    private static Map<String, Object> ownerRow(ActionId action, String owner, Props edge) {
        return Edges.row("id", action.toString(), Props.of(edge.map()).put("name", owner))
                .put("slug", Naming.slug(owner))
                .map();
    }

    private void reviews() {
        String cypher = """
                MATCH (m:Meeting {id: $meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND $rows AS row
                MATCH (a:Action {id: row.id})
                USING INDEX SEEK a:Action(id)
                CREATE (v:Review)
                SET v = row.review
                CREATE (v)-[of:REVIEWS]->(a)
                SET of = row.edge
                CREATE (v)-[at:REVIEWED_AT]->(m)
                SET at = row.edge
                """;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Review review : minutes.reviews()) {
            Props node = reviewNode(review, rows.size());
            rows.add(Edges.row("review", node, edges.under(review.source(), review.item()))
                    .put("id", review.id().toString())
                    .map());
        }
        bolt.write(cypher, rows, meeting);
    }

    private Props reviewNode(Review review, int position) {
        return owned(position)
                .put("text", review.text())
                .put("owner", review.owner())
                .put("raised", review.raised())
                .put("closed", review.closed())
                .put("reopened", review.reopened())
                .put("lastTarget", review.lastTarget())
                .put("revisedTarget", review.revisedTarget())
                .put("targetNote", review.targetNote())
                .put("status", review.status())
                .put("discussion", review.discussion());
    }

    private void decisions() {
        String cypher = """
                MATCH (m:Meeting {id: $meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND $rows AS row
                CREATE (d:Decision)
                SET d = row.decision
                CREATE (d)-[r:DECIDED_IN]->(m)
                SET r = row.edge
                """;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Decision decision : Stream.concat(minutes.decisions().stream(), minutes.informalDecisions().stream())
                .toList()) {
            Props node = owned(rows.size())
                    .put("formal", decision.formal())
                    .put("verb", decision.verb())
                    .put("text", decision.text());
            rows.add(Edges.row("decision", node, edges.under(decision.source(), decision.item()))
                    .map());
        }
        bolt.write(cypher, rows, meeting);
    }

    private void definitions() {
        String cypher = """
                MATCH (d:Document {id: $document})
                USING INDEX SEEK d:Document(id)
                UNWIND $rows AS row
                MERGE (a:Abbreviation {term: row.term, expansion: row.expansion})
                CREATE (d)-[r:DEFINES]->(a)
                SET r = row.edge
                """;
        List<Map<String, Object>> rows = minutes.definitions().stream()
                .map(definition -> Edges.row("term", definition.term(), edges.of(definition.source()))
                        .put("expansion", definition.expansion())
                        .map())
                .toList();
        bolt.write(cypher, rows, Map.of("document", minutes.document().sha256()));
    }

    /** What every node has that belongs to one document. */
    private Props owned(int position) {
        return new Props().put("document", minutes.document().sha256()).put("position", position);
    }
}
