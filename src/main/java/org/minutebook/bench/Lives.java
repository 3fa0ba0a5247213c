package org.minutebook.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.Link;
import org.minutebook.model.LinkKind;
import org.minutebook.model.Minutes;
import org.minutebook.model.RaisedAction;
import org.minutebook.model.Review;
import org.minutebook.model.ReviewStatus;
import org.minutebook.model.answer.ActionLife;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.ItemRef;
import org.minutebook.model.answer.Known;
import org.minutebook.model.answer.MeetingRef;
import org.minutebook.model.answer.ReviewEntry;
import org.minutebook.model.answer.StatusNow;

/** What the graph would tell of each action, as far as search shows it: so that search is measured without a graph. */
final class Lives {
    private final Map<ActionId, ActionLife> lives = new LinkedHashMap<>();

    private Lives() {}

    /** Of all the minutes, which are in the order of their days. */
    static List<ActionLife> of(List<Minutes> all) {
        Lives lives = new Lives();
        for (Minutes minutes : all) {
            minutes.raised().forEach(raised -> lives.raised(minutes, raised));
            minutes.reviews().forEach(review -> lives.reviewed(minutes, review));
        }
        all.stream().flatMap(minutes -> minutes.links().stream()).forEach(lives::linked);
        return List.copyOf(lives.lives.values());
    }

    private void raised(Minutes minutes, RaisedAction raised) {
        ActionSummary action = new ActionSummary(
                raised.id(),
                raised.text(),
                raised.owners(),
                StatusNow.OPEN,
                Known.RAISED,
                minutes.meeting().date(),
                null,
                0,
                meeting(minutes),
                item(minutes, raised.item()),
                List.of(),
                List.of(),
                raised.source());
        lives.putIfAbsent(raised.id(), new ActionLife(action, List.of(), List.of(), List.of(), List.of()));
    }

    private void reviewed(Minutes minutes, Review review) {
        ActionLife before = lives.get(review.id());
        ReviewEntry entry = entry(minutes, review);
        List<ReviewEntry> reviews = new ArrayList<>(before == null ? List.of() : before.reviews());
        reviews.add(entry);
        ActionSummary action = new ActionSummary(
                review.id(),
                before == null ? review.text() : before.action().text(),
                review.owner() == null ? List.of() : List.of(review.owner()),
                review.status() == ReviewStatus.CLOSED ? StatusNow.CLOSED : StatusNow.OPEN,
                before == null ? Known.TABLED : before.action().known(),
                review.raised(),
                null,
                0,
                before == null ? entry.meeting() : before.action().meeting(),
                before == null ? entry.item() : before.action().item(),
                List.of(),
                List.of(),
                before == null ? entry.source() : before.action().source());
        lives.put(review.id(), new ActionLife(action, reviews, List.of(), List.of(), List.of()));
    }

    private void linked(Link link) {
        ActionLife older = lives.get(link.to());
        if (link.kind() != LinkKind.SUPERSEDES || older == null) {
            return;
        }
        ActionSummary action = older.action();
        Set<ActionId> newer = new TreeSet<>(action.supersededBy());
        newer.add(link.from());
        ActionSummary superseded = new ActionSummary(
                action.id(),
                action.text(),
                action.owners(),
                StatusNow.SUPERSEDED,
                action.known(),
                action.raised(),
                null,
                0,
                action.meeting(),
                action.item(),
                List.copyOf(newer),
                List.of(),
                action.source());
        lives.put(link.to(), new ActionLife(superseded, older.reviews(), List.of(), List.of(), List.of()));
    }

    private static ReviewEntry entry(Minutes minutes, Review review) {
        return new ReviewEntry(
                review.id(),
                meeting(minutes),
                item(minutes, review.item()),
                review.text(),
                review.owner(),
                review.raised(),
                review.closed(),
                review.reopened(),
                review.lastTarget(),
                review.revisedTarget(),
                review.targetNote(),
                review.status(),
                review.discussion(),
                review.source());
    }

    private static MeetingRef meeting(Minutes minutes) {
        return MeetingRef.of(minutes.meeting());
    }

    private static @Nullable ItemRef item(Minutes minutes, @Nullable String number) {
        return minutes.items().stream()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .map(item -> new ItemRef(item.number(), item.title()))
                .orElse(null);
    }
}
