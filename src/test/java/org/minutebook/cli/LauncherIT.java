package org.minutebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.json.Json;
import org.minutebook.model.Minutes;

/** The launcher as people call it: a process of its own, from another folder. */
@Timeout(120)
class LauncherIT {
    private static final Path ROOT =
            Path.of(System.getProperty("minutebook.root", "")).toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    private record Ended(int code, String out, String err) {}

    @Test
    void readsAFileWithNothingOnStandardError() throws Exception {
        Path sample = ROOT.resolve("src/samples/SRF_12-markdown.md");
        Ended ended = run(ROOT.resolve("minutebook"), Map.of(), "parse", sample.toString());

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isEqualTo(Exit.DONE);
        Minutes minutes = Json.minutes(ended.out());
        assertThat(minutes.meeting().id()).hasToString("SRF_12");
        String text = Files.readString(sample);
        assertThat(minutes.raised())
                .isNotEmpty()
                .allSatisfy(raised -> assertThat(text.substring(
                                raised.source().evidence().start(),
                                raised.source().evidence().end()))
                        .isEqualTo(raised.source().evidence().quote()));
    }

    @Test
    void worksThroughLinksFromFoldersWithSpacesInAnyLocale() throws Exception {
        Path spaced = Files.createDirectories(folder.resolve("my links"));
        Path link = Files.createSymbolicLink(spaced.resolve("mb"), ROOT.resolve("minutebook"));
        Ended ended = run(link, Map.of("LC_ALL", "C"), "parse", "Zoë fehlt.md");

        assertThat(ended.code()).isEqualTo(Exit.SOME_FAILED);
        assertThat(ended.err()).isEqualTo("minutebook: Zoë fehlt.md: there is no such file.\n");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void worksWhereItsOwnFolderHasSpaces() throws Exception {
        Path copy = Files.createDirectories(folder.resolve("a house of minutes"));
        Files.copy(ROOT.resolve("minutebook"), copy.resolve("minutebook"));
        Files.createSymbolicLink(copy.resolve("target"), ROOT.resolve("target"));
        Ended ended = run(copy.resolve("minutebook"), Map.of(), "--version");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out()).startsWith("Minutebook ");
    }

    @Test
    void passesOnWhatJavaSaysBeforeItRuns() throws Exception {
        Path launcher = ROOT.resolve("minutebook");
        Ended noted = run(launcher, Map.of("JDK_JAVA_OPTIONS", "-Dnothing=asked"), "--version");
        assertThat(noted.code()).isEqualTo(Exit.DONE);
        assertThat(noted.out()).startsWith("Minutebook ");

        Ended refused = run(launcher, Map.of("JDK_JAVA_OPTIONS", "-XX:NoSuchOption"), "--version");
        assertThat(refused.code()).isNotEqualTo(Exit.DONE);
        String said = refused.err();
        while (!said.contains("NoSuchOption")) {
            // What filters standard error ends a little after Java; where it never says so, the test's time is over.
            Thread.sleep(20);
            said = Files.readString(folder.resolve("err"));
        }
        assertThat(said).contains("NoSuchOption");
    }

    @Test
    void logsIntoTheDataFolder() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Ended ended = run(ROOT.resolve("minutebook"), Map.of(), "serve", "--port", port, "--data", "d");
            assertThat(ended.code()).isEqualTo(Exit.SOME_FAILED);
            assertThat(folder.resolve("d/logs/minutebook.log")).isNotEmptyFile();
        }
    }

    @Test
    void saysWhatToInstallWhereThereIsNothingToBuildWith() throws Exception {
        Path copy = Files.createDirectories(folder.resolve("bare"));
        Files.copy(ROOT.resolve("minutebook"), copy.resolve("minutebook"));
        Ended ended = run(copy.resolve("minutebook"), Map.of("PATH", tools().toString()), "--version");

        assertThat(ended.code()).isEqualTo(Exit.STORE_CLOSED);
        assertThat(ended.err())
                .contains("nothing is built yet")
                .contains("Maven (mvn)")
                .contains("apt install maven");
        assertThat(ended.out()).isEmpty();
    }

    /** A path with what the launcher calls, but no Maven. */
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String name :
                List.of("bash", "env", "dirname", "readlink", "sed", "cat", "mkdir", "rm", "locale", "stty")) {
            for (String place : List.of("/usr/bin", "/bin")) {
                Path tool = Path.of(place, name);
                if (Files.exists(tool) && Files.notExists(tools.resolve(name))) {
                    Files.createSymbolicLink(tools.resolve(name), tool);
                }
            }
        }
        return tools;
    }

    private Ended run(Path launcher, Map<String, String> environment, String... args) throws Exception {
        Files.setPosixFilePermissions(launcher.toRealPath(), PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("MINUTEBOOK_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
