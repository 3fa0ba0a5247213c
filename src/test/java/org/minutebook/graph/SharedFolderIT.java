package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.model.DocumentId;
import org.minutebook.model.Minutes;
import org.minutebook.model.MinutesBuilder;
import org.minutebook.model.answer.DocumentSummary;

/** Several processes on one folder, some of which end. */
class SharedFolderIT {
    @Test
    void aGraphOutlivesTheProcessThatRanItsServer(@TempDir Path data) throws IOException, InterruptedException {
        Path folder = data.resolve("neo4j");
        Neighbour first = Neighbour.graph(folder);
        try (MeetingGraph joined = open(folder)) {
            DocumentId one = put(joined, "OPSG_28", 1);
            first.kill();

            DocumentId two = put(joined, "OPSG_29", 2);

            assertThat(ids(joined)).containsExactly(one, two);
            try (Neighbour second = Neighbour.graph(folder);
                    MeetingGraph inThisProcessToo = open(folder)) {
                assertThat(second.said()).isEqualTo("sequence 2");
                assertThat(ids(inThisProcessToo)).containsExactly(one, two);
            }
            assertThat(ids(joined)).containsExactly(one, two);
        }
    }

    @Test
    void anAddressLeftByAKilledProcessDoesNotMatterNorDoesALostPassword(@TempDir Path data)
            throws IOException, InterruptedException {
        Path folder = data.resolve("neo4j");
        Neighbour killed = Neighbour.graph(folder);
        killed.kill();
        Files.delete(folder.resolve("password"));
        assertThat(new ServerFolder(folder).address()).isPresent();

        Neighbour next = Neighbour.graph(folder);
        try (MeetingGraph joined = open(folder)) {
            next.close();
            assertThat(joined.sequence()).isZero();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
            URI address = new ServerFolder(folder).address().orElseThrow();
            assertThat(address.getHost()).isEqualTo("127.0.0.1");
        }
    }

    private static MeetingGraph open(Path folder) {
        return MeetingGraph.open(new GraphAddress.Embedded(folder));
    }

    private static DocumentId put(MeetingGraph graph, String meeting, long sequence) {
        Minutes minutes = MinutesBuilder.of(meeting).item("1", "Outages").build();
        DocumentEntry entry = new DocumentEntry(minutes.document(), meeting, "/in/" + meeting, "text/plain", 1);
        graph.put(entry, minutes, sequence);
        return minutes.document();
    }

    private static List<DocumentId> ids(MeetingGraph graph) {
        return graph.documents().stream().map(DocumentSummary::id).toList();
    }
}
