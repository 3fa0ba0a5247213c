package org.minutebook.model.answer;

import org.jspecify.annotations.Nullable;
import org.minutebook.model.Evidence;

/** A formal resolution with the item that it was made under. */
public record DecisionEntry(
        String verb, String text, @Nullable ItemRef item, Evidence evidence) {}
