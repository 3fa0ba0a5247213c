package org.minutebook.model.answer;

import java.util.List;

/**
 * An organisation with every place that names it; what the other fields are, {@link OrganisationSummary} tells.
 *
 * @param href the register of its open actions
 * @param people who represented it, by slug
 * @param mentions oldest first
 * @param similar who may be the same under another spelling, the most alike first
 */
public record OrganisationDetail(
        String organisation,
        String name,
        List<String> aliases,
        int openActions,
        String href,
        List<Representative> people,
        List<OrganisationMention> mentions,
        List<SimilarName> similar) {
    public OrganisationDetail {
        aliases = List.copyOf(aliases);
        people = List.copyOf(people);
        mentions = List.copyOf(mentions);
        similar = List.copyOf(similar);
    }

    /** With other suggestions of who may be the same. */
    public OrganisationDetail withSimilar(List<SimilarName> others) {
        return new OrganisationDetail(organisation, name, aliases, openActions, href, people, mentions, others);
    }

    /**
     * Someone who represented it.
     *
     * @param person the slug
     * @param name as the latest meeting prints it
     * @param meetings at how many
     */
    public record Representative(String person, String name, int meetings) {}
}
