package org.minutebook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@code docs.jte} shows: the API's OpenAPI description, laid out for eyes. */
record DocsView(String title, String description, List<Route> routes, List<Shape> shapes) {
    private static final String SCHEMAS = "#/components/schemas/";

    /** An address. */
    record Route(String name, String path, String summary, List<Parameter> parameters, List<Answer> answers) {}

    /** A parameter of an address. */
    record Parameter(String name, String in, boolean required, String description, String value) {}

    /** An answer; {@code schema} names the shape of its JSON. */
    record Answer(String status, String what, @Nullable String schema) {}

    /** An object's fields. */
    record Shape(String name, List<Field> fields) {}

    /** A field; {@code schema} names the shape of its value. */
    record Field(
            String name,
            boolean required,
            String value,
            @Nullable String schema) {}

    static DocsView of(Map<String, Object> description) {
        Map<String, Object> info = map(description.get("info"));
        List<Route> routes = new ArrayList<>();
        map(description.get("paths"))
                .forEach((path, item) -> routes.add(route(path, map(map(item).get("get")))));
        List<Shape> shapes = new ArrayList<>();
        map(map(description.get("components")).get("schemas"))
                .forEach((name, schema) -> shapes.add(shape(name, map(schema))));
        return new DocsView(text(info.get("title")), text(info.get("description")), routes, shapes);
    }

    private static Route route(String path, Map<String, Object> operation) {
        List<Parameter> parameters = list(operation.get("parameters")).stream()
                .map(DocsView::map)
                .map(p -> new Parameter(
                        text(p.get("name")),
                        text(p.get("in")),
                        Boolean.TRUE.equals(p.get("required")),
                        text(p.get("description")),
                        value(map(p.get("schema")))))
                .toList();
        List<Answer> answers = new ArrayList<>();
        map(operation.get("responses")).forEach((status, response) -> {
            Map<String, Object> content = map(map(response).get("content"));
            content.forEach((type, media) -> answers.add(
                    new Answer(status, type, reference(map(map(media).get("schema"))))));
        });
        String others = map(operation.get("responses")).keySet().stream()
                .filter(status -> !status.equals("200"))
                .collect(Collectors.joining(", "));
        answers.add(new Answer(others, "application/problem+json", "Problem"));
        return new Route(text(operation.get("operationId")), path, text(operation.get("summary")), parameters, answers);
    }

    private static Shape shape(String name, Map<String, Object> schema) {
        List<Object> required = list(schema.get("required"));
        List<Field> fields = new ArrayList<>();
        map(schema.get("properties")).forEach((field, value) -> {
            Map<String, Object> of = map(value);
            fields.add(new Field(field, required.contains(field), value(of), reference(of)));
        });
        return new Shape(name, fields);
    }

    /** The kind of value in a few words. */
    private static String value(Map<String, Object> schema) {
        if (schema.containsKey("enum")) {
            return list(schema.get("enum")).stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (schema.containsKey("anyOf")) {
            return list(schema.get("anyOf")).stream()
                    .map(each -> value(map(each)))
                    .collect(Collectors.joining(" or "));
        }
        if (schema.containsKey("items")) {
            return "list of " + value(map(schema.get("items")));
        }
        if (schema.containsKey("additionalProperties")) {
            return "map of " + value(map(schema.get("additionalProperties")));
        }
        String type = text(schema.getOrDefault("format", schema.getOrDefault("type", "")));
        String most = schema.containsKey("maximum") ? " up to " + schema.get("maximum") : "";
        String length = schema.containsKey("maxLength") ? " of " + schema.get("maxLength") + " characters at most" : "";
        return type + most + length;
    }

    private static @Nullable String reference(Map<String, Object> schema) {
        Object reference = schema.get("$ref");
        if (reference != null) {
            return text(reference).substring(SCHEMAS.length());
        }
        Object part = schema.containsKey("items") ? schema.get("items") : schema.get("additionalProperties");
        return part == null ? null : reference(map(part));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@Nullable Object value) {
        return value == null ? List.of() : (List<Object>) value;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
