package org.minutebook.http;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.answer.FilterValues;
import org.minutebook.model.answer.SearchRequest;

/** The query parameters of one request, checked: unknown and wrong ones are refused with what would be right. */
final class Parameters {
    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Those of the request, which may only be of the accepted names. */
    static Parameters of(Context ctx, String... accepted) {
        return of(ctx, Set.of(accepted));
    }

    static Parameters of(Context ctx, Set<String> accepted) {
        Map<String, List<String>> values = ctx.queryParamMap();
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(accepted);
        if (!unknown.isEmpty()) {
            throw RequestException.wrong("Unknown " + (unknown.size() == 1 ? "parameter " : "parameters ")
                    + quoted(unknown) + "; " + (accepted.isEmpty() ? "none is" : "accepted are " + listed(accepted))
                    + " here.");
        }
        return new Parameters(values);
    }

    /** The one value, null where it is absent or empty. */
    @Nullable
    String text(String name) {
        List<String> given = values.getOrDefault(name, List.of());
        if (given.size() > 1) {
            throw RequestException.wrong(name + " is given " + given.size() + " times; give it once.");
        }
        return given.isEmpty() || given.getFirst().isBlank() ? null : given.getFirst();
    }

    /** All values, whether the parameter is repeated or its values are separated by commas. */
    Set<String> texts(String name) {
        Set<String> all = new LinkedHashSet<>();
        for (String given : values.getOrDefault(name, List.of())) {
            Arrays.stream(given.split(","))
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .forEach(all::add);
        }
        return all;
    }

    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw RequestException.wrong(name + " is a date such as 2020-01-31, not '" + text + "'.");
        }
    }

    int limit() {
        String text = text(LIMIT);
        if (text == null) {
            return SearchRequest.DEFAULT_LIMIT;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= SearchRequest.MAX_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // refused below, with numbers out of range
        }
        throw RequestException.wrong(
                "limit is a number from 1 to " + SearchRequest.MAX_LIMIT + ", not '" + text + "'.");
    }

    /** {@code true} or {@code false}; false where it is absent. */
    boolean flag(String name) {
        return switch (text(name)) {
            case "true" -> true;
            case "false" -> false;
            case null -> false;
            case String other -> throw RequestException.wrong(name + " is true or false, not '" + other + "'.");
        };
    }

    @Nullable
    String cursor() {
        return text(CURSOR);
    }

    /** The constant of that name in any case, null where the parameter is absent. */
    <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        String text = text(name);
        return text == null ? null : FilterValues.constant(name, text, type);
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private static String listed(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
