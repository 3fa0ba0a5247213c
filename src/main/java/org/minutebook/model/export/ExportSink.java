package org.minutebook.model.export;

import java.io.IOException;

/** Takes a whole graph: all nodes, then all edges, in an order that follows from what they hold alone. */
public interface ExportSink {
    void node(ExportNode node) throws IOException;

    void edge(ExportEdge edge) throws IOException;
}
