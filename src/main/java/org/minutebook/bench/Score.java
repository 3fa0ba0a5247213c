package org.minutebook.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.bench.Section.Slot;
import org.minutebook.generate.Gold;
import org.minutebook.model.NextMeeting;

/**
 * How far what was read agrees with what stands on the page, section by section.
 *
 * @param sections in the order of the sections
 * @param misses each of them in words
 */
public record Score(Map<String, Count> sections, List<String> misses) {
    private static final List<Section<?>> SECTIONS = List.of(
            new Section<>(
                    "meeting",
                    gold -> List.of(gold.meeting()),
                    List.of(),
                    List.of(
                            Slot.exact(Gold.Sat::id),
                            Slot.exact(Gold.Sat::date),
                            Slot.exact(Gold.Sat::start),
                            Slot.exact(Gold.Sat::end),
                            Slot.text(Gold.Sat::venue),
                            Slot.exact(Gold.Sat::version),
                            Slot.exact(Gold.Sat::classification),
                            Slot.exact(sat -> sat.basis().id()),
                            Slot.exact(sat -> sat.basis().date()))),
            new Section<>(
                    "next meetings", gold -> gold.meeting().next(), List.of(Slot.exact(NextMeeting::date)), List.of()),
            new Section<>(
                    "attendance",
                    Gold::attendance,
                    List.of(Slot.text(Gold.Person::name), Slot.exact(Gold.Person::role)),
                    List.of(
                            Slot.text(Gold.Person::representing),
                            Slot.exact(Gold.Person::alternate),
                            Slot.exact(Gold.Person::part),
                            Slot.exact(Gold.Person::remote),
                            Slot.exact(Gold.Person::items))),
            new Section<>(
                    "items", Gold::items, List.of(Slot.exact(Gold.Item::number)), List.of(Slot.text(Gold.Item::title))),
            new Section<>(
                    "reviews",
                    Gold::reviews,
                    List.of(Slot.exact(Gold.Row::id)),
                    List.of(
                            Slot.text(Gold.Row::text),
                            Slot.text(Gold.Row::owner),
                            Slot.exact(Gold.Row::raised),
                            Slot.exact(Gold.Row::lastTarget),
                            Slot.exact(Gold.Row::revisedTarget),
                            Slot.exact(Gold.Row::status))),
            new Section<>(
                    "raised",
                    Gold::raised,
                    List.of(Slot.exact(Gold.Raised::id)),
                    List.of(
                            Slot.exact(Gold.Raised::owners),
                            Slot.text(Gold.Raised::text),
                            Slot.item(Gold.Raised::item))),
            new Section<>(
                    "decisions",
                    Gold::decisions,
                    List.of(
                            Slot.item(Gold.Resolved::item),
                            Slot.exact(Gold.Resolved::verb),
                            Slot.text(Gold.Resolved::text)),
                    List.of()),
            new Section<>(
                    "mentions",
                    Gold::mentions,
                    List.of(Slot.exact(Gold.Named::kind), Slot.exact(Gold.Named::id), Slot.item(Gold.Named::item)),
                    List.of()),
            new Section<>(
                    "links",
                    Gold::links,
                    List.of(Slot.exact(Gold.Linked::kind), Slot.exact(Gold.Linked::from), Slot.exact(Gold.Linked::to)),
                    List.of()),
            new Section<>(
                    "definitions",
                    Gold::definitions,
                    List.of(Slot.exact(Gold.Spelled::term), Slot.text(Gold.Spelled::expansion)),
                    List.of()),
            new Section<>(
                    "anomalies",
                    Gold::anomalies,
                    List.of(Slot.exact(Gold.Wrong::kind), Slot.exact(Gold.Wrong::id)),
                    List.of()));

    /** Compares what was read with what is there. */
    public static Score of(Gold gold, Gold found) {
        Map<String, Count> sections = new LinkedHashMap<>();
        List<String> misses = new ArrayList<>();
        for (Section<?> section : SECTIONS) {
            sections.put(section.name(), section.score(gold, found, misses));
        }
        return new Score(sections, misses);
    }

    /** Both together. */
    Score and(Score other) {
        Map<String, Count> sum = new LinkedHashMap<>(sections);
        other.sections.forEach((name, count) -> sum.merge(name, count, Count::and));
        List<String> all = new ArrayList<>(misses);
        all.addAll(other.misses);
        return new Score(sum, all);
    }
}
