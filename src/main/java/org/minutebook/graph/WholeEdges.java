package org.minutebook.graph;

/** One statement for each type of edge, which seeks all of it, document by document where it is a document's. */
final class WholeEdges {
    private WholeEdges() {}

    static String statement(EdgeType type) {
        return switch (type) {
            case FOLLOWS -> """
                MATCH (c:Committee)
                USING INDEX SEEK c:Committee(code)
                WHERE c.code >= ''
                MATCH (c)<-[:HELD_BY]-(x)-[r:FOLLOWS]->(y)
                RETURN x AS from, 'Meeting' AS fromLabel, y AS to, 'Meeting' AS toLabel, r AS edge
                """;
            case HELD_BY -> """
                MATCH (y:Committee)
                USING INDEX SEEK y:Committee(code)
                WHERE y.code >= ''
                MATCH (y)<-[r:HELD_BY]-(x)
                RETURN x AS from, 'Meeting' AS fromLabel, y AS to, 'Committee' AS toLabel, r AS edge
                """;
            default -> """
                MATCH (x)-[r:%1$s]->(y)
                USING INDEX SEEK r:%1$s(document)
                WHERE r.document >= ''
                RETURN x AS from, head(labels(x)) AS fromLabel, y AS to, head(labels(y)) AS toLabel, r AS edge
                ORDER BY r.document
                """.formatted(type);
        };
    }
}
