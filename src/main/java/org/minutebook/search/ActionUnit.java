package org.minutebook.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.Evidence;
import org.minutebook.model.TopicName;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.Hit;
import org.minutebook.model.answer.HitKind;
import org.minutebook.model.answer.HitPlace;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.ReviewEntry;

/** The unit that an action gives: its wordings and all that was said of it, over all meetings. */
final class ActionUnit {
    private ActionUnit() {}

    static Unit of(ActionLife life, WordForms forms) {
        ActionSummary action = life.action();
        ItemRef item = action.item();
        ActionId id = action.id();
        Hit hit = new Hit(
                HitKind.ACTION,
                id.toString(),
                MinutesUnits.shorten(Objects.requireNonNullElse(action.text(), id.toString())),
                0,
                action.meeting(),
                item,
                List.of(),
                action.status(),
                action.owners(),
                action.supersededBy(),
                action.source(),
                "/actions/%s/%s/%s".formatted(id.committee(), id.meeting().label(), id.number()),
                also(life),
                null);
        String topic = item == null ? null : TopicName.of(item.title()).slug();
        Tags tags = new Tags(null, true, topic, List.of(), Set.of(), Set.of());
        return new Unit(
                id.toString(), hit, "", item == null ? "" : item.title(), paragraphs(life, forms), List.of(), tags);
    }

    /** The meetings that looked at it, save for the one that the hit names. */
    private static List<HitPlace> also(ActionLife life) {
        return life.reviews().stream()
                .filter(review ->
                        !review.meeting().id().equals(life.action().meeting().id()))
                .map(review -> new HitPlace(review.meeting(), href(review)))
                .distinct()
                .toList();
    }

    private static String href(ReviewEntry review) {
        ItemRef item = review.item();
        return "/meetings/" + review.meeting().id() + (item == null ? "" : "/items/" + item.number());
    }

    private static List<Paragraph> paragraphs(ActionLife life, WordForms forms) {
        Map<String, Paragraph> paragraphs = new LinkedHashMap<>();
        add(paragraphs, life.action().text(), life.action().evidence(), forms);
        for (ReviewEntry review : life.reviews()) {
            add(paragraphs, review.text(), review.evidence(), forms);
            review.discussion().lines().forEach(line -> add(paragraphs, line, review.evidence(), forms));
        }
        return List.copyOf(paragraphs.values());
    }

    /** The same words at five meetings are said once. */
    private static void add(
            Map<String, Paragraph> paragraphs, @Nullable String text, Evidence evidence, WordForms forms) {
        if (text != null && !text.isBlank()) {
            paragraphs.computeIfAbsent(text.strip().toLowerCase(Locale.ROOT), _ -> Paragraph.of(text, evidence, forms));
        }
    }
}
