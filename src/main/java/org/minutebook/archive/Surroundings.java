package org.minutebook.archive;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.minutebook.model.Slug;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.Neighbourhood;
import org.minutebook.model.answer.Neighbourhood.Kind;
import org.minutebook.model.answer.Neighbourhood.Node;
import org.minutebook.model.answer.TopicSummary;

/** Finds out what an id names, and tells what stands around it. */
final class Surroundings {
    private static final List<String> KINDS = List.of(Kind.values()).stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Archive archive;
    private final Stores stores;
    private final Spelled spelled;

    Surroundings(Archive archive, Stores stores, Spelled spelled) {
        this.archive = archive;
        this.stores = stores;
        this.spelled = spelled;
    }

    /**
     * What stands around the thing with an id, a slug or a node's key.
     *
     * @throws IllegalArgumentException where several things have that slug, naming their keys
     */
    Optional<Neighbourhood> around(String text, int depth) {
        if (depth < 1 || depth > Neighbourhood.MOST_DEPTH) {
            throw new IllegalArgumentException("depth is 1 to %d, not %d".formatted(Neighbourhood.MOST_DEPTH, depth));
        }
        Map<Kind, String> ids = ids(text.strip());
        Set<Kind> known = stores.graph().known(ids);
        if (known.size() > 1) {
            throw new IllegalArgumentException("'%s' is the name of several things; ask for one of %s"
                    .formatted(
                            text,
                            known.stream()
                                    .sorted()
                                    .map(kind -> Node.key(kind, ids.getOrDefault(kind, "")))
                                    .collect(Collectors.joining(", "))));
        }
        return known.stream()
                .findFirst()
                .flatMap(kind -> stores.graph().around(kind, ids.getOrDefault(kind, ""), depth))
                .map(this::named);
    }

    /** What each kind of thing would be called by the text. */
    private Map<Kind, String> ids(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        boolean told = KINDS.contains(kind);
        String name = told ? text.substring(colon + 1) : text;
        Map<Kind, String> ids = new EnumMap<>(Kind.class);
        for (Kind one : Kind.values()) {
            if (!told || one.name().equalsIgnoreCase(kind)) {
                id(one, name).ifPresent(id -> ids.put(one, id));
            }
        }
        return ids;
    }

    private Optional<String> id(Kind kind, String name) {
        return switch (kind) {
            case ACTION -> readable(() -> Optional.of(spelled.action(name).toString()));
            case MEETING -> readable(() -> Optional.of(spelled.meeting(name).toString()));
            case TOPIC ->
                new Topics(stores).find(name).map(topic -> topic.slugs().getFirst());
            case PERSON, ORGANISATION -> Optional.of(Slug.of(name)).filter(slug -> !slug.isEmpty());
            case MODIFICATION ->
                readable(() -> spelled.modificationKeys(name).stream()
                        .sorted()
                        .filter(key ->
                                !stores.graph().modifications(List.of(key)).isEmpty())
                        .findFirst());
            case INCIDENT -> readable(() -> Optional.of(Spelled.incident(name)));
            case DOCUMENT ->
                readable(() -> archive.document(name).map(DocumentSummary::id).map(id -> id.sha256()));
        };
    }

    /** Nothing where the text is no id of that kind. */
    private static Optional<String> readable(Supplier<Optional<String>> id) {
        try {
            return id.get();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Topics under the names that they are shown by, those that are one made one. */
    private Neighbourhood named(Neighbourhood found) {
        if (found.nodes().stream().noneMatch(node -> node.kind() == Kind.TOPIC)) {
            return found;
        }
        Map<String, TopicSummary> topics = new Topics(stores).bySlug();
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        for (Node node : found.nodes()) {
            TopicSummary topic = node.kind() == Kind.TOPIC ? topics.get(node.id()) : null;
            Node shown = topic == null ? node : topic(topic, node.distance());
            keys.put(node.key(), shown.key());
            nodes.putIfAbsent(shown.key(), shown);
        }
        Function<String, String> key = old -> keys.getOrDefault(old, old);
        return new Neighbourhood(
                key.apply(found.around()),
                found.depth(),
                List.copyOf(nodes.values()),
                found.edges().stream()
                        .map(edge -> new Neighbourhood.Edge(
                                key.apply(edge.from()), key.apply(edge.to()), edge.kind(), edge.source()))
                        .toList(),
                found.truncated());
    }

    private static Node topic(TopicSummary topic, int distance) {
        return new Node(
                Node.key(Kind.TOPIC, topic.topic()),
                Kind.TOPIC,
                topic.topic(),
                topic.name(),
                null,
                null,
                null,
                distance,
                "/topics/" + topic.topic());
    }
}
