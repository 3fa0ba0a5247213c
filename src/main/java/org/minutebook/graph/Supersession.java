package org.minutebook.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.minutebook.model.ActionId;
import org.minutebook.model.answer.ChainEdge;

/**
 * Where a supersession component leads. Its loops are found as strongly connected components, by Kosaraju's two walks;
 * without recursion, for a chain may be longer than the stack.
 */
final class Supersession {
    private final Map<ActionId, List<ActionId>> newer = new HashMap<>();
    private final Map<ActionId, List<ActionId>> older = new HashMap<>();
    private final Set<ActionId> nodes;
    private final Map<ActionId, Set<ActionId>> loops = new HashMap<>();
    private boolean selfReferring;

    Supersession(Collection<ActionId> nodes, Collection<ChainEdge> edges) {
        this.nodes = new TreeSet<>(nodes);
        for (ChainEdge edge : edges) {
            newer.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge.from());
            older.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to());
            selfReferring |= edge.from().equals(edge.to());
        }
        Set<ActionId> placed = new HashSet<>();
        for (ActionId root : lastFinishedFirst()) {
            Set<ActionId> loop = reached(root, placed);
            loop.forEach(id -> loops.put(id, loop));
        }
    }

    boolean cyclic() {
        return selfReferring || loops.values().stream().anyMatch(loop -> loop.size() > 1);
    }

    /** What nothing outside supersedes: ends, and whole loops with no way out. */
    List<ActionId> current() {
        return nodes.stream().filter(id -> !leadsOut(at(id))).toList();
    }

    private boolean leadsOut(Set<ActionId> loop) {
        return loop.stream().flatMap(id -> next(newer, id).stream()).anyMatch(id -> !loop.contains(id));
    }

    private Set<ActionId> at(ActionId id) {
        return loops.getOrDefault(id, Set.of());
    }

    private List<ActionId> lastFinishedFirst() {
        Set<ActionId> seen = new HashSet<>();
        List<ActionId> finished = new ArrayList<>();
        for (ActionId root : nodes) {
            finish(root, seen, finished);
        }
        return finished.reversed();
    }

    private void finish(ActionId root, Set<ActionId> seen, List<ActionId> finished) {
        Deque<ActionId> path = new ArrayDeque<>();
        Map<ActionId, Deque<ActionId>> open = new HashMap<>();
        enter(root, path, open, seen);
        while (!path.isEmpty()) {
            Deque<ActionId> ahead = open.getOrDefault(path.getLast(), new ArrayDeque<>());
            if (ahead.isEmpty()) {
                finished.add(path.removeLast());
            } else {
                enter(ahead.removeFirst(), path, open, seen);
            }
        }
    }

    private void enter(ActionId id, Deque<ActionId> path, Map<ActionId, Deque<ActionId>> open, Set<ActionId> seen) {
        if (seen.add(id)) {
            path.addLast(id);
            open.put(id, new ArrayDeque<>(next(newer, id)));
        }
    }

    private Set<ActionId> reached(ActionId root, Set<ActionId> placed) {
        Set<ActionId> loop = new HashSet<>();
        Deque<ActionId> ahead = new ArrayDeque<>(List.of(root));
        while (!ahead.isEmpty()) {
            ActionId id = ahead.removeFirst();
            if (placed.add(id)) {
                loop.add(id);
                ahead.addAll(next(older, id));
            }
        }
        return loop;
    }

    private static List<ActionId> next(Map<ActionId, List<ActionId>> edges, ActionId id) {
        return edges.getOrDefault(id, List.of());
    }
}
