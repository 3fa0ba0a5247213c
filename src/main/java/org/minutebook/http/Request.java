package org.minutebook.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One request, read by its route: every parameter checked, the form of the answer chosen. */
final class Request {
    /** Of what is in a type of its own, such as a document. */
    static final String ANYTHING = "*/*";

    private final Context context;
    private final Map<String, Object> values;
    private final String mediaType;

    private Request(Context context, Map<String, Object> values, String mediaType) {
        this.context = context;
        this.values = values;
        this.mediaType = mediaType;
    }

    /** @throws RequestException naming all that is wrong with it */
    static Request read(Context context, Route route) {
        Map<String, Object> values = new HashMap<>();
        List<Problem.Wrong> wrong = new ArrayList<>();
        Map<String, List<String>> given = context.queryParamMap();
        unknown(given.keySet(), route, wrong);
        for (Parameter<?> parameter : route.parameters()) {
            try {
                Object value = parameter.read(given.getOrDefault(parameter.name(), List.of()));
                if (value != null) {
                    values.put(parameter.name(), value);
                }
            } catch (IllegalArgumentException e) {
                wrong.add(new Problem.Wrong(parameter.name(), String.valueOf(e.getMessage())));
            }
        }
        if (!wrong.isEmpty()) {
            throw RequestException.wrong(wrong);
        }
        return new Request(context, values, mediaType(context, route, format(values)));
    }

    /** Of a list; the export has a parameter of that name whose values are its own. */
    private static @Nullable Format format(Map<String, Object> values) {
        return values.get(Parameter.FORMAT.name()) instanceof Format format ? format : null;
    }

    private static void unknown(Set<String> given, Route route, List<Problem.Wrong> wrong) {
        Set<String> accepted =
                route.parameters().stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new));
        String right = accepted.isEmpty() ? "none is accepted here" : "accepted are " + String.join(", ", accepted);
        for (String name : new TreeSet<>(given)) {
            if (!name.isEmpty() && !accepted.contains(name)) {
                wrong.add(new Problem.Wrong(name, "Unknown parameter '" + name + "'; " + right + "."));
            }
        }
    }

    private static String mediaType(Context context, Route route, @Nullable Format format) {
        if (format != null) {
            return format.mediaType();
        }
        List<String> offered = route.answering().mediaTypes();
        if (offered.contains(ANYTHING)) {
            return ANYTHING;
        }
        return Accept.of(context.header("Accept"))
                .best(offered)
                .orElseThrow(() -> RequestException.notAcceptable(offered));
    }

    Context context() {
        return context;
    }

    /** What it is to be answered in. */
    String mediaType() {
        return mediaType;
    }

    /** A part of the path. */
    String part(String name) {
        return context.pathParam(name);
    }

    /** The parameter's value, null where it is absent. */
    @SuppressWarnings("unchecked")
    <T> @Nullable T get(Parameter<T> parameter) {
        return (T) values.get(parameter.name());
    }

    <T> T get(Parameter<T> parameter, T otherwise) {
        return Objects.requireNonNullElse(get(parameter), otherwise);
    }
}
