package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("Minutebook listens on (http://127\\.0\\.0\\.1:\\d+) ");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void servesUntilItIsStopped() throws Exception {
        Files.writeString(folder.resolve("one.md"), "one");
        Commands commands = new Commands(folder.resolve("data"));
        AtomicInteger code = new AtomicInteger(-1);
        Thread serving = Thread.ofPlatform()
                .start(() -> code.set(commands.run(
                        "serve", "--port", "0", folder.resolve("one.md").toString())));

        String address = address(commands);
        assertThat(commands.out()).contains("1 file: 1 added.");
        assertThat(status(address + "/health/ready")).isEqualTo(200);
        assertThat(status(address + "/api/v1/search?q=lamps")).isEqualTo(200);
        assertThat(status(address + "/")).isEqualTo(200);

        serving.interrupt();
        assertThat(serving.join(Duration.ofSeconds(2))).isTrue();
        assertThat(code).hasValue(Exit.DONE);
        assertThat(commands.archive().isClosed()).isTrue();
    }

    @Test
    void aTakenPortIsNamedWithTheWayOut() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Commands commands = new Commands(folder);
            String port = Integer.toString(taken.getLocalPort());
            assertThat(commands.run("serve", "--port", port)).isEqualTo(Exit.SOME_FAILED);
            assertThat(commands.err()).contains("port " + port + " is in use", "--port");
            assertThat(commands.archive().isClosed()).isTrue();
        }
    }

    private static String address(Commands commands) throws InterruptedException {
        while (true) {
            Matcher m = ADDRESS.matcher(commands.out());
            if (m.find()) {
                return m.group(1);
            }
            Thread.sleep(20);
        }
    }

    private static int status(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
