package org.minutebook.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedMeetingGraphIT extends MeetingGraphContract {
    private MeetingGraph graph;
    private Driver driver;

    @BeforeAll
    void open(@TempDir Path data) throws IOException {
        Path folder = data.resolve("neo4j");
        graph = MeetingGraph.open(new GraphAddress.Embedded(folder));
        ServerFolder server = new ServerFolder(folder);
        driver = Drivers.connect(
                server.address().orElseThrow(), "neo4j", server.password().orElseThrow());
    }

    @AfterAll
    void close() {
        driver.close();
        graph.close();
    }

    @Override
    MeetingGraph graph() {
        return graph;
    }

    @Override
    List<Long> size() {
        return new StoreSize(driver).count();
    }
}
