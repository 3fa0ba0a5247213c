package org.minutebook.model.answer;

import org.jspecify.annotations.Nullable;
import org.minutebook.model.Provenance;

/**
 * A resolution with the item that it was made under.
 *
 * @param formal whether its verb is capitalised or bold on the page
 */
public record DecisionEntry(
        boolean formal, String verb, String text, @Nullable ItemRef item, Provenance source) implements Sourced {}
