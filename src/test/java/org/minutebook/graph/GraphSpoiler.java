package org.minutebook.graph;

import java.io.IOException;
import java.nio.file.Path;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Does to a graph that is open what no version of the program does, and what an earlier one did. */
public final class GraphSpoiler {
    private GraphSpoiler() {}

    public static void spoil(Path folder) throws IOException {
        ServerFolder server = new ServerFolder(folder);
        try (Driver driver = Drivers.connect(
                        server.address().orElseThrow(),
                        "neo4j",
                        server.password().orElseThrow());
                Session session = driver.session()) {
            session.run("CREATE (:Person {slug: 'nobody'})-[:REPRESENTS]->(:Organisation {slug: 'nothing'})")
                    .consume();
            session.run("MATCH (a:Action) SET a.status = 'OPEN', a.text = 'spoilt'")
                    .consume();
            session.run("MATCH (d:Document) REMOVE d.certain").consume();
            session.run("MATCH ()-[r:SUPERSEDES]->() DELETE r").consume();
        }
    }
}
