package org.minutebook.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.archive.Archive;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Version;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.SearchRequest.Filter;
import org.minutebook.model.answer.SearchRequest.Sort;
import org.minutebook.model.answer.StatusNow;

/** {@code GET /search}. */
final class SearchRoutes {
    private static final Set<String> ACCEPTED = accepted();

    private final Archive archive;

    SearchRoutes(Archive archive) {
        this.archive = archive;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/search", this::search);
    }

    private void search(Context ctx) {
        Answers.json(ctx, archive.search(request(Parameters.of(ctx, ACCEPTED))));
    }

    private static SearchRequest request(Parameters p) {
        Map<Filter, Set<String>> filters = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            Set<String> values = p.texts(Parameters.nameOf(filter));
            if (!values.isEmpty()) {
                filters.put(filter, canonical(filter, values));
            }
        }
        Set<Filter> facets = EnumSet.noneOf(Filter.class);
        p.texts("facets").forEach(name -> facets.add(Parameters.constant("facets", name, Filter.class)));
        return new SearchRequest(
                Objects.requireNonNullElse(p.text("q"), ""),
                filters,
                p.date("from"),
                p.date("to"),
                Objects.requireNonNullElse(p.constant("sort", Sort.class), Sort.RELEVANCE),
                p.limit(),
                p.cursor(),
                facets);
    }

    private static Set<String> canonical(Filter filter, Set<String> values) {
        return values.stream()
                .map(value -> canonical(filter, value))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What can be told to be wrong without looking is refused here; the rest simply finds nothing. */
    private static String canonical(Filter filter, String value) {
        String name = Parameters.nameOf(filter);
        return switch (filter) {
            case KIND -> Parameters.nameOf(Parameters.constant(name, value, HitKind.class));
            case STATUS -> Parameters.nameOf(Parameters.constant(name, value, StatusNow.class));
            case VERSION -> Parameters.nameOf(Parameters.constant(name, value, Version.class));
            case MEETING -> MeetingId.parse(value).toString();
            case YEAR -> year(value);
            default -> value;
        };
    }

    private static String year(String value) {
        if (!value.matches("\\d{4}")) {
            throw RequestException.wrong("year is four digits such as 2020, not '" + value + "'.");
        }
        return value;
    }

    private static Set<String> accepted() {
        Set<String> names =
                new LinkedHashSet<>(Set.of("q", "from", "to", "sort", Parameters.LIMIT, Parameters.CURSOR, "facets"));
        Arrays.stream(Filter.values()).map(Parameters::nameOf).forEach(names::add);
        return names;
    }
}
