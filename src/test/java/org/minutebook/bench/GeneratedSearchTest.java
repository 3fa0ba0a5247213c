package org.minutebook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.minutebook.archive.Reader;
import org.minutebook.generate.Committee;
import org.minutebook.generate.Look;
import org.minutebook.generate.Paper;
import org.minutebook.model.Minutes;
import org.minutebook.model.TopicName;
import org.minutebook.model.answer.FacetCount;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.SearchRequest.Filter;
import org.minutebook.model.answer.SearchRequest.Sort;
import org.minutebook.search.SearchIndex;
import org.minutebook.source.UnreadableException;

/** What is found among the minutes of years is counted exactly, and all of it can be reached. */
class GeneratedSearchTest {
    private static final int MEETINGS = 320;
    private static final long SEED = 11;
    private static final int MOST = SearchRequest.MAX_LIMIT;
    private static final SearchIndex INDEX = SearchIndex.inMemory();
    private static final List<Minutes> ALL = new ArrayList<>();

    @BeforeAll
    static void fill() throws UnreadableException {
        Reader reader = new Reader();
        for (Paper paper : Committee.invent(MEETINGS, SEED).papers()) {
            byte[] sheet = Look.MARKDOWN.print(paper, SEED);
            ALL.add(reader.read(paper.name(), sheet).minutes());
        }
        IndexingSpeed.fill(INDEX, ALL);
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagingMeetsEachOfManyThousandHitsOnce(Sort sort) {
        long passages =
                ALL.stream().mapToLong(minutes -> minutes.passages().size()).sum();
        Set<String> met = new HashSet<>();
        int hits = 0;
        SearchAnswer answer = INDEX.search(page("kind:passage", sort, null, Map.of(), Set.of()));
        assertThat(answer.total().value()).isEqualTo(passages).isGreaterThan(25_000);
        while (true) {
            hits += answer.hits().size();
            answer.hits().forEach(hit -> met.add(hit.id()));
            if (answer.next() == null) {
                break;
            }
            answer = INDEX.search(page("kind:passage", sort, answer.next(), Map.of(), Set.of()));
        }
        assertThat(hits).isEqualTo(passages);
        assertThat(met).hasSize(hits);
    }

    static Stream<String> queries() {
        return Stream.concat(
                Questions.of(ALL, SEED).stream().limit(16),
                Stream.of(
                        "",
                        "kind:action status:live",
                        "action -closed",
                        "after:2020 update OR review",
                        "kind:passage report",
                        "kind:passage \"the report\" -delay"));
    }

    /** Every count is that of the hits there are with the value when it is asked for; so are the hits themselves. */
    @ParameterizedTest
    @MethodSource("queries")
    void everyFacetCountsTheHits(String q) {
        Map<String, List<FacetCount>> facets = INDEX.search(
                        page(q, Sort.NEWEST, null, Map.of(), EnumSet.allOf(Filter.class)))
                .facets();
        for (Filter filter : Filter.values()) {
            for (FacetCount count : facets.getOrDefault(name(filter), List.of()).stream()
                    .limit(12)
                    .toList()) {
                Map<Filter, Set<String>> only = Map.of(filter, Set.of(count.value()));
                assertThat(count(q, only))
                        .as("%s = %s of '%s'", filter, count.value(), q)
                        .isEqualTo(count.count());
            }
        }
        List<Hit> hits = everything(q);
        assertCounted(facets, Filter.KIND, hits, hit -> List.of(name(hit.kind())));
        assertCounted(
                facets, Filter.MEETING, hits, hit -> List.of(hit.meeting().id().toString()));
        assertCounted(
                facets,
                Filter.COMMITTEE,
                hits,
                hit -> List.of(hit.meeting().id().committee()));
        assertCounted(facets, Filter.YEAR, hits, GeneratedSearchTest::years);
        assertCounted(facets, Filter.OWNER, hits, Hit::owners);
        assertCounted(
                facets, Filter.STATUS, hits, hit -> hit.status() == null ? List.of() : List.of(name(hit.status())));
        assertCounted(
                facets,
                Filter.TOPIC,
                hits,
                hit -> hit.item() == null
                        ? List.of()
                        : List.of(TopicName.of(hit.item().title()).slug()));
    }

    private static List<String> years(Hit hit) {
        return hit.meeting().date() == null
                ? List.of()
                : List.of(String.valueOf(hit.meeting().date().getYear()));
    }

    private static void assertCounted(
            Map<String, List<FacetCount>> facets, Filter filter, List<Hit> hits, Function<Hit, List<String>> values) {
        Map<String, Long> counted = new TreeMap<>();
        facets.getOrDefault(name(filter), List.of()).forEach(count -> counted.put(count.value(), count.count()));
        Map<String, Long> expected = new TreeMap<>();
        hits.forEach(
                hit -> values.apply(hit).stream().distinct().forEach(value -> expected.merge(value, 1L, Long::sum)));
        assertThat(counted).as(name(filter)).isEqualTo(expected);
    }

    private static List<Hit> everything(String q) {
        List<Hit> hits = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            SearchAnswer answer = INDEX.search(page(q, Sort.NEWEST, cursor, Map.of(), Set.of()));
            hits.addAll(answer.hits());
            cursor = answer.next();
        } while (cursor != null);
        return hits;
    }

    private static long count(String q, Map<Filter, Set<String>> filters) {
        return INDEX.search(new SearchRequest(q, filters, null, null, Sort.NEWEST, 1, null, Set.of(), false))
                .total()
                .value();
    }

    private static SearchRequest page(
            String q, Sort sort, @Nullable String cursor, Map<Filter, Set<String>> filters, Set<Filter> facets) {
        return new SearchRequest(q, filters, null, null, sort, MOST, cursor, facets, false);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
