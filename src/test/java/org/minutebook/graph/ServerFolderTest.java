package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFolderTest {
    @TempDir
    private Path data;

    @Test
    void oneAtATimeMayRunTheServer() throws IOException {
        ServerFolder folder = new ServerFolder(data.resolve("neo4j"));
        try (ServerFolder.Lock lock = folder.lock().orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(new ServerFolder(data.resolve("neo4j")).lock()).isEmpty();
        }
        folder.lock().orElseThrow().close();
    }

    @Test
    void thePasswordIsMadeOnceAndIsTheOwnersAlone() throws IOException {
        ServerFolder folder = new ServerFolder(data);
        assertThat(folder.password()).isEmpty();

        String password = folder.passwordOrNew();

        assertThat(password).hasSizeGreaterThan(20);
        assertThat(folder.passwordOrNew()).isEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theLastAddressPublishedIsTheOneRead() throws IOException {
        ServerFolder folder = new ServerFolder(data);
        assertThat(folder.address()).isEmpty();
        folder.publish(URI.create("bolt://127.0.0.1:1"));
        folder.publish(URI.create("bolt://127.0.0.1:2"));
        assertThat(folder.address()).contains(URI.create("bolt://127.0.0.1:2"));
        folder.unpublish();
        assertThat(folder.address()).isEmpty();
    }
}
