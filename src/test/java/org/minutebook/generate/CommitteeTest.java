package org.minutebook.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.minutebook.json.Json;
import org.minutebook.model.ActionId;
import org.minutebook.model.Basis;
import org.minutebook.model.LinkKind;
import org.minutebook.model.MentionKind;

class CommitteeTest {
    private static final List<Paper> LIFE = Committee.invent(120, 4).papers();

    @ParameterizedTest
    @EnumSource(Look.class)
    void sameSeedGivesSameBytes(Look look) {
        List<Paper> once = Committee.invent(6, 11).papers();
        List<Paper> twice = Committee.invent(6, 11).papers();
        List<Paper> other = Committee.invent(6, 12).papers();

        for (int i = 0; i < once.size(); i++) {
            assertThat(look.print(once.get(i), 11)).isEqualTo(look.print(twice.get(i), 11));
            assertThat(look.print(once.get(i), 11)).isNotEqualTo(look.print(other.get(i), 12));
        }
    }

    @Test
    void sameSeedGivesSameFacts() {
        assertThat(Json.line(Committee.invent(30, 5).papers().getLast().gold()))
                .isEqualTo(Json.line(Committee.invent(30, 5).papers().getLast().gold()));
    }

    @Test
    void longerLifeBeginsAsTheShorterOne() {
        assertThat(Committee.invent(3, 8).papers().getFirst().name())
                .isEqualTo(Committee.invent(9, 8).papers().getFirst().name());
    }

    @Test
    void committeeMeetsAtLeastOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Committee.invent(0, 1))
                .withMessageContaining("0 times");
    }

    @Test
    void meetingsComeInOrderUnderTheirOwnNumbers() {
        assertThat(LIFE).hasSize(120);
        assertThat(LIFE).extracting(Paper::name).doesNotHaveDuplicates().contains("TGF_01");
        assertThat(LIFE).extracting(paper -> paper.gold().meeting().date()).isSorted();
        assertThat(LIFE).extracting(Paper::name).anyMatch(name -> name.endsWith("x"));
    }

    @Test
    void everyActionReviewedWasRaisedBefore() {
        Set<ActionId> raised = new HashSet<>();
        Set<ActionId> unknown = new HashSet<>();
        for (Paper paper : LIFE) {
            paper.gold().reviews().stream()
                    .map(Gold.Row::id)
                    .filter(id -> !raised.contains(id))
                    .forEach(unknown::add);
            paper.gold()
                    .raised()
                    .forEach(action -> assertThat(raised.add(action.id())).isTrue());
        }
        Set<String> minuted = new HashSet<>();
        LIFE.forEach(paper -> minuted.add(paper.name()));
        assertThat(unknown)
                .as("only actions of meetings without minutes appear from nowhere")
                .noneMatch(id -> minuted.contains(id.meeting().toString()));
    }

    @Test
    void lifeHasAllThatReadersFindHard() {
        assertThat(LIFE)
                .anySatisfy(paper -> assertThat(paper.gold().links())
                        .as("a split")
                        .filteredOn(link -> link.kind() == LinkKind.SUPERSEDES)
                        .extracting(Gold.Linked::to)
                        .anyMatch(id -> paper.gold().links().stream()
                                        .filter(link -> link.kind() == LinkKind.SUPERSEDES
                                                && link.to().equals(id))
                                        .count()
                                > 1))
                .anySatisfy(paper -> assertThat(paper.gold().anomalies()).isNotEmpty())
                .anySatisfy(paper -> assertThat(paper.gold().items())
                        .anyMatch(item -> item.number().contains(".")))
                .anySatisfy(paper -> assertThat(paper.gold().raised())
                        .anyMatch(action -> action.id().number().startsWith("CONF")))
                .anySatisfy(paper -> assertThat(paper.gold().mentions())
                        .anyMatch(named -> named.kind() == MentionKind.MEETING
                                && named.id().startsWith("HPAN_")))
                .anySatisfy(paper ->
                        assertThat(paper.gold().mentions()).anyMatch(named -> named.kind() == MentionKind.MODIFICATION))
                .anySatisfy(paper -> assertThat(paper.gold().attendance()).anyMatch(Gold.Person::alternate))
                .anySatisfy(paper -> assertThat(paper.gold().reviews()).anyMatch(row -> row.revisedTarget() == null));
    }

    @Test
    void scansNowAndThenLoseTheirFirstPage() {
        List<Paper> cut = LIFE.stream()
                .filter(paper -> !Look.OCR.gold(paper, 4).equals(paper.gold()))
                .toList();

        assertThat(cut).hasSizeBetween(1, LIFE.size() / 4).allSatisfy(paper -> {
            Gold gold = Look.OCR.gold(paper, 4);
            assertThat(gold.meeting().id()).isEqualTo(paper.gold().meeting().id());
            assertThat(gold.meeting().basis()).isEqualTo(new Gold.Bases(Basis.INFERRED, Basis.INFERRED));
            assertThat(gold.attendance()).isEmpty();
            assertThat(new String(Look.OCR.print(paper, 4), StandardCharsets.UTF_8))
                    .doesNotContain("Tide Gauge Forum Members")
                    .contains("ACTION TGF ");
            assertThat(Look.PIPES.gold(paper, 4)).isEqualTo(paper.gold());
        });
    }

    @Test
    void sentencesSeldomRepeat() {
        List<String> passages = LIFE.stream()
                .flatMap(paper -> paper.sections().stream())
                .flatMap(section -> section.parts().stream())
                .filter(Part.Paragraph.class::isInstance)
                .map(part -> ((Part.Paragraph) part).text())
                .filter(text -> text.length() > 120)
                .toList();
        assertThat(new HashSet<>(passages)).hasSizeGreaterThan(passages.size() * 95 / 100);
    }
}
