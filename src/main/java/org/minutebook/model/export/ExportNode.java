package org.minutebook.model.export;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A node of the graph.
 *
 * @param properties by name: strings, longs, doubles, booleans, dates, times, and lists of such
 */
public record ExportNode(NodeName name, SortedMap<String, Object> properties) {
    public ExportNode {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }
}
