package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.model.StoreException;
import org.neo4j.driver.Driver;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemoteMeetingGraphIT implements MeetingGraphContract {
    private static final String PASSWORD = "correct horse";

    private Neighbour neighbour;
    private URI address;
    private MeetingGraph graph;
    private Driver driver;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        neighbour = Neighbour.server(folder, PASSWORD);
        address = URI.create(neighbour.said());
        graph = MeetingGraph.open(new GraphAddress.Remote(address, "neo4j", PASSWORD));
        driver = Drivers.connect(address, "neo4j", PASSWORD);
    }

    @AfterAll
    void close() throws IOException {
        driver.close();
        graph.close();
        neighbour.close();
    }

    @Override
    public MeetingGraph graph() {
        return graph;
    }

    @Override
    public List<Long> size() {
        return new StoreSize(driver).count();
    }

    @Test
    void aSecondGraphOnTheSameServerSeesWhatTheFirstWrote() {
        try (MeetingGraph second = MeetingGraph.open(new GraphAddress.Remote(address, "neo4j", PASSWORD))) {
            assertThat(second.sequence()).isEqualTo(graph.sequence());
        }
    }

    @Test
    void aWrongPasswordIsNamedAsSuch() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> MeetingGraph.open(new GraphAddress.Remote(address, "neo4j", "wrong")))
                .withMessageContaining(address.toString())
                .withMessageContaining("'neo4j'")
                .withMessageContaining("NEO4J_PASSWORD")
                .withMessageNotContaining("wrong");
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.SECONDS)
    void anAddressWhereNothingListensIsNamedSoon() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertUnreachable(URI.create("bolt://127.0.0.1:" + port));
        assertUnreachable(URI.create("neo4j://127.0.0.1:" + port));
        assertUnreachable(URI.create("neo4j://no-such-host.invalid"));
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.SECONDS)
    void aServerThatSaysNothingIsGivenUpSoon() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertUnreachable(URI.create("bolt://127.0.0.1:" + silent.getLocalPort()));
        }
    }

    private static void assertUnreachable(URI uri) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> MeetingGraph.open(new GraphAddress.Remote(uri, "neo4j", "any")))
                .withMessageContaining(uri.toString())
                .withMessageContaining("NEO4J_URI");
    }
}
