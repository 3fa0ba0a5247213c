package org.minutebook.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

/** How a server would run the statements of this package. */
final class QueryPlans {
    private QueryPlans() {}

    /** Statements that look through all nodes or edges of a kind; the one that deletes all has to. */
    static List<String> scans(Session session) {
        List<String> scans = new ArrayList<>();
        for (String statement : Statements.all()) {
            if (!statement.startsWith("ALTER")
                    && !statement.startsWith("CALL db.")
                    && !statement.contains("DETACH DELETE")
                    && !isOfMigrations(statement)) {
                Plan plan = session.run("EXPLAIN " + statement)
                        .consume()
                        .queryPlan()
                        .orElseThrow();
                operators(plan)
                        .filter(operator -> operator.contains("Scan"))
                        .forEach(operator -> scans.add(operator + " in " + statement));
            }
        }
        return scans;
    }

    /** Those are asked once, when the schema changes. */
    private static boolean isOfMigrations(String statement) {
        return statement.contains("__Neo4j");
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType() + " " + plan.arguments().get("Details")),
                plan.children().stream().flatMap(QueryPlans::operators));
    }
}
