package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutebook.model.answer.FacetCount;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.SearchRequest.Filter;
import org.minutebook.model.answer.SearchRequest.Sort;
import org.minutebook.model.answer.StatusNow;

class PagingAndFacetsTest {
    private static final int MEETINGS = 60;
    private static final String[] OWNERS = {"LWC", "CSO", "Lowland Water"};
    private static final SearchIndex INDEX = SearchIndex.inMemory();

    @BeforeAll
    static void fill() {
        try (SearchWriter writer = INDEX.writer()) {
            for (int i = 1; i <= MEETINGS; i++) {
                minutes(i).addTo(writer);
            }
            writer.commit(1);
        }
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private static SampleMinutes minutes(int i) {
        String date = i % 10 == 0 ? null : LocalDate.of(2030, 1, 1).plusWeeks(i).toString();
        return SampleMinutes.of("RSF_" + i, date)
                .item("1", i % 2 == 0 ? "Weirs" : "Gates")
                .says("The weir was inspected.".repeat(1 + i % 3))
                .action(
                        "01",
                        OWNERS[i % OWNERS.length],
                        "To inspect the weir.",
                        i % 4 == 0 ? StatusNow.CLOSED : StatusNow.OPEN);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void pagingMeetsEachHitOnceWhileMoreIsAdded(Sort sort) {
        List<String> met = new ArrayList<>();
        SearchAnswer answer = INDEX.search(page(sort, null));
        long total = answer.total().value();
        for (int i = 0; answer.next() != null; i++) {
            answer.hits().forEach(hit -> met.add(hit.id()));
            try (SearchWriter writer = INDEX.writer()) {
                minutes(MEETINGS + 1 + i).addTo(writer);
                writer.commit(2 + i);
            }
            answer = INDEX.search(page(sort, answer.next()));
            assertThat(answer.total().value()).isEqualTo(total);
        }
        answer.hits().forEach(hit -> met.add(hit.id()));
        assertThat(met).doesNotHaveDuplicates().hasSize((int) total);
    }

    @Test
    void aCursorIsCheckedAndOutlivesItsSnapshot() {
        assertThatThrownBy(() -> INDEX.search(page(Sort.NEWEST, "nonsense")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no cursor");
        String next =
                Objects.requireNonNull(INDEX.search(page(Sort.NEWEST, null)).next());
        Cursor cursor = Cursor.read(next);
        String older = new Cursor(-1, cursor.attempt(), cursor.score(), cursor.day(), cursor.order()).write();
        assertThat(INDEX.search(page(Sort.NEWEST, older)).hits())
                .isEqualTo(INDEX.search(page(Sort.NEWEST, next)).hits());
    }

    @Test
    void facetsCountWhatIsThere() {
        SearchAnswer answer = INDEX.search(new SearchRequest(
                "weir inspect",
                Map.of(),
                null,
                null,
                Sort.RELEVANCE,
                100,
                null,
                Set.of(Filter.KIND, Filter.OWNER, Filter.STATUS, Filter.YEAR, Filter.TOPIC),
                false));
        List<Hit> all = everything("weir inspect");
        assertThat(answer.facets().get("kind")).isEqualTo(count(all, h -> List.of(UnitDocument.lower(h.kind()))));
        assertThat(answer.facets().get("owner")).isEqualTo(count(all, Hit::owners));
        assertThat(answer.facets().get("status"))
                .isEqualTo(count(all, h -> h.status() == null ? List.of() : List.of(UnitDocument.lower(h.status()))));
        assertThat(answer.facets().get("year")).isEqualTo(count(all, h -> {
            LocalDate date = h.meeting().date();
            return date == null ? List.of() : List.of(String.valueOf(date.getYear()));
        }));
        assertThat(answer.facets().get("topic")).hasSize(2);
    }

    @Test
    void aChosenFacetStillCountsItsOtherValues() {
        Set<Filter> facets = Set.of(Filter.OWNER, Filter.KIND);
        SearchAnswer all =
                INDEX.search(new SearchRequest("weir", Map.of(), null, null, Sort.RELEVANCE, 1, null, facets, false));
        SearchAnswer chosen = INDEX.search(new SearchRequest(
                "weir",
                Map.of(Filter.OWNER, Set.of("lwc", "CSO")),
                null,
                null,
                Sort.RELEVANCE,
                1,
                null,
                facets,
                false));
        assertThat(chosen.facets().get("owner")).isEqualTo(all.facets().get("owner"));
        assertThat(chosen.facets().get("kind"))
                .containsExactly(new FacetCount("action", chosen.total().value()));
    }

    @Test
    void filtersAreChecked() {
        assertThatThrownBy(() -> INDEX.search(new SearchRequest(
                        "weir",
                        Map.of(Filter.STATUS, Set.of("asleep")),
                        null,
                        null,
                        Sort.RELEVANCE,
                        1,
                        null,
                        Set.of(),
                        false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("status is one of open, closed, superseded, unknown, live, not 'asleep'");
    }

    @Test
    void daysNarrow() {
        LocalDate day = LocalDate.of(2030, 1, 15);
        List<Hit> hits = INDEX.search(
                        new SearchRequest("weir", Map.of(), day, day, Sort.RELEVANCE, 100, null, Set.of(), false))
                .hits();
        assertThat(hits).isNotEmpty().allMatch(hit -> day.equals(hit.meeting().date()));
    }

    private static SearchRequest page(Sort sort, @Nullable String cursor) {
        return new SearchRequest("weir", Map.of(), null, null, sort, 7, cursor, Set.of(), false);
    }

    private static List<Hit> everything(String q) {
        List<Hit> all = new ArrayList<>();
        String cursor = null;
        do {
            SearchAnswer answer = INDEX.search(
                    new SearchRequest(q, Map.of(), null, null, Sort.RELEVANCE, 100, cursor, Set.of(), false));
            all.addAll(answer.hits());
            cursor = answer.next();
        } while (cursor != null);
        return all;
    }

    private static List<FacetCount> count(List<Hit> hits, Function<Hit, List<String>> values) {
        Map<String, Long> counts = new HashMap<>();
        hits.forEach(hit -> values.apply(hit).forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts.entrySet().stream()
                .map(e -> new FacetCount(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value))
                .toList();
    }
}
