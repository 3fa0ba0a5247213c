package org.minutebook.model.export;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What tells a node from all others, wherever the graph is kept.
 *
 * @param label such as {@code Action}
 * @param key the values of its key in the order of {@code graph-schema/README.md}
 */
public record NodeName(String label, List<String> key) implements Comparable<NodeName> {
    public NodeName {
        if (key.isEmpty()) {
            throw new IllegalArgumentException("A node of " + label + " needs a key");
        }
        key = List.copyOf(key);
    }

    /** {@code Action:OPSG 28/01}; parts of a key are parted by slashes, which inside a part are written {@code %2F}. */
    public String id() {
        return key.size() == 1
                ? label + ":" + key.getFirst()
                : key.stream()
                        .map(part -> part.replace("%", "%25").replace("/", "%2F"))
                        .collect(Collectors.joining("/", label + ":", ""));
    }

    @Override
    public int compareTo(NodeName other) {
        return id().compareTo(other.id());
    }
}
