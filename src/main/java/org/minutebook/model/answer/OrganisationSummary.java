package org.minutebook.model.answer;

import java.util.List;

/**
 * An organisation in the list of organisations.
 *
 * @param organisation the slug
 * @param name as it is printed most often
 * @param aliases other spellings
 * @param people how many represented it
 * @param openActions how many it owns now
 */
public record OrganisationSummary(String organisation, String name, List<String> aliases, int people, int openActions) {
    public OrganisationSummary {
        aliases = List.copyOf(aliases);
    }
}
