package org.minutebook.graph;

/**
 * One statement for each label, which seeks all its nodes by their key and tells them in its order. A person or organisation
 * gets the name that is printed most: kept on the node it would be the one printed first, whichever document that is.
 */
final class WholeNodes {
    private WholeNodes() {}

    static String statement(Label label) {
        return switch (label) {
            case ARCHIVE -> throw new IllegalArgumentException("The archive's own node says nothing of minutes");
            case COMMITTEE -> """
                MATCH (n:Committee)
                USING INDEX SEEK n:Committee(code)
                WHERE n.code >= ''
                RETURN [n.code] AS key, n AS node
                ORDER BY n.code
                """;
            case MEETING -> """
                MATCH (n:Meeting)
                USING INDEX SEEK n:Meeting(id)
                WHERE n.id >= ''
                RETURN [n.id] AS key, n AS node
                ORDER BY n.id
                """;
            case DOCUMENT -> """
                MATCH (n:Document)
                USING INDEX SEEK n:Document(id)
                WHERE n.id >= ''
                RETURN [n.id] AS key, n AS node
                ORDER BY n.id
                """;
            case AGENDA_ITEM -> """
                MATCH (n:AgendaItem)
                USING INDEX SEEK n:AgendaItem(document, position)
                WHERE n.document >= '' AND n.position >= 0
                RETURN [n.document, toString(n.position)] AS key, n AS node
                ORDER BY n.document, n.position
                """;
            case ACTION -> """
                MATCH (n:Action)
                USING INDEX SEEK n:Action(id)
                WHERE n.id >= ''
                RETURN [n.id] AS key, n AS node
                ORDER BY n.id
                """;
            case REVIEW -> """
                MATCH (n:Review)
                USING INDEX SEEK n:Review(document, position)
                WHERE n.document >= '' AND n.position >= 0
                RETURN [n.document, toString(n.position)] AS key, n AS node
                ORDER BY n.document, n.position
                """;
            case DECISION -> """
                MATCH (n:Decision)
                USING INDEX SEEK n:Decision(document, position)
                WHERE n.document >= '' AND n.position >= 0
                RETURN [n.document, toString(n.position)] AS key, n AS node
                ORDER BY n.document, n.position
                """;
            case MODIFICATION -> """
                MATCH (n:Modification)
                USING INDEX SEEK n:Modification(id)
                WHERE n.id >= ''
                RETURN [n.id] AS key, n AS node
                ORDER BY n.id
                """;
            case INCIDENT -> """
                MATCH (n:Incident)
                USING INDEX SEEK n:Incident(id)
                WHERE n.id >= ''
                RETURN [n.id] AS key, n AS node
                ORDER BY n.id
                """;
            case PERSON -> """
                MATCH (n:Person)
                USING INDEX SEEK n:Person(slug)
                WHERE n.slug >= ''
                OPTIONAL CALL (n) {
                  MATCH (n)-[r:ATTENDED]->()
                  RETURN r.name AS name, count(*) AS uses ORDER BY uses DESC, name LIMIT 1
                }
                RETURN [n.slug] AS key, n {.*, name: name} AS node
                ORDER BY key
                """;
            case ORGANISATION -> """
                MATCH (n:Organisation)
                USING INDEX SEEK n:Organisation(slug)
                WHERE n.slug >= ''
                OPTIONAL CALL (n) {
                  MATCH (n)<-[r:OWNED_BY|REPRESENTS]-()
                  RETURN r.name AS name, count(*) AS uses ORDER BY uses DESC, name LIMIT 1
                }
                RETURN [n.slug] AS key, n {.*, name: name} AS node
                ORDER BY key
                """;
            case TOPIC -> """
                MATCH (n:Topic)
                USING INDEX SEEK n:Topic(slug)
                WHERE n.slug >= ''
                RETURN [n.slug] AS key, n AS node
                ORDER BY n.slug
                """;
            case ABBREVIATION -> """
                MATCH (n:Abbreviation)
                USING INDEX SEEK n:Abbreviation(term, expansion)
                WHERE n.term >= '' AND n.expansion >= ''
                RETURN [n.term, n.expansion] AS key, n AS node
                ORDER BY n.term, n.expansion
                """;
        };
    }
}
