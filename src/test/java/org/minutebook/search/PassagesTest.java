package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.model.MentionKind;
import org.minutebook.model.answer.FacetCount;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.SearchAnswer;
import org.minutebook.model.answer.SearchRequest;
import org.minutebook.model.answer.SearchRequest.Filter;
import org.minutebook.model.answer.SearchRequest.Sort;

/** Single paragraphs are found as anything else is, though only the text that they stand in is written. */
class PassagesTest {
    private static final SampleMinutes FIFTH = SampleMinutes.of("RSF_05", "2030-12-03")
            .says("Moira welcomed all to the weir house.")
            .attendee("Moira Tarn", "Lowland Water")
            .item("1", "Weirs")
            .says("The upper weir leaks at the weir gate, as RMP 014 says.")
            .says("The leak is small.")
            .mentions(MentionKind.MODIFICATION, "RMP014")
            .mentions(MentionKind.MODIFICATION, "RMP15")
            .item("1.1", "Lower weir")
            .says("The lower one leaks & drips.")
            .says("Nobody spoke of the small gate.")
            .item("2", "Gates")
            .says("The gate of the weir was painted.");
    private static final SampleMinutes SIXTH = SampleMinutes.of("RSF_06", "2031-01-14")
            .item("1", "Weirs")
            .says("The small weir leaks no more, and RMP 15 is closed.")
            .mentions(MentionKind.MODIFICATION, "RMP15");

    private final SearchIndex index = SearchIndex.inMemory();

    @BeforeEach
    void fill() {
        try (SearchWriter writer = index.writer()) {
            FIFTH.addTo(writer);
            SIXTH.addTo(writer);
            writer.commit(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "weir leaks, RSF_05#1-p2 RSF_05#1-p3 RSF_06#1-p1 RSF_05#1.1-p4",
        "'\"weir gate\"', RSF_05#1-p2",
        "'\"weir gates\"', RSF_05#1-p2",
        "'\"gate weir\"~2', RSF_05#1-p2 RSF_05#2-p6",
        "smal*, RSF_05#1-p3 RSF_05#1.1-p5 RSF_06#1-p1",
        "paimted~1, RSF_05#2-p6",
        "welcomed, RSF_05-p1",
        "minutes, ''",
        "Lowland, ''",
        "small -nobody, RSF_05#1-p3 RSF_06#1-p1",
        "leaks item:1.1, RSF_05#1.1-p4",
        "leaks meeting:RSF_06, RSF_06#1-p1",
        "small before:2031, RSF_05#1-p3 RSF_05#1.1-p5",
        "modification:RMP14, RSF_05#1-p2",
        "modification:RMP15, RSF_06#1-p1",
        "person:moira-tarn, ''"
    })
    void areFound(String q, String ids) {
        assertThat(ask("kind:passage " + q).hits())
                .extracting(Hit::id)
                .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" "));
    }

    @Test
    void haveTheirOwnPlaceAndSnippet() {
        Hit hit = ask("kind:passage drips").hits().getFirst();
        assertThat(hit.kind()).isEqualTo(HitKind.PASSAGE);
        assertThat(hit.title()).isEqualTo("Lower weir");
        assertThat(hit.item()).isEqualTo(new ItemRef("1.1", "Lower weir"));
        assertThat(hit.snippets()).containsExactly("The lower one leaks &amp; <mark>drips</mark>.");
        assertThat(hit.href()).isEqualTo("/meetings/RSF_05/items/1.1");
        assertThat(FIFTH.page().substring(hit.evidence().start(), hit.evidence().end()))
                .isEqualTo(hit.evidence().quote())
                .isEqualTo("The lower one leaks & drips.");
    }

    @Test
    void comeInTheOrderOfThePage() {
        assertThat(list("kind:passage", Sort.OLDEST))
                .containsExactly(
                        "RSF_05-p1",
                        "RSF_05#1-p2",
                        "RSF_05#1-p3",
                        "RSF_05#1.1-p4",
                        "RSF_05#1.1-p5",
                        "RSF_05#2-p6",
                        "RSF_06#1-p1");
    }

    @Test
    void areCounted() {
        Map<String, List<FacetCount>> facets = ask("kind:passage").facets();
        assertThat(facets.get("kind")).containsExactly(new FacetCount("passage", 7));
        assertThat(facets.get("meeting")).containsExactly(new FacetCount("RSF_05", 6), new FacetCount("RSF_06", 1));
        assertThat(facets.get("item"))
                .containsExactly(new FacetCount("1", 5), new FacetCount("1.1", 2), new FacetCount("2", 1));
        assertThat(facets.get("modification")).containsExactly(new FacetCount("RMP014", 1), new FacetCount("RMP15", 1));
        assertThat(facets.get("person")).isEmpty();
        assertThat(facets.get("year")).containsExactly(new FacetCount("2030", 6), new FacetCount("2031", 1));
    }

    @Test
    void standBesideItemsWhereBothAreAskedFor() {
        SearchRequest both = new SearchRequest(
                "drips",
                Map.of(Filter.KIND, Set.of("passage", "item")),
                null,
                null,
                Sort.RELEVANCE,
                20,
                null,
                Set.of(Filter.KIND),
                false);
        SearchAnswer answer = index.search(both);
        assertThat(answer.hits()).extracting(Hit::id).containsExactly("RSF_05#1.1", "RSF_05#1", "RSF_05#1.1-p4");
        assertThat(answer.facets().get("kind"))
                .as("as without the filter, where passages are left out")
                .containsExactly(new FacetCount("item", 2));
    }

    @Test
    void goWithTheirDocument() {
        try (SearchWriter writer = index.writer()) {
            writer.remove(FIFTH.document());
            writer.commit(2);
        }
        assertThat(ask("kind:passage").facets().get("kind")).containsExactly(new FacetCount("passage", 1));
        assertThat(list("kind:passage small", Sort.NEWEST)).containsExactly("RSF_06#1-p1");
    }

    private SearchAnswer ask(String q) {
        return index.search(
                new SearchRequest(q, Map.of(), null, null, Sort.RELEVANCE, 20, null, Set.of(Filter.values()), false));
    }

    private List<String> list(String q, Sort sort) {
        return index.search(new SearchRequest(q, Map.of(), null, null, sort, 20, null, Set.of(), false)).hits().stream()
                .map(Hit::id)
                .toList();
    }
}
