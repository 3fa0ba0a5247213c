package org.minutebook.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.generate.Paper.Section;
import org.minutebook.model.Basis;

/**
 * A paper without its first page, as scans come: front matter, attendance and the first item are gone, and the meeting is
 * known by the actions that it raised, its day by those that were due at it. Only papers that still tell both lose it.
 */
final class LostPage {
    private static final double SELDOM = 0.25;
    private static final int FEWEST_DUE = 2;

    private final Paper paper;
    private final Gold gold;
    private final String first;

    private LostPage(Paper paper) {
        this.paper = paper;
        this.gold = paper.gold();
        this.first = paper.sections().getFirst().number();
    }

    /** The paper, or now and then what is left of it. */
    static Paper of(Paper paper, long seed) {
        boolean loses = new Dice(seed * 37 + paper.name().hashCode()).chance(SELDOM);
        LostPage lost = new LostPage(paper);
        return loses && lost.tellsWhichMeeting() ? lost.rest() : paper;
    }

    private boolean tellsWhichMeeting() {
        Map<LocalDate, Long> due = gold.reviews().stream()
                .map(Gold.Row::lastTarget)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(day -> day, Collectors.counting()));
        long own = due.getOrDefault(Objects.requireNonNull(gold.meeting().date()), 0L);
        boolean clear = own >= FEWEST_DUE
                && due.values().stream().filter(count -> count >= own).count() == 1;
        return clear && !gold.raised().isEmpty() && paper.sections().size() > 2;
    }

    private Paper rest() {
        List<Section> left = paper.sections().stream()
                .filter(section -> isLeft(section.number()))
                .toList();
        return new Paper(null, List.of(), left, paper.closing(), facts(left), paper.reopenings());
    }

    private boolean isLeft(@Nullable String item) {
        return !first.equals(item);
    }

    private Gold facts(List<Section> left) {
        Gold.Sat sat = gold.meeting();
        String page = left.toString();
        return new Gold(
                new Gold.Sat(
                        sat.id(),
                        sat.date(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        sat.next(),
                        new Gold.Bases(Basis.INFERRED, Basis.INFERRED)),
                List.of(),
                gold.items().stream().filter(item -> isLeft(item.number())).toList(),
                gold.reviews(),
                gold.raised(),
                gold.decisions().stream().filter(one -> isLeft(one.item())).toList(),
                gold.mentions().stream().filter(one -> isLeft(one.item())).toList(),
                gold.links(),
                gold.definitions().stream()
                        .filter(one -> page.contains(one.expansion() + " (" + one.term() + ")"))
                        .toList(),
                gold.anomalies());
    }
}
