package org.minutebook.http;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.archive.Archive;
import org.minutebook.http.Answering.Many;
import org.minutebook.http.Answering.Stretch;
import org.minutebook.model.Version;
import org.minutebook.model.answer.FilterValues;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.SearchRequest.Filter;
import org.minutebook.model.answer.SearchRequest.Sort;
import org.minutebook.model.answer.StatusNow;
import org.minutebook.model.answer.Suggestion;
import org.minutebook.model.answer.Suggestions;

/** {@code GET /search} and {@code GET /suggest}. */
final class SearchRoutes {
    private static final int COMPLETIONS = 10;
    private static final Parameter<String> Q = Parameter.text(
            "q", "What to look for, in the query language; nothing asks for all that the filters let through.");
    private static final Parameter<LocalDate> FROM =
            Parameter.date("from", "The first day that a hit's meeting may have been on.");
    private static final Parameter<LocalDate> TO =
            Parameter.date("to", "The last day that a hit's meeting may have been on.");
    private static final Parameter<Sort> SORT =
            Parameter.constant("sort", "In what order hits come; relevance where nothing is said.", Sort.class);
    private static final Parameter<Set<Filter>> FACETS = Parameter.several(
            "facets",
            "What to count values of.",
            Map.of("type", "string", "enum", Parameter.names(Filter.class)),
            names -> names.stream()
                    .map(name -> FilterValues.constant("facets", name, Filter.class))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Filter.class))));
    private static final Parameter<Boolean> EXPLAIN =
            Parameter.flag("explain", "Whether each hit tells how its score came to be.");
    private static final Parameter<String> TYPED = Parameter.text("q", "What was typed so far.");
    private static final Map<Filter, Parameter<Set<String>>> FILTERS = Arrays.stream(Filter.values())
            .collect(Collectors.toMap(
                    Function.identity(), SearchRoutes::filter, (a, _) -> a, () -> new EnumMap<>(Filter.class)));

    private final Archive archive;

    SearchRoutes(Archive archive) {
        this.archive = archive;
    }

    List<Route> routes() {
        Parameter<?>[] parameters = Stream.concat(
                        Stream.of(Q, FROM, TO, SORT, FACETS, EXPLAIN, Parameter.AS_OF), FILTERS.values().stream())
                .toArray(Parameter<?>[]::new);
        return List.of(
                Route.of(
                        "/api/v1/search",
                        "search",
                        "Hits with highlighted snippets and the place of each, facets with their counts.",
                        new Many<>(SearchAnswer.class, Hit.class, true, this::search),
                        parameters),
                Route.of(
                        "/api/v1/suggest",
                        "suggest",
                        "Completions of what was typed so far, each of which finds something.",
                        new Many<>(Suggestions.class, Suggestion.class, false, (request, _, _) -> {
                            Suggestions found = archive.suggest(request.get(TYPED, ""), COMPLETIONS);
                            return new Stretch<>(found, found.items(), null);
                        }),
                        TYPED));
    }

    private Stretch<Hit> search(Request request, int limit, @Nullable String cursor) {
        Map<Filter, Set<String>> filters = new EnumMap<>(Filter.class);
        FILTERS.forEach((filter, parameter) -> {
            Set<String> values = request.get(parameter);
            if (values != null) {
                filters.put(filter, values);
            }
        });
        SearchRequest asked = new SearchRequest(
                request.get(Q, ""),
                filters,
                request.get(FROM),
                request.get(TO),
                request.get(SORT, Sort.RELEVANCE),
                limit,
                cursor,
                request.get(FACETS, Set.of()),
                request.get(EXPLAIN, false));
        LocalDate asOf = request.get(Parameter.AS_OF);
        return Stretch.of(asOf == null ? archive.search(asked) : archive.search(asked, asOf));
    }

    private static Parameter<Set<String>> filter(Filter filter) {
        String name = FilterValues.nameOf(filter);
        Map<String, Object> item = switch (filter) {
            case KIND -> constants(HitKind.class);
            case STATUS -> constants(StatusNow.class);
            case VERSION -> constants(Version.class);
            case YEAR -> Map.of("type", "string", "pattern", "^\\d{4}$");
            default -> Parameter.string();
        };
        return Parameter.several(
                name,
                "Only hits of this " + name + "; of several, any.",
                item,
                values -> FilterValues.checked(Map.of(filter, values)).getOrDefault(filter, Set.of()));
    }

    private static Map<String, Object> constants(Class<? extends Enum<?>> type) {
        return Map.of("type", "string", "enum", Parameter.names(type));
    }
}
