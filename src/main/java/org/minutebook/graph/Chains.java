package org.minutebook.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.model.ActionId;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.ChainNode;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.StatusNow;

/** Reads whole supersession components. */
final class Chains {
    private final Bolt bolt;

    Chains(Bolt bolt) {
        this.bolt = bolt;
    }

    Optional<Chain> of(ActionId id) {
        String cypher = """
                MATCH (start:Action {id: $id})-[:SUPERSEDES*0.. {current: true}]-(a)
                USING INDEX SEEK start:Action(id)
                WITH DISTINCT a
                WHERE a.status IS NOT NULL
                RETURN a AS action, COLLECT {
                  MATCH (a)-[r:SUPERSEDES {current: true}]->(older)
                  MATCH (m:Meeting {id: r.meeting})
                  USING INDEX SEEK m:Meeting(id)
                  RETURN {meeting: m, edge: r, kind: type(r), from: a.id, to: older.id}
                } AS links
                """;
        List<Row> rows = bolt.rows(cypher, Map.of("id", id.toString()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(chain(id, rows));
    }

    private static Chain chain(ActionId id, List<Row> rows) {
        List<ChainNode> nodes = rows.stream()
                .map(row -> node(row.row("action")))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        List<Life.Saying> sayings = rows.stream()
                .flatMap(row -> row.rows("links").stream())
                .map(link -> new Life.Saying(link.row("meeting").meetingRef(), Lives.edge(link)))
                .toList();
        List<ChainEdge> edges = Life.Saying.first(sayings);
        Supersession supersession =
                new Supersession(nodes.stream().map(ChainNode::id).toList(), edges);
        return new Chain(id, supersession.current(), supersession.cyclic(), nodes, edges);
    }

    private static ChainNode node(Row action) {
        ActionId id = action.action("id");
        return new ChainNode(
                id,
                action.textOrNull("text"),
                action.constant("status", StatusNow.class),
                action.dateOrNull("raised"),
                id.meeting(),
                action.constant("known", Known.class));
    }
}
