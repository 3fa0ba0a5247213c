package org.minutebook.model;

import org.jspecify.annotations.Nullable;

/**
 * What the body resolved: formally, by a capitalised or bold verb, or in passing, {@code The OPSG agreed to endorse ...}.
 *
 * @param formal whether the verb is capitalised or bold; always true where the body has no such habit
 * @param verb in capitals, {@code NOTED}
 * @param text without the verb, on one line
 * @param item number of the agenda item that it stands in
 */
public record Decision(
        boolean formal, String verb, String text, @Nullable String item, Provenance source) {}
