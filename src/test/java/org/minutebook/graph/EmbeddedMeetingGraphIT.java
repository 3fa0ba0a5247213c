package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.model.MentionKind;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.Role;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedMeetingGraphIT implements MeetingGraphContract {
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
    public MeetingGraph graph() {
        return graph;
    }

    @Override
    public List<Long> size() {
        return new StoreSize(driver).count();
    }

    /** In a graph of one document a scan costs no more than a seek; a plan made then must not stay a scan. */
    @Test
    void noStatementScans() {
        try (Session session = driver.session()) {
            putLarge(1);
            assertThat(QueryPlans.scans(session)).as("with one document").isEmpty();
            for (int i = 2; i <= 20; i++) {
                putLarge(i);
            }
            new Replanning().done(new Bolt(session));
            assertThat(QueryPlans.scans(session)).as("with twenty documents").isEmpty();
        }
    }

    private void putLarge(int number) {
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
