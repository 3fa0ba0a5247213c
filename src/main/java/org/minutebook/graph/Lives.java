package org.minutebook.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.minutebook.model.ActionId;
import org.minutebook.model.LinkKind;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.MentionEntry;
import org.minutebook.model.answer.ReviewEntry;

/** Reads what current documents say of actions, for {@link Life} to make sense of. */
final class Lives {
    private final Bolt bolt;

    Lives(Bolt bolt) {
        this.bolt = bolt;
    }

    /** Lives of those that a current document speaks of, in the order asked for; one round trip for all. */
    List<ActionLife> of(Collection<ActionId> ids) {
        return facts(ids).stream().flatMap(facts -> facts.life().stream()).toList();
    }

    /** Lives as they were known on a day, of those that were; in the order asked for. */
    List<ActionLife> of(Collection<ActionId> ids, AsOf asOf) {
        return facts(ids).stream().flatMap(facts -> asOf.of(facts).stream()).toList();
    }

    /** All that is said of these actions, in the order asked for. */
    List<Life> facts(Collection<ActionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String cypher = """
                UNWIND $ids AS id
                MATCH (a:Action {id: id})
                USING INDEX SEEK a:Action(id)
                OPTIONAL MATCH (own:Meeting {id: a.meeting})
                USING INDEX SEEK own:Meeting(id)
                WHERE EXISTS { (own)-[:HELD_BY]->() }
                RETURN id, own,
                  COLLECT {
                    MATCH (a)-[r:RAISED_AT {current: true}]->(m)
                    RETURN {meeting: m, edge: r}
                  } AS raisings,
                  COLLECT {
                    MATCH (a)<-[r:REVIEWS {current: true}]-(v)-[:REVIEWED_AT]->(m)
                    RETURN {meeting: m, edge: r, review: v}
                  } AS reviews,
                  COLLECT {
                    MATCH (a)<-[r:MENTIONS {current: true}]-(m)
                    RETURN {meeting: m, edge: r}
                  } AS mentions,
                  COLLECT {
                    MATCH (a)-[r:SUPERSEDES|RELATES_TO {current: true}]-()
                    MATCH (m:Meeting {id: r.meeting})
                    USING INDEX SEEK m:Meeting(id)
                    RETURN {meeting: m, edge: r, kind: type(r), from: startNode(r).id, to: endNode(r).id}
                  } AS links
                """;
        List<String> asked = ids.stream().map(ActionId::toString).distinct().toList();
        Map<ActionId, Life> lives = new HashMap<>();
        for (Row row : bolt.rows(cypher, Map.of("ids", asked))) {
            Life life = facts(row);
            lives.put(life.id(), life);
        }
        return ids.stream().distinct().map(lives::get).filter(Objects::nonNull).toList();
    }

    private static Life facts(Row row) {
        ActionId id = row.action("id");
        return new Life(
                id,
                row.rowIfAny("own").map(Row::meetingRef),
                row.rows("raisings").stream().map(Lives::raising).toList(),
                row.rows("reviews").stream().map(look -> review(id, look)).toList(),
                row.rows("mentions").stream().map(Lives::mention).toList(),
                row.rows("links").stream().map(Lives::link).toList());
    }

    private static Life.Raising raising(Row row) {
        Row edge = row.row("edge");
        return new Life.Raising(
                row.row("meeting").meetingRef(),
                edge.text("text"),
                edge.texts("owners"),
                Optional.ofNullable(edge.itemRef()),
                edge.source());
    }

    static ReviewEntry review(ActionId id, Row row) {
        Row review = row.row("review");
        Row edge = row.row("edge");
        return new ReviewEntry(
                id,
                row.row("meeting").meetingRef(),
                edge.itemRef(),
                review.text("text"),
                review.textOrNull("owner"),
                review.dateOrNull("raised"),
                review.dateOrNull("closed"),
                review.dateOrNull("reopened"),
                review.dateOrNull("lastTarget"),
                review.dateOrNull("revisedTarget"),
                review.textOrNull("targetNote"),
                review.constantOrNull("status", ReviewStatus.class),
                review.text("discussion"),
                edge.source());
    }

    private static MentionEntry mention(Row row) {
        Row edge = row.row("edge");
        return new MentionEntry(row.row("meeting").meetingRef(), edge.itemRef(), edge.source());
    }

    private static Life.Saying link(Row row) {
        return new Life.Saying(row.row("meeting").meetingRef(), edge(row));
    }

    static ChainEdge edge(Row row) {
        Row edge = row.row("edge");
        return new ChainEdge(
                row.action("from"),
                row.action("to"),
                row.constant("kind", LinkKind.class),
                edge.text("said"),
                edge.source());
    }
}
