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
import org.minutebook.archive.Archive;
import org.minutebook.model.answer.FilterValues;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.SearchRequest.Filter;
import org.minutebook.model.answer.SearchRequest.Sort;

/** {@code GET /search} and {@code GET /suggest}. */
final class SearchRoutes {
    private static final Set<String> ACCEPTED = accepted();

    private final Archive archive;

    SearchRoutes(Archive archive) {
        this.archive = archive;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/search", this::search);
        routes.get("/api/v1/suggest", this::suggest);
    }

    private void suggest(Context ctx) {
        Parameters p = Parameters.of(ctx, "q", Parameters.LIMIT);
        Answers.json(ctx, archive.suggest(Objects.requireNonNullElse(p.text("q"), ""), p.limit()));
    }

    private void search(Context ctx) {
        Answers.json(ctx, archive.search(request(Parameters.of(ctx, ACCEPTED))));
    }

    private static SearchRequest request(Parameters p) {
        Map<Filter, Set<String>> typed = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            typed.put(filter, p.texts(FilterValues.nameOf(filter)));
        }
        Set<Filter> facets = EnumSet.noneOf(Filter.class);
        p.texts("facets").forEach(name -> facets.add(FilterValues.constant("facets", name, Filter.class)));
        return new SearchRequest(
                Objects.requireNonNullElse(p.text("q"), ""),
                FilterValues.checked(typed),
                p.date("from"),
                p.date("to"),
                Objects.requireNonNullElse(p.constant("sort", Sort.class), Sort.RELEVANCE),
                p.limit(),
                p.cursor(),
                facets,
                p.flag("explain"));
    }

    private static Set<String> accepted() {
        Set<String> names =
                new LinkedHashSet<>(Set.of("q", "from", "to", "sort", Parameters.LIMIT, Parameters.CURSOR, "facets", "explain"));
        Arrays.stream(Filter.values()).map(FilterValues::nameOf).forEach(names::add);
        return names;
    }
}
