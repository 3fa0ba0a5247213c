package org.minutebook.model;

import org.jspecify.annotations.Nullable;

/**
 * A formal resolution: a capitalised or bold verb and what follows it.
 *
 * @param verb in capitals, {@code NOTED}
 * @param text without the verb, on one line
 * @param item number of the agenda item that it stands in
 */
public record Decision(String verb, String text, @Nullable String item, Provenance source) {}
