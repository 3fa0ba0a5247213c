package org.minutebook.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.FilterValues;
import org.minutebook.model.answer.SearchRequest;

/**
 * A query parameter: what it is called, what {@code /openapi.json} says of it, and how it is read.
 *
 * @param schema JSON Schema of its value
 * @param required whether the route can't answer without it
 * @param reading from what was given, at least one value that is not blank; an {@link IllegalArgumentException} says what
 *     would be right
 */
record Parameter<T>(String name, String description, Map<String, Object> schema, boolean required, Reading<T> reading) {
    /** How many characters a value may have. */
    static final int MAX_LENGTH = SearchRequest.MAX_QUERY_LENGTH;

    /** How many values a parameter may have. */
    static final int MAX_VALUES = 100;

    static final Parameter<Integer> LIMIT = new Parameter<>(
            "limit",
            "How many rows at most. As csv and jsonl a list is whole unless a limit is given.",
            Map.of(
                    "type",
                    "integer",
                    "minimum",
                    1,
                    "maximum",
                    SearchRequest.MAX_LIMIT,
                    "default",
                    SearchRequest.DEFAULT_LIMIT),
            false,
            given -> limit(one("limit", given)));
    static final Parameter<String> CURSOR = text("cursor", "Where to go on: the next of the answer before.");
    static final Parameter<LocalDate> AS_OF =
            date("asOf", "Answers as of that day, from what had been minuted by then; now where nothing is said.");
    static final Parameter<Format> FORMAT =
            constant("format", "The form of the answer; wins over the Accept header.", Format.class);

    /** Makes a value of what was given. */
    @FunctionalInterface
    interface Reading<T> {
        T read(List<String> given);
    }

    static Parameter<String> text(String name, String description) {
        return new Parameter<>(name, description, string(), false, given -> one(name, given));
    }

    Parameter<T> asRequired() {
        return new Parameter<>(name, description, schema, true, reading);
    }

    static Parameter<LocalDate> date(String name, String description) {
        return new Parameter<>(
                name,
                description,
                Map.of("type", "string", "format", "date"),
                false,
                given -> day(name, one(name, given)));
    }

    /** {@code true} or {@code false}. */
    static Parameter<Boolean> flag(String name, String description) {
        return new Parameter<>(
                name, description, Map.of("type", "boolean", "default", false), false, given -> switch (one(
                        name, given)) {
                    case "true" -> true;
                    case "false" -> false;
                    case String other ->
                        throw new IllegalArgumentException(name + " is true or false, not '" + other + "'.");
                });
    }

    /** A constant by its name in lower case. */
    static <E extends Enum<E>> Parameter<E> constant(String name, String description, Class<E> type) {
        Map<String, Object> schema = Map.of("type", "string", "enum", names(type));
        return new Parameter<>(
                name, description, schema, false, given -> FilterValues.constant(name, one(name, given), type));
    }

    /** Several values, whether the parameter is repeated or its values are separated by commas. */
    static <T> Parameter<T> several(
            String name, String description, Map<String, Object> item, Function<Set<String>, T> reading) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", item);
        schema.put("maxItems", MAX_VALUES);
        return new Parameter<>(name, description, schema, false, given -> reading.apply(split(name, given)));
    }

    static Map<String, Object> string() {
        return Map.of("type", "string", "maxLength", MAX_LENGTH);
    }

    static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(FilterValues::nameOf).toList();
    }

    boolean isSeveral() {
        return "array".equals(schema.get("type"));
    }

    /** The value, null where nothing was given; an {@link IllegalArgumentException} says what would be right. */
    @Nullable
    T read(List<String> given) {
        given.forEach(value -> checkLength(name, value));
        List<String> filled = given.stream().filter(value -> !value.isBlank()).toList();
        if (filled.isEmpty() && required) {
            throw new IllegalArgumentException(name + " is missing: " + description);
        }
        return filled.isEmpty() ? null : reading.read(filled);
    }

    private static void checkLength(String name, String value) {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "%s has at most %,d characters; this one has %,d.".formatted(name, MAX_LENGTH, value.length()));
        }
    }

    private static String one(String name, List<String> given) {
        if (given.size() > 1) {
            throw new IllegalArgumentException(name + " is given " + given.size() + " times; give it once.");
        }
        return given.getFirst();
    }

    private static Set<String> split(String name, List<String> given) {
        Set<String> all = new LinkedHashSet<>();
        for (String value : given) {
            Arrays.stream(value.split(",", -1))
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .forEach(all::add);
        }
        if (all.size() > MAX_VALUES) {
            throw new IllegalArgumentException(
                    "%s has at most %d values; these are %,d.".formatted(name, MAX_VALUES, all.size()));
        }
        return all;
    }

    private static int limit(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= SearchRequest.MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // refused below, with numbers out of range
        }
        throw new IllegalArgumentException(
                "limit is a number from 1 to " + SearchRequest.MAX_LIMIT + ", not '" + text + "'.");
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + " is a date such as 2020-01-31, not '" + text + "'.", e);
        }
    }
}
