package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.export.ExportFormat;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.Role;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The exported script, run by nothing but a driver. */
class CypherScriptIT {
    private static final String PASSWORD = "correct horse";

    @Test
    void anEmptyDatabaseThatTheScriptWasRunInGivesTheSameExport(@TempDir Path folder) {
        String script;
        String lines;
        try (MeetingGraph graph = MeetingGraph.open(new GraphAddress.Embedded(folder.resolve("first")))) {
            for (int number = 20; number < 40; number++) {
                Minutes minutes = minutes(number);
                graph.put(
                        new DocumentEntry(minutes.document(), "a \\user's;\nfile.md", "/in", "text/plain", 1),
                        minutes,
                        number);
            }
            script = ExportContract.export(graph, ExportFormat.CYPHER);
            lines = ExportContract.export(graph);
        }
        try (EmbeddedServer server = EmbeddedServer.start(folder.resolve("second"))) {
            server.setPassword(PASSWORD);
            try (Driver driver = Drivers.connect(server.address(), EmbeddedServer.USER, PASSWORD);
                    Session session = driver.session()) {
                Arrays.stream(script.split(";\n"))
                        .forEach(statement -> session.run(statement).consume());
                assertThat(session.run("SHOW CONSTRAINTS").list()).isEmpty();
            }
            GraphAddress address = new GraphAddress.Remote(server.address(), EmbeddedServer.USER, PASSWORD);
            try (MeetingGraph copy = MeetingGraph.open(address)) {
                assertThat(ExportContract.export(copy)).isEqualTo(lines);
                assertThat(ExportContract.export(copy, ExportFormat.CYPHER)).isEqualTo(script);
            }
        }
    }

    private static Minutes minutes(int number) {
        String own = "OPSG " + number;
        MinutesBuilder minutes = MinutesBuilder.of("OPSG_" + number)
                .on("2020-01-07")
                .attended("Aine O'Hara", "C:\\users & \u00fc\uD83D\uDCA1 \\u0041", Role.MEMBER, "4", "5")
                .item("4", "Quotes 'single' and \"double\";")
                .defined("A/B", "This; that\nor `other`\r\t\f");
        for (int i = 10; i < 25; i++) {
            minutes.raised(own + "/" + i, "4", "Do it", "DCC")
                    .supersedes(own + "/" + i, "OPSG " + (number - 1) + "/" + i);
        }
        return minutes.build();
    }
}
