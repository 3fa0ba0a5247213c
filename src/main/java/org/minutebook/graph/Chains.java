package org.minutebook.graph;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.minutebook.model.ActionId;
import org.minutebook.model.LinkKind;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Chain;
import org.minutebook.model.answer.ChainEdge;
import org.minutebook.model.answer.ChainNode;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.MeetingRef;
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
                OPTIONAL MATCH (a)-[r:SUPERSEDES {current: true}]->(older)
                RETURN a.id AS from, a.text AS text, a.status AS status, a.raised AS raised, a.known AS known,
                       older.id AS to, type(r) AS kind,
                       r {.meeting, .said, .basis, .confidence, .document, .start, .end, .page, .quote} AS edge
                """;
        List<Row> rows = bolt.rows(cypher, Map.of("id", id.toString()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(chain(id, rows));
    }

    /** As it was known on a day: the part that was joined by what had been said by then. */
    Optional<Chain> of(ActionId id, AsOf asOf) {
        List<ActionId> whole = of(id).stream()
                .flatMap(chain -> chain.nodes().stream())
                .map(ChainNode::id)
                .toList();
        Map<ActionId, ActionLife> lives = new TreeMap<>();
        new Lives(bolt).of(whole, asOf).forEach(life -> lives.put(life.action().id(), life));
        if (!lives.containsKey(id)) {
            return Optional.empty();
        }
        lives.keySet().retainAll(joined(id, lives));
        List<ChainEdge> edges = oldestFirst(
                lives.values().stream().flatMap(life -> hops(life).stream()).distinct());
        List<ChainNode> nodes =
                lives.values().stream().map(life -> node(life.action())).toList();
        return Optional.of(chain(id, nodes, edges));
    }

    private static Set<ActionId> joined(ActionId id, Map<ActionId, ActionLife> lives) {
        Set<ActionId> joined = new HashSet<>();
        Deque<ActionId> ahead = new ArrayDeque<>(List.of(id));
        while (!ahead.isEmpty()) {
            ActionLife life = lives.get(ahead.removeFirst());
            if (life != null && joined.add(life.action().id())) {
                hops(life).forEach(edge -> ahead.addAll(List.of(edge.from(), edge.to())));
            }
        }
        return joined;
    }

    private static List<ChainEdge> hops(ActionLife life) {
        return life.links().stream()
                .filter(edge -> edge.kind() == LinkKind.SUPERSEDES)
                .toList();
    }

    private static List<ChainEdge> oldestFirst(Stream<ChainEdge> edges) {
        return edges.sorted(Comparator.comparing(ChainEdge::to).thenComparing(ChainEdge::from))
                .toList();
    }

    private static ChainNode node(ActionSummary action) {
        return new ChainNode(
                action.id(),
                action.text(),
                action.status(),
                action.raised(),
                action.id().meeting(),
                action.known());
    }

    /** Each row is an action with one of the hops from it, if there are any. */
    private static Chain chain(ActionId id, List<Row> rows) {
        Map<ActionId, ChainNode> nodes = new LinkedHashMap<>();
        List<Life.Saying> sayings = new ArrayList<>();
        for (Row row : rows) {
            nodes.computeIfAbsent(row.action("from"), from -> node(from, row));
            row.rowIfAny("edge").ifPresent(edge -> sayings.add(new Life.Saying(saidAt(edge), Lives.edge(row))));
        }
        List<ChainEdge> edges = oldestFirst(Life.Saying.first(sayings).stream());
        return chain(id, nodes.values(), edges);
    }

    private static Chain chain(ActionId id, Collection<ChainNode> nodes, List<ChainEdge> edges) {
        List<ChainNode> oldestFirst = byDay(nodes, edges);
        Supersession supersession =
                new Supersession(oldestFirst.stream().map(ChainNode::id).toList(), edges);
        return new Chain(id, supersession.current(), supersession.cyclic(), oldestFirst, edges);
    }

    /**
     * Oldest first, also where actions of several committees follow one another: each committee's stay in the order of its
     * meetings, whatever days these have, and where no page tells the day, it is that of what was superseded.
     */
    private static List<ChainNode> byDay(Collection<ChainNode> nodes, List<ChainEdge> edges) {
        List<ChainNode> byId =
                nodes.stream().sorted(Comparator.comparing(ChainNode::id)).toList();
        Map<ActionId, LocalDate> raised = new HashMap<>();
        byId.forEach(node -> Optional.ofNullable(node.raised()).ifPresent(day -> raised.put(node.id(), day)));
        Map<ActionId, LocalDate> days = new HashMap<>(raised);
        for (ChainEdge edge : edges) {
            if (!raised.containsKey(edge.from())) {
                days.merge(edge.from(), raised.getOrDefault(edge.to(), LocalDate.MIN), Chains::later);
            }
        }
        Map<String, LocalDate> latest = new HashMap<>();
        for (ChainNode node : byId) {
            LocalDate day = days.getOrDefault(node.id(), LocalDate.MIN);
            days.put(node.id(), latest.merge(node.id().committee(), day, Chains::later));
        }
        return byId.stream()
                .sorted(Comparator.comparing((ChainNode node) -> days.getOrDefault(node.id(), LocalDate.MIN)))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Which meeting said so first is told by its id alone; to look up its day for each hop would take longest of all. */
    private static MeetingRef saidAt(Row edge) {
        return new MeetingRef(edge.meeting("meeting"), null, null);
    }

    private static ChainNode node(ActionId id, Row row) {
        return new ChainNode(
                id,
                row.textOrNull("text"),
                row.constant("status", StatusNow.class),
                row.dateOrNull("raised"),
                id.meeting(),
                row.constant("known", Known.class));
    }
}
