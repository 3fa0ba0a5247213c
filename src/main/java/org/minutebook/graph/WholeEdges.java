package org.minutebook.graph;

/** One statement for each type of edge, which seeks all of it, document by document where it is a document's. */
final class WholeEdges {
    private WholeEdges() {}

    static String statement(EdgeType type) {
        return switch (type) {
            case SUPERSEDES -> """
                MATCH (x)-[r:SUPERSEDES]->(y)
                USING INDEX SEEK r:SUPERSEDES(document)
                WHERE r.document >= ''
                RETURN 'Action' AS fromLabel, [x.id] AS from, 'Action' AS toLabel, [y.id] AS to, r AS edge
                ORDER BY r.document
                """;
            case RELATES_TO -> """
                MATCH (x)-[r:RELATES_TO]->(y)
                USING INDEX SEEK r:RELATES_TO(document)
                WHERE r.document >= ''
                RETURN 'Action' AS fromLabel, [x.id] AS from, 'Action' AS toLabel, [y.id] AS to, r AS edge
                ORDER BY r.document
                """;
            case RAISED_AT -> """
                MATCH (x)-[r:RAISED_AT]->(y)
                USING INDEX SEEK r:RAISED_AT(document)
                WHERE r.document >= ''
                RETURN 'Action' AS fromLabel, [x.id] AS from, 'Meeting' AS toLabel, [y.id] AS to, r AS edge
                ORDER BY r.document
                """;
            case REVIEWED_AT -> """
                MATCH (x)-[r:REVIEWED_AT]->(y)
                USING INDEX SEEK r:REVIEWED_AT(document)
                WHERE r.document >= ''
                RETURN 'Review' AS fromLabel, [x.document, toString(x.position)] AS from, 'Meeting' AS toLabel, [y.id] AS to, r AS edge
                ORDER BY r.document
                """;
            case REVIEWS -> """
                MATCH (x)-[r:REVIEWS]->(y)
                USING INDEX SEEK r:REVIEWS(document)
                WHERE r.document >= ''
                RETURN 'Review' AS fromLabel, [x.document, toString(x.position)] AS from, 'Action' AS toLabel, [y.id] AS to, r AS edge
                ORDER BY r.document
                """;
            case OWNED_BY -> """
                MATCH (x)-[r:OWNED_BY]->(y)
                USING INDEX SEEK r:OWNED_BY(document)
                WHERE r.document >= ''
                RETURN 'Action' AS fromLabel, [x.id] AS from, 'Organisation' AS toLabel, [y.slug] AS to, r AS edge
                ORDER BY r.document
                """;
            case DECIDED_IN -> """
                MATCH (x)-[r:DECIDED_IN]->(y)
                USING INDEX SEEK r:DECIDED_IN(document)
                WHERE r.document >= ''
                RETURN 'Decision' AS fromLabel, [x.document, toString(x.position)] AS from, 'Meeting' AS toLabel, [y.id] AS to, r AS edge
                ORDER BY r.document
                """;
            case MENTIONS -> """
                MATCH (x)-[r:MENTIONS]->(y)
                USING INDEX SEEK r:MENTIONS(document)
                WHERE r.document >= ''
                RETURN 'Meeting' AS fromLabel, [x.id] AS from, head(labels(y)) AS toLabel, [y.id] AS to, r AS edge
                ORDER BY r.document
                """;
            case ATTENDED -> """
                MATCH (x)-[r:ATTENDED]->(y)
                USING INDEX SEEK r:ATTENDED(document)
                WHERE r.document >= ''
                RETURN 'Person' AS fromLabel, [x.slug] AS from, 'Meeting' AS toLabel, [y.id] AS to, r AS edge
                ORDER BY r.document
                """;
            case REPRESENTS -> """
                MATCH (x)-[r:REPRESENTS]->(y)
                USING INDEX SEEK r:REPRESENTS(document)
                WHERE r.document >= ''
                RETURN 'Person' AS fromLabel, [x.slug] AS from, 'Organisation' AS toLabel, [y.slug] AS to, r AS edge
                ORDER BY r.document
                """;
            case ABOUT -> """
                MATCH (x)-[r:ABOUT]->(y)
                USING INDEX SEEK r:ABOUT(document)
                WHERE r.document >= ''
                RETURN 'AgendaItem' AS fromLabel, [x.document, toString(x.position)] AS from, 'Topic' AS toLabel, [y.slug] AS to, r AS edge
                ORDER BY r.document
                """;
            case PART_OF -> """
                MATCH (x)-[r:PART_OF]->(y)
                USING INDEX SEEK r:PART_OF(document)
                WHERE r.document >= ''
                RETURN 'AgendaItem' AS fromLabel, [x.document, toString(x.position)] AS from, 'Meeting' AS toLabel, [y.id] AS to, r AS edge
                ORDER BY r.document
                """;
            case RECORDED_IN -> """
                MATCH (x)-[r:RECORDED_IN]->(y)
                USING INDEX SEEK r:RECORDED_IN(document)
                WHERE r.document >= ''
                RETURN 'Meeting' AS fromLabel, [x.id] AS from, 'Document' AS toLabel, [y.id] AS to, r AS edge
                ORDER BY r.document
                """;
            case DEFINES -> """
                MATCH (x)-[r:DEFINES]->(y)
                USING INDEX SEEK r:DEFINES(document)
                WHERE r.document >= ''
                RETURN 'Document' AS fromLabel, [x.id] AS from, 'Abbreviation' AS toLabel, [y.term, y.expansion] AS to, r AS edge
                ORDER BY r.document
                """;
            case FOLLOWS -> """
                MATCH (c:Committee)
                USING INDEX SEEK c:Committee(code)
                WHERE c.code >= ''
                MATCH (c)<-[:HELD_BY]-(x)-[r:FOLLOWS]->(y)
                RETURN 'Meeting' AS fromLabel, [x.id] AS from, 'Meeting' AS toLabel, [y.id] AS to, r AS edge
                """;
            case HELD_BY -> """
                MATCH (y:Committee)
                USING INDEX SEEK y:Committee(code)
                WHERE y.code >= ''
                MATCH (y)<-[r:HELD_BY]-(x)
                RETURN 'Meeting' AS fromLabel, [x.id] AS from, 'Committee' AS toLabel, [y.code] AS to, r AS edge
                """;
        };
    }
}
