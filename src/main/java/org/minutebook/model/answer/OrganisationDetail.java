package org.minutebook.model.answer;

import java.util.List;

/**
 * An organisation with every place that names it; what the other fields are, {@link OrganisationSummary} tells.
 *
 * @param href the register of its open actions
 * @param people who represented it, by slug
 * @param mentions oldest first
 */
public record OrganisationDetail(
        String organisation,
        String name,
        List<String> aliases,
        int openActions,
        String href,
        List<Representative> people,
        List<OrganisationMention> mentions) {
    public OrganisationDetail {
        aliases = List.copyOf(aliases);
        people = List.copyOf(people);
        mentions = List.copyOf(mentions);
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
