package org.minutebook.model.answer;

import java.util.List;

/**
 * One action's whole life.
 *
 * @param action how it stands now
 * @param reviews in meeting order
 * @param slips in meeting order
 * @param links every supersedes and relates-to edge that it is an end of
 * @param mentions in meeting order, outside its own rows
 */
public record ActionLife(
        ActionSummary action,
        List<ReviewEntry> reviews,
        List<Slip> slips,
        List<ChainEdge> links,
        List<MentionEntry> mentions) {
    public ActionLife {
        reviews = List.copyOf(reviews);
        slips = List.copyOf(slips);
        links = List.copyOf(links);
        mentions = List.copyOf(mentions);
    }
}
