package org.minutebook.graph;

import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One statement for each label, which seeks all its nodes by their key and tells them in its order. A person or organisation
 * gets the name that is printed most: kept on the node it would be the one printed first, whichever document that is.
 */
final class WholeNodes {
    private WholeNodes() {}

    static String statement(Label label) {
        return switch (label) {
            case PERSON -> """
                MATCH (n:Person)
                USING INDEX SEEK n:Person(slug)
                WHERE n.slug >= ''
                OPTIONAL CALL (n) {
                  MATCH (n)-[r:ATTENDED]->()
                  RETURN r.name AS name, count(*) AS uses ORDER BY uses DESC, name LIMIT 1
                }
                RETURN n {.*, name: name} AS node
                ORDER BY n.slug
                """;
            case ORGANISATION -> """
                MATCH (n:Organisation)
                USING INDEX SEEK n:Organisation(slug)
                WHERE n.slug >= ''
                OPTIONAL CALL (n) {
                  MATCH (n)<-[r:OWNED_BY|REPRESENTS]-()
                  RETURN r.name AS name, count(*) AS uses ORDER BY uses DESC, name LIMIT 1
                }
                RETURN n {.*, name: name} AS node
                ORDER BY n.slug
                """;
            default ->
                """
                MATCH (n:%1$s)
                USING INDEX SEEK n:%1$s(%2$s)
                WHERE %3$s
                RETURN n AS node
                ORDER BY %4$s
                """.formatted(
                                label,
                                keys(label, key -> key, ", "),
                                keys(label, key -> "n." + key + " >= " + least(key), " AND "),
                                keys(label, key -> "n." + key, ", "));
        };
    }

    private static String keys(Label label, Function<String, String> each, String between) {
        return label.key().stream().map(each).collect(Collectors.joining(between));
    }

    /** The least value of a key, so that an index can be asked for all. */
    private static String least(String key) {
        return key.equals("position") ? "0" : "''";
    }
}
