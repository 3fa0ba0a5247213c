package org.minutebook.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.model.ActionId;
import org.minutebook.model.answer.ChainEdge;

/**
 * Where a supersession component leads. Its loops are found as strongly connected components, by Kosaraju's two walks;
 * without recursion, for a chain may be longer than the stack.
 */
final class Supersession {
    private final Collection<ActionId> nodes;
    private final Collection<ChainEdge> edges;
    private final Map<ActionId, List<ActionId>> newer = new HashMap<>();
    private final Map<ActionId, List<ActionId>> older = new HashMap<>();
    /** Of each action, one member of the loop that it is part of; itself where it is part of none. */
    private final Map<ActionId, ActionId> loops = new HashMap<>();

    /** @param nodes in the order in which the current ones are told */
    Supersession(Collection<ActionId> nodes, Collection<ChainEdge> edges) {
        this.nodes = nodes;
        this.edges = edges;
        for (ChainEdge edge : edges) {
            newer.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(edge.from());
            older.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge.to());
        }
        lastFinishedFirst().forEach(this::gather);
    }

    boolean cyclic() {
        return edges.stream().anyMatch(this::isInLoop);
    }

    /** What nothing outside supersedes: ends, and whole loops with no way out. */
    List<ActionId> current() {
        Set<ActionId> leadOut = edges.stream()
                .filter(edge -> !isInLoop(edge))
                .map(edge -> loop(edge.to()))
                .collect(Collectors.toSet());
        return nodes.stream().filter(id -> !leadOut.contains(loop(id))).toList();
    }

    private boolean isInLoop(ChainEdge edge) {
        return loop(edge.from()).equals(loop(edge.to()));
    }

    private ActionId loop(ActionId id) {
        return loops.getOrDefault(id, id);
    }

    private List<ActionId> lastFinishedFirst() {
        Set<ActionId> seen = new HashSet<>();
        List<ActionId> finished = new ArrayList<>();
        for (ActionId root : nodes) {
            if (seen.add(root)) {
                finish(root, seen, finished);
            }
        }
        return finished.reversed();
    }

    private void finish(ActionId root, Set<ActionId> seen, List<ActionId> finished) {
        Deque<Step> path = new ArrayDeque<>();
        path.addLast(step(root));
        while (!path.isEmpty()) {
            Step last = path.getLast();
            if (!last.ahead.hasNext()) {
                finished.add(path.removeLast().id);
            } else {
                ActionId next = last.ahead.next();
                if (seen.add(next)) {
                    path.addLast(step(next));
                }
            }
        }
    }

    /** An action on the way, and where the way may yet go from it. */
    private record Step(ActionId id, Iterator<ActionId> ahead) {}

    private Step step(ActionId id) {
        return new Step(id, next(newer, id).iterator());
    }

    /** Gives all that leads to an action, and is part of no loop yet, the action's loop. */
    private void gather(ActionId root) {
        Deque<ActionId> ahead = new ArrayDeque<>(List.of(root));
        while (!ahead.isEmpty()) {
            ActionId id = ahead.removeFirst();
            if (loops.putIfAbsent(id, root) == null) {
                ahead.addAll(next(older, id));
            }
        }
    }

    private static List<ActionId> next(Map<ActionId, List<ActionId>> edges, ActionId id) {
        return edges.getOrDefault(id, List.of());
    }
}
