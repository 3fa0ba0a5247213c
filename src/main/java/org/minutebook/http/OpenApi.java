package org.minutebook.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.minutebook.http.Answering.Many;
import org.minutebook.http.Answering.One;
import org.minutebook.http.Answering.Raw;
import org.minutebook.http.Route.Caching;
import org.minutebook.json.Schemas;

/** The OpenAPI 3.1 description of routes. What it says of them is what they are served by, and the schemas are asked of the
 * serializers, so there is nothing in it that could be forgotten. */
final class OpenApi {
    private static final String STATUS_400 = "400";

    private final Schemas schemas = new Schemas();

    private OpenApi() {}

    static Map<String, Object> of(List<Route> routes, List<Change> changes) {
        return new OpenApi().document(routes, changes);
    }

    private Map<String, Object> document(List<Route> routes, List<Change> changes) {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        routes.forEach(route -> operations(paths, route.path()).put("get", operation(route)));
        changes.forEach(change -> operations(paths, change.path())
                .put(change.method().name().toLowerCase(Locale.ROOT), operation(change)));
        Map<String, Object> problem = schemas.of(Problem.class);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info());
        document.put("servers", List.of(Map.of("url", "/")));
        // Said outright: whoever reaches the port reads.
        document.put("security", List.of());
        document.put("paths", paths);
        document.put("components", Map.of("schemas", schemas.components(), "responses", problems(problem)));
        return document;
    }

    private static Map<String, Object> info() {
        String version = OpenApi.class.getPackage().getImplementationVersion();
        return Map.of(
                "title",
                "Minutebook",
                "version",
                version == null ? "0" : version,
                "description",
                "What the minutes of a committee say, each with the sentence of the page that says so. Lists answer items,"
                        + " total and next; as CSV and JSON Lines they are whole unless a limit is given. Fields may be added.",
                "license",
                Map.of("name", "Apache-2.0", "identifier", "Apache-2.0"));
    }

    private static Map<String, Object> operations(Map<String, Map<String, Object>> paths, String path) {
        return paths.computeIfAbsent(path, _ -> new LinkedHashMap<>());
    }

    private Map<String, Object> operation(Change change) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", change.name());
        operation.put("summary", change.summary());
        operation.put("parameters", change.parts().stream().map(OpenApi::part).toList());
        Map<String, Object> json = Map.of(Format.JSON.mediaType(), schema(change.body()));
        operation.put("requestBody", Map.of("required", true, "content", json));
        Map<String, Object> responses = new LinkedHashMap<>();
        Map<String, Object> answer = Map.of(Format.JSON.mediaType(), schema(schemas.of(change.shape())));
        responses.put(
                String.valueOf(change.made().getCode()), Map.of("description", change.summary(), "content", answer));
        Stream.of(STATUS_400, "403", "404", "415", "500", "503")
                .filter(status -> !status.equals("404") || !change.parts().isEmpty())
                .forEach(status -> responses.put(status, Map.of("$ref", "#/components/responses/" + status)));
        operation.put("responses", responses);
        return operation;
    }

    private Map<String, Object> operation(Route route) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", route.name());
        operation.put("summary", route.summary());
        List<Object> parameters = new ArrayList<>();
        route.parts().forEach(part -> parameters.add(part(part)));
        route.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        operation.put("parameters", parameters);
        operation.put("responses", responses(route));
        return operation;
    }

    private static Map<String, Object> part(String part) {
        return Map.of(
                "name",
                part,
                "in",
                "path",
                "required",
                true,
                "description",
                Route.descriptionOf(part),
                "example",
                Route.exampleOf(part),
                "schema",
                Map.of("type", "string"));
    }

    private static Map<String, Object> parameter(Parameter<?> parameter) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", parameter.name());
        described.put("in", "query");
        described.put("description", parameter.description());
        described.put("required", parameter.required());
        described.put("schema", parameter.schema());
        if (parameter.isSeveral()) {
            described.put("style", "form");
            described.put("explode", false);
        }
        return described;
    }

    private Map<String, Object> responses(Route route) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", good(route));
        if (route.caching() == Caching.UNTIL_CHANGE) {
            responses.put("304", Map.of("description", "Nothing changed since the answer with this ETag."));
        }
        Stream<String> refusals = route.parts().isEmpty()
                ? Stream.of(STATUS_400, "406", "500", "503")
                : Stream.of(STATUS_400, "404", "406", "500", "503");
        refusals.forEach(status -> responses.put(status, Map.of("$ref", "#/components/responses/" + status)));
        return responses;
    }

    private Map<String, Object> good(Route route) {
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put(Exchange.ID_HEADER, header("The request's id, as the logs have it."));
        if (route.caching() == Caching.UNTIL_CHANGE) {
            headers.put("ETag", header("Changes when the store does."));
        }
        if (route.answering() instanceof Many<?> many && many.paged()) {
            headers.put("Link", header("Where the list begins (first) and goes on (next)."));
        }
        return Map.of("description", route.summary(), "headers", headers, "content", content(route.answering()));
    }

    private static Map<String, Object> header(String description) {
        return Map.of("description", description, "schema", Map.of("type", "string"));
    }

    private Map<String, Object> content(Answering answering) {
        Map<String, Object> content = new LinkedHashMap<>();
        switch (answering) {
            case One one ->
                content.put(
                        Format.JSON.mediaType(),
                        schema(one.shape() == Map.class ? Map.of("type", "object") : schemas.of(one.shape())));
            case Many<?> many -> {
                content.put(
                        Format.JSON.mediaType(),
                        schema(many.frame() == null ? schemas.ofPage(many.row()) : schemas.of(many.frame())));
                content.put(Format.CSV.mediaType(), schema(Map.of("type", "string")));
                content.put(Format.JSONL.mediaType(), schema(Map.of("type", "string")));
            }
            case Raw raw -> content.put(raw.mediaType(), schema(Map.of("type", "string")));
        }
        return content;
    }

    private static Map<String, Object> schema(Map<String, Object> schema) {
        return Map.of("schema", schema);
    }

    private static Map<String, Object> problems(Map<String, Object> problem) {
        Map<String, Object> responses = new LinkedHashMap<>();
        Map.of(
                        STATUS_400,
                        "The request can't be right; each wrong parameter is named, with what would be right.",
                        "403",
                        "Changes are taken from the server's own machine only.",
                        "404",
                        "Nothing here has that name.",
                        "406",
                        "The Accept header lets none of the forms through.",
                        "415",
                        "The body is not JSON.",
                        "500",
                        "A fault of the server; the log tells more under the request's id.",
                        "503",
                        "A part does not answer, or not yet.")
                .forEach((status, description) -> responses.put(
                        status,
                        Map.of("description", description, "content", Map.of(Problem.MEDIA_TYPE, schema(problem)))));
        return responses;
    }
}
