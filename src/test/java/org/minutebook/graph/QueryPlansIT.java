package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.model.MentionKind;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.Role;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

/** No statement may look through all nodes or edges of a kind, in a graph of one document as in one of many. */
class QueryPlansIT {
    @Test
    void noStatementScans(@TempDir Path data) throws IOException {
        Path folder = data.resolve("neo4j");
        try (MeetingGraph graph = MeetingGraph.open(new GraphAddress.Embedded(folder))) {
            ServerFolder server = new ServerFolder(folder);
            try (Driver driver = Drivers.connect(
                            server.address().orElseThrow(),
                            "neo4j",
                            server.password().orElseThrow());
                    Session session = driver.session()) {
                assertThat(scans(session)).as("empty").isEmpty();
                put(graph, 1);
                assertThat(scans(session)).as("with one document").isEmpty();
                for (int i = 2; i <= 20; i++) {
                    put(graph, i);
                }
                new Replanning().done(new Bolt(session));
                assertThat(scans(session)).as("with twenty documents").isEmpty();
            }
        }
    }

    private static List<String> scans(Session session) {
        List<String> scans = new ArrayList<>();
        for (String statement : Statements.all()) {
            if (!statement.startsWith("ALTER") && !statement.startsWith("CALL db.") && !isOfMigrations(statement)) {
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
                plan.children().stream().flatMap(QueryPlansIT::operators));
    }

    private static void put(MeetingGraph graph, int number) {
        String own = "OPSG " + (10 + number);
        MinutesBuilder minutes = MinutesBuilder.of("OPSG_" + (10 + number)).defined("CH", "Communications Hub");
        for (int i = 10; i < 30; i++) {
            minutes.item("" + i, "Topic " + i)
                    .attended("Person " + i, "Party " + i, Role.MEMBER)
                    .raised(own + "/" + i, "" + i, "Do it", "DCC")
                    .reviewed("OPSG " + (9 + number) + "/" + i, ReviewStatus.OPEN, null, null)
                    .decided("NOTED", "it", "" + i)
                    .mentioned(MentionKind.INCIDENT, "INC" + i, "" + i)
                    .mentioned(MentionKind.MODIFICATION, "MP" + i, "" + i)
                    .supersedes(own + "/" + i, "OPSG " + (9 + number) + "/" + i);
        }
        Minutes built = minutes.build();
        graph.put(new DocumentEntry(built.document(), own, "/in/" + own, "text/plain", 1), built, number);
    }
}
