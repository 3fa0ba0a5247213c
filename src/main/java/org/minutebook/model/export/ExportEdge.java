package org.minutebook.model.export;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An edge of the graph.
 *
 * @param type such as {@code SUPERSEDES}
 * @param properties as a node's
 */
public record ExportEdge(String type, NodeName from, NodeName to, SortedMap<String, Object> properties) {
    public ExportEdge {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }
}
