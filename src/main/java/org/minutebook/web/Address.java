package org.minutebook.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A path and its query, to make links from that differ in one thing. Prints itself as it goes into a link. */
record Address(String path, Map<String, List<String>> query) {
    Address {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        query.forEach((name, values) -> {
            List<String> filled = values.stream().filter(v -> !v.isBlank()).toList();
            if (!filled.isEmpty()) {
                copy.put(name, filled);
            }
        });
        query = copy;
    }

    static Address of(Context ctx) {
        return new Address(ctx.path(), ctx.queryParamMap());
    }

    /** Where the API tells the same as a table. */
    String csv() {
        return "/api/v1" + with("format", "csv");
    }

    @Nullable
    String first(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    /**
     * The day that a parameter names, null where it names none.
     *
     * @throws IllegalArgumentException saying what a day looks like
     */
    @Nullable
    LocalDate day(String name) {
        String text = first(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + " is a date such as 2020-01-31, not '" + text + "'.", e);
        }
    }

    List<String> all(String name) {
        return query.getOrDefault(name, List.of());
    }

    Address with(String name, String... values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.put(name, List.of(values));
        return new Address(path, changed);
    }

    Address without(String name) {
        return with(name);
    }

    /** Takes the value up where it is not there, and out where it is. */
    Address toggled(String name, String value) {
        List<String> values = new ArrayList<>(all(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(name, values.toArray(String[]::new));
    }

    @Override
    public String toString() {
        String pairs = query.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? path : path + "?" + pairs;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
