package org.minutebook.model.answer;

import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.Provenance;

/**
 * One place that names an organisation: as the owner of an action, or as whom a person stands for.
 *
 * @param person the slug, null where it is an action
 */
public record OrganisationMention(
        MeetingRef meeting,
        @Nullable ItemRef item,
        @Nullable ActionId action,
        @Nullable String person,
        Provenance source)
        implements Sourced {}
