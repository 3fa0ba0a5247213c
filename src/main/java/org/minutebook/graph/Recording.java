package org.minutebook.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.minutebook.model.ActionId;
import org.minutebook.model.AgendaItem;
import org.minutebook.model.Decision;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;
import org.minutebook.model.TopicName;

/**
 * Writes what some documents say was on the agenda, raised, reviewed, decided and spelled out. The nodes of their meetings,
 * themselves and the actions that they name are there.
 */
final class Recording {
    private final Bolt bolt;
    private final List<Told> documents;

    Recording(Bolt bolt, List<Told> documents) {
        this.bolt = bolt;
        this.documents = documents;
    }

    void write() {
        bolt.write("""
                UNWIND $rows AS told
                MATCH (m:Meeting {id: told.meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND told.rows AS row
                MERGE (t:Topic {slug: row.topic})
                CREATE (i:AgendaItem)
                SET i = row.item
                CREATE (i)-[part:PART_OF]->(m)
                SET part = row.edge
                CREATE (i)-[about:ABOUT]->(t)
                SET about = row.edge
                """, Told.byMeeting(documents, Recording::items));
        bolt.write("""
                UNWIND $rows AS told
                MATCH (m:Meeting {id: told.meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND told.rows AS row
                MATCH (a:Action {id: row.id})
                USING INDEX SEEK a:Action(id)
                CREATE (a)-[r:RAISED_AT]->(m)
                SET r = row.edge
                """, Told.byMeeting(documents, Recording::raised));
        bolt.write("""
                UNWIND $rows AS row
                MATCH (a:Action {id: row.id})
                USING INDEX SEEK a:Action(id)
                MERGE (o:Organisation {slug: row.slug})
                CREATE (a)-[r:OWNED_BY]->(o)
                SET r = row.edge
                """, Told.rows(documents, Recording::owners));
        bolt.write("""
                UNWIND $rows AS told
                MATCH (m:Meeting {id: told.meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND told.rows AS row
                MATCH (a:Action {id: row.id})
                USING INDEX SEEK a:Action(id)
                CREATE (v:Review)
                SET v = row.review
                CREATE (v)-[of:REVIEWS]->(a)
                SET of = row.edge
                CREATE (v)-[at:REVIEWED_AT]->(m)
                SET at = row.edge
                """, Told.byMeeting(documents, Recording::reviews));
        bolt.write("""
                UNWIND $rows AS told
                MATCH (m:Meeting {id: told.meeting})
                USING INDEX SEEK m:Meeting(id)
                UNWIND told.rows AS row
                CREATE (d:Decision)
                SET d = row.decision
                CREATE (d)-[r:DECIDED_IN]->(m)
                SET r = row.edge
                """, Told.byMeeting(documents, Recording::decisions));
        bolt.write("""
                UNWIND $rows AS row
                MATCH (d:Document {id: row.edge.document})
                USING INDEX SEEK d:Document(id)
                MERGE (a:Abbreviation {term: row.term, expansion: row.expansion})
                CREATE (d)-[r:DEFINES]->(a)
                SET r = row.edge
                """, Told.rows(documents, Recording::definitions));
    }

    private static List<Map<String, Object>> items(Told told) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (AgendaItem item : told.minutes().items()) {
            TopicName topic = TopicName.of(item.title());
            Props node = told.node(rows.size())
                    .put("number", item.number())
                    .put("title", item.title())
                    .put("topic", topic.name());
            rows.add(Told.row("item", node, told.edge(item.source()))
                    .put("topic", Naming.slug(topic.name()))
                    .map());
        }
        return rows;
    }

    private static List<Map<String, Object>> raised(Told told) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RaisedAction raised : told.minutes().raised()) {
            Props edge = told.edgeUnder(raised.source(), raised.item())
                    .put("text", raised.text())
                    .put("owners", raised.owners());
            rows.add(Told.row("id", raised.id().toString(), edge).map());
        }
        return rows;
    }

    private static List<Map<String, Object>> owners(Told told) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RaisedAction raised : told.minutes().raised()) {
            Props edge = told.edgeUnder(raised.source(), raised.item());
            raised.owners().forEach(owner -> rows.add(owner(raised.id(), owner, edge)));
        }
        for (Review review : told.minutes().reviews()) {
            if (review.owner() != null) {
                rows.add(owner(review.id(), review.owner(), told.edgeUnder(review.source(), review.item())));
            }
        }
        return rows;
    }

    private static Map<String, Object> owner(ActionId action, String owner, Props edge) {
        return Told.row("id", action.toString(), Props.of(edge.map()).put("name", owner))
                .put("slug", Naming.slug(owner))
                .map();
    }

    private static List<Map<String, Object>> reviews(Told told) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Review review : told.minutes().reviews()) {
            Props node = review(review, told.node(rows.size()));
            rows.add(Told.row("review", node, told.edgeUnder(review.source(), review.item()))
                    .put("id", review.id().toString())
                    .map());
        }
        return rows;
    }

    private static Props review(Review review, Props node) {
        return node.put("text", review.text())
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

    private static List<Map<String, Object>> decisions(Told told) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Decision decision : Stream.concat(
                        told.minutes().decisions().stream(), told.minutes().informalDecisions().stream())
                .toList()) {
            Props node = told.node(rows.size())
                    .put("formal", decision.formal())
                    .put("verb", decision.verb())
                    .put("text", decision.text());
            rows.add(Told.row("decision", node, told.edgeUnder(decision.source(), decision.item()))
                    .map());
        }
        return rows;
    }

    private static List<Map<String, Object>> definitions(Told told) {
        return told.minutes().definitions().stream()
                .map(definition -> Told.row(
                                "term",
                                definition.term(),
                                told.edgeUnder(definition.source(), told.item(definition.source())))
                        .put("expansion", definition.expansion())
                        .map())
                .toList();
    }
}
