package org.minutebook.export;

/** The forms that a graph is exported in. */
public enum ExportFormat {
    /** For Gephi, yEd, NetworkX, Cytoscape and the like. */
    GRAPHML("application/graphml+xml"),
    /** An object a line, exactly as it is in the graph. */
    JSONL("application/jsonl"),
    /** A table for each kind of node and edge. */
    CSV("text/csv"),
    /** Statements that make the same graph in an empty Neo4j. */
    CYPHER("application/x-cypher-query");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it is one text; else it is several tables. */
    public boolean isOneFile() {
        return this != CSV;
    }
}
