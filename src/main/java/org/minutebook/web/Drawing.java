package org.minutebook.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minutebook.model.answer.Neighbourhood;
import org.minutebook.model.answer.Neighbourhood.Edge;
import org.minutebook.model.answer.Neighbourhood.Node;

/**
 * What stands around one thing, placed for a drawing: the thing in the middle, its neighbours on an ellipse about it, like
 * kinds beside each other.
 *
 * @param more how many neighbours there is no room for
 */
record Drawing(List<Spot> spots, List<Line> lines, int more) {
    static final int WIDTH = 760;
    static final int HEIGHT = 420;
    private static final int MOST = 24;
    private static final int LONGEST = 22;
    private static final double ACROSS = 290;
    private static final double DOWN = 175;

    /** A node at its place. */
    record Spot(Node node, double x, double y) {
        String label() {
            String label = node.label();
            return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
        }

        String left() {
            return printed(x);
        }

        String top() {
            return printed(y);
        }

        /** Below its dot, or above it in the upper half, so that no line crosses it. */
        String labelTop() {
            return printed(y < HEIGHT / 2.0 ? y - 12 : y + 22);
        }
    }

    /** An edge between two places. */
    record Line(Edge edge, Spot from, Spot to) {}

    Drawing {
        spots = List.copyOf(spots);
        lines = List.copyOf(lines);
    }

    static Drawing of(Neighbourhood around) {
        List<Node> near = around.nodes().stream()
                .skip(1)
                .limit(MOST)
                .sorted((a, b) -> a.kind() == b.kind()
                        ? a.id().compareTo(b.id())
                        : a.kind().compareTo(b.kind()))
                .toList();
        Map<String, Spot> spots = new HashMap<>();
        List<Spot> inOrder = new ArrayList<>();
        inOrder.add(new Spot(around.nodes().getFirst(), WIDTH / 2.0, HEIGHT / 2.0));
        for (int i = 0; i < near.size(); i++) {
            double angle = 2 * Math.PI * i / near.size() - Math.PI / 2;
            inOrder.add(new Spot(
                    near.get(i), WIDTH / 2.0 + ACROSS * Math.cos(angle), HEIGHT / 2.0 + DOWN * Math.sin(angle)));
        }
        inOrder.forEach(spot -> spots.put(spot.node().key(), spot));
        List<Line> lines = new ArrayList<>();
        for (Edge edge : around.edges()) {
            Spot from = spots.get(edge.from());
            Spot to = spots.get(edge.to());
            if (from != null && to != null && !from.equals(to)) {
                lines.add(new Line(edge, from, to));
            }
        }
        return new Drawing(inOrder, lines, around.nodes().size() - inOrder.size());
    }

    private static String printed(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
