package org.minutebook.http;

import java.util.List;
import java.util.Map;
import org.minutebook.archive.Archive;
import org.minutebook.http.Answering.One;
import org.minutebook.model.answer.Neighbourhood;

/** {@code GET /graph}. */
final class GraphRoutes {
    private static final Parameter<String> AROUND = Parameter.text(
                    "around",
                    "an action, meeting, topic, person, organisation, modification, incident or document, as in"
                            + " /api/v1/graph?around=OPSG+28/01; person:NAME and the like where several have one name.")
            .asRequired();
    private static final Parameter<Integer> DEPTH = new Parameter<>(
            "depth",
            "How many edges away the farthest node may be.",
            Map.of("type", "integer", "minimum", 1, "maximum", Neighbourhood.MOST_DEPTH, "default", 1),
            false,
            GraphRoutes::depth);

    private final Archive archive;

    GraphRoutes(Archive archive) {
        this.archive = archive;
    }

    List<Route> routes() {
        return List.of(Route.of(
                "/api/v1/graph",
                "graph",
                "Nodes and edges around one thing, for drawing: at most %d nodes, nearest first; truncated says that there are more."
                        .formatted(Neighbourhood.MOST_NODES),
                new One(Neighbourhood.class, this::around),
                AROUND,
                DEPTH));
    }

    private Neighbourhood around(Request request) {
        String id = request.get(AROUND, "");
        return archive.around(id, request.get(DEPTH, 1))
                .orElseThrow(() -> RequestException.unknown(
                        "Nothing here is called '%s'; /api/v1/suggest?q= completes names.".formatted(id)));
    }

    private static int depth(List<String> given) {
        String text = given.getFirst();
        if (given.size() > 1 || !text.matches("[1-9]") || Integer.parseInt(text) > Neighbourhood.MOST_DEPTH) {
            throw new IllegalArgumentException("depth is a number from 1 to %d, not '%s'."
                    .formatted(Neighbourhood.MOST_DEPTH, String.join(", ", given)));
        }
        return Integer.parseInt(text);
    }
}
