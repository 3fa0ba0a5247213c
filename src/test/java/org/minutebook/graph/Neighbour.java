package org.minutebook.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process that has a Neo4j running, or a graph open, until told to end or killed. */
public final class Neighbour implements AutoCloseable {
    private final Process process;
    private final String said;

    private Neighbour(Process process, String said) {
        this.process = process;
        this.said = said;
    }

    /** Runs a server with a password. */
    public static Neighbour server(Path folder, String password) throws IOException {
        return start("server", folder.toString(), password);
    }

    /** Opens an embedded graph. */
    public static Neighbour graph(Path folder) throws IOException {
        return start("graph", folder.toString());
    }

    private static Neighbour start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("--"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Neighbour.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (said == null) {
            throw new IOException("The other process ended before it was ready");
        }
        return new Neighbour(process, said);
    }

    /** The line that it printed when it was ready: a server's address. */
    public String said() {
        return said;
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Has it end by itself. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("server")) {
            try (EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[1]))) {
                server.setPassword(arguments[2]);
                sayAndWait(server.address().toString());
            }
        } else {
            try (MeetingGraph graph = MeetingGraph.open(new GraphAddress.Embedded(Path.of(arguments[1])))) {
                sayAndWait("sequence " + graph.sequence());
            }
        }
    }

    private static void sayAndWait(String ready) throws IOException {
        System.out.println(ready);
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (input.readLine() != null) {
            // Whoever started this process ends it by closing its input, or by ending itself.
        }
    }
}
