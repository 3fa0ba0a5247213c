package org.minutebook.model.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Provenance;

/**
 * What stands around one thing in the graph, for drawing.
 *
 * @param around key of the node that was asked for
 * @param depth how many edges the farthest node may be away
 * @param nodes the one asked for first, then nearer ones before farther ones; at most {@link #MOST_NODES}
 * @param edges between these nodes: those that lead to a node nearer than {@code depth}
 * @param truncated whether there are more nodes than these
 */
public record Neighbourhood(String around, int depth, List<Node> nodes, List<Edge> edges, boolean truncated) {
    /** What a drawing can hold. */
    public static final int MOST_NODES = 100;

    public static final int MOST_DEPTH = 3;

    public Neighbourhood {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** What a node can be. */
    public enum Kind {
        ACTION,
        MEETING,
        TOPIC,
        PERSON,
        ORGANISATION,
        MODIFICATION,
        INCIDENT,
        DOCUMENT
    }

    /**
     * A node.
     *
     * @param key unique among all nodes, {@code action:OPSG 28/01}; it can be asked for as {@code around}
     * @param id as in its address
     * @param label short, for a drawing
     * @param title longer, null where there is no more to say
     * @param date of a meeting, or when an action was raised
     * @param distance edges from the node asked for
     * @param href address below {@code /api/v1}, null for a meeting that is only mentioned
     */
    public record Node(
            String key,
            Kind kind,
            String id,
            String label,
            @Nullable String title,
            @Nullable StatusNow status,
            @Nullable LocalDate date,
            int distance,
            @Nullable String href) {
        public static String key(Kind kind, String id) {
            return FilterValues.nameOf(kind) + ":" + id;
        }
    }

    /**
     * An edge, in the direction in which its kind reads.
     *
     * @param from key of a node
     * @param kind {@code supersedes}, {@code raised-at} and the like, as the graph names its edges
     * @param source null where it follows from ids alone
     */
    public record Edge(
            String from, String to, Link kind, @Nullable Provenance source) {}

    /** How two nodes hang together. */
    public enum Link {
        SUPERSEDES,
        RELATES_TO,
        RAISED_AT,
        REVIEWED_AT,
        OWNED_BY,
        ABOUT,
        MENTIONS,
        ATTENDED,
        REPRESENTS,
        RECORDED_IN,
        FOLLOWS
    }
}
