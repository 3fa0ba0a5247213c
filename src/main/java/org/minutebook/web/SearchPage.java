package org.minutebook.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.minutebook.archive.Archive;
import org.minutebook.model.answer.FacetCount;
import org.minutebook.model.answer.FilterValues;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.SearchRequest.Filter;
import org.minutebook.model.answer.SearchRequest.Sort;

/** Searches as the page's address says, and makes the links to other searches of it. */
final class SearchPage {
    private static final Set<Filter> SHOWN = EnumSet.of(
            Filter.KIND, Filter.STATUS, Filter.YEAR, Filter.COMMITTEE, Filter.OWNER, Filter.TOPIC, Filter.MODIFICATION);
    private static final Set<Filter> OPEN = EnumSet.of(Filter.KIND, Filter.STATUS, Filter.YEAR);
    private static final int VALUES = 12;

    private final Archive archive;

    SearchPage(Archive archive) {
        this.archive = archive;
    }

    SearchView view(Address here) {
        SearchRequest request = request(here);
        LocalDate asOf = here.day("asOf");
        SearchAnswer answer = asOf == null ? archive.search(request) : archive.search(request, asOf);
        Address start = here.without("cursor");
        Address bare = new Address(
                here.path(), Map.of("q", here.all("q"), "sort", here.all("sort"), "asOf", here.all("asOf")));
        return new SearchView(
                request.q(),
                answer,
                answer.hits().stream().map(SearchView.Found::of).toList(),
                facets(start, answer.facets()),
                sorts(start, request.sort()),
                start.with("q", Objects.requireNonNullElse(answer.suggestion(), ""))
                        .toString(),
                bare.query().equals(start.query()) ? null : bare.toString(),
                asOf,
                Pager.of(here, answer.next()));
    }

    private static SearchRequest request(Address here) {
        Map<Filter, Set<String>> filters = new EnumMap<>(Filter.class);
        for (Filter filter : Filter.values()) {
            filters.put(filter, new LinkedHashSet<>(here.all(FilterValues.nameOf(filter))));
        }
        String sort = here.first("sort");
        return new SearchRequest(
                Objects.requireNonNullElse(here.first("q"), ""),
                FilterValues.checked(filters),
                here.day("from"),
                here.day("to"),
                sort == null ? Sort.RELEVANCE : FilterValues.constant("sort", sort, Sort.class),
                SearchRequest.DEFAULT_LIMIT,
                here.first("cursor"),
                SHOWN,
                false);
    }

    private static List<SearchView.Facet> facets(Address here, Map<String, List<FacetCount>> counts) {
        List<SearchView.Facet> facets = new ArrayList<>();
        for (Filter filter : SHOWN) {
            String name = FilterValues.nameOf(filter);
            Set<String> selected = new LinkedHashSet<>(here.all(name));
            List<SearchView.Choice> values = new ArrayList<>();
            for (FacetCount count : counts.getOrDefault(name, List.of())) {
                if (values.size() < VALUES || selected.contains(count.value())) {
                    values.add(choice(here, name, count.value(), count.count(), selected.contains(count.value())));
                }
                selected.remove(count.value());
            }
            selected.forEach(value -> values.add(choice(here, name, value, 0, true)));
            if (values.size() > 1 || values.stream().anyMatch(SearchView.Choice::selected)) {
                boolean open = OPEN.contains(filter) || values.stream().anyMatch(SearchView.Choice::selected);
                facets.add(new SearchView.Facet(title(name), open, values));
            }
        }
        return facets;
    }

    private static SearchView.Choice choice(Address here, String name, String value, long count, boolean selected) {
        return new SearchView.Choice(
                value, count, selected, here.toggled(name, value).toString());
    }

    private static List<SearchView.Choice> sorts(Address here, Sort chosen) {
        return Arrays.stream(Sort.values())
                .map(sort -> new SearchView.Choice(
                        FilterValues.nameOf(sort),
                        0,
                        sort == chosen,
                        here.with("sort", FilterValues.nameOf(sort)).toString()))
                .toList();
    }

    private static String title(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
