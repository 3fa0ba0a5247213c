package org.minutebook.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.minutebook.archive.SampleArchive;
import org.minutebook.web.Pages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real server on a free port over the sample archive, and a client of it. It is the 5th of May 2021. */
public final class Api implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Clock TODAY = Clock.fixed(Instant.parse("2021-05-05T12:00:00Z"), ZoneOffset.UTC);

    private final SampleArchive archive = new SampleArchive();
    private final HttpServer server;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    public Api() throws IOException {
        HttpApi api = new HttpApi(archive, TODAY);
        Pages pages = new Pages(archive, TODAY, api.description());
        server = HttpServer.start(
                new ServerOptions("127.0.0.1", 0, Set.of("minutes.example"), log::add),
                api,
                pages::addTo,
                pages::error);
    }

    /** The lines of the access log. */
    List<String> log() {
        return log;
    }

    public SampleArchive archive() {
        return archive;
    }

    public HttpServer server() {
        return server;
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send("GET", path);
    }

    HttpResponse<String> send(String method, String path) throws Exception {
        return send(method, path, Map.of());
    }

    public HttpResponse<String> get(String path, Map<String, String> headers) throws Exception {
        return send("GET", path, headers);
    }

    private HttpResponse<String> send(String method, String path, Map<String, String> headers) throws Exception {
        return send(method, path, "", headers);
    }

    public HttpResponse<String> send(String method, String path, String body, Map<String, String> headers)
            throws Exception {
        HttpRequest.BodyPublisher publisher =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method(method, publisher);
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** All that comes back for bytes sent as they are. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The JSON of a good answer. */
    JsonNode json(String path) throws Exception {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200 || !header(response, "Content-Type").equals("application/json")) {
            throw new AssertionError(path + " answers " + response + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    static JsonNode body(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    public static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
