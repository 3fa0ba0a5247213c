package org.minutebook.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An address that is read with GET, told once: the server serves it, {@code /openapi.json} describes it and wrong
 * requests are refused by it.
 *
 * @param path with names of its parts in braces
 * @param name unique among the routes, for those who make clients of {@code /openapi.json}
 * @param summary what it answers, in a sentence
 * @param parameters of the query, besides those that every list has
 * @param caching how long an answer may be used again
 */
record Route(
        String path, String name, String summary, List<Parameter<?>> parameters, Caching caching, Answering answering) {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    /** What the parts of paths are, with an example. */
    private static final Map<String, List<String>> PARTS = Map.ofEntries(
            Map.entry("id", List.of("The meeting, in any spelling of its id.", "OPSG_28")),
            Map.entry("item", List.of("The number of the agenda item, as printed.", "13")),
            Map.entry("committee", List.of("The committee's code.", "OPSG")),
            Map.entry("meeting", List.of("The label of the meeting that raised the action.", "53x")),
            Map.entry("number", List.of("The action's number in that meeting.", "01")),
            Map.entry("slug", List.of("The topic's slug, or any of its names.", "ch-exceptions")),
            Map.entry(
                    "sha",
                    List.of("The document's SHA-256 in hex, or its first twelve digits or more.", "0a1b2c3d4e5f")),
            Map.entry("person", List.of("The person's slug, or any spelling of the name.", "dave-warner")),
            Map.entry("organisation", List.of("The organisation's slug, or any spelling of its name.", "dcc")),
            Map.entry("correction", List.of("The correction's id.", "c1")),
            Map.entry("abbreviation", List.of("The abbreviation, as printed or in small letters.", "DCC")),
            Map.entry("modification", List.of("The modification, in any spelling of its id.", "SECMP0062")),
            Map.entry(
                    "incident", List.of("The incident, with the zeros of its number or without.", "INC000000503961")));

    /** How long an answer may be used again. */
    enum Caching {
        /** Until the store changes: it carries an ETag, and is asked for again each time. */
        UNTIL_CHANGE,
        /** Not at all: it tells how things are now. */
        NEVER
    }

    Route {
        List<Parameter<?>> all = new ArrayList<>(parameters);
        if (answering instanceof Answering.Many<?> many) {
            all.add(Parameter.FORMAT);
            if (many.paged()) {
                all.addAll(List.of(Parameter.LIMIT, Parameter.CURSOR));
            }
        }
        parameters = List.copyOf(all);
        for (String part : parts(path)) {
            if (!PARTS.containsKey(part)) {
                throw new IllegalArgumentException("Nothing tells what {" + part + "} in " + path + " is");
            }
        }
    }

    /** The path as the server takes it: the number of an item may have slashes, {@code 24/091}. */
    String served() {
        return path.replace("{item}", "<item>");
    }

    /** A path that the server takes as it is described. */
    static String described(String served) {
        return served.replace('<', '{').replace('>', '}');
    }

    static Route of(String path, String name, String summary, Answering answering, Parameter<?>... parameters) {
        return new Route(path, name, summary, Arrays.asList(parameters), Caching.UNTIL_CHANGE, answering);
    }

    static Route neverCached(String path, String name, String summary, Answering answering) {
        return new Route(path, name, summary, List.of(), Caching.NEVER, answering);
    }

    /** The names of the path's parts. */
    List<String> parts() {
        return parts(path);
    }

    static String descriptionOf(String part) {
        return PARTS.getOrDefault(part, List.of("")).getFirst();
    }

    static String exampleOf(String part) {
        return PARTS.getOrDefault(part, List.of("")).getLast();
    }

    static List<String> parts(String path) {
        return PART.matcher(path).results().map(found -> found.group(1)).toList();
    }
}
