package org.minutebook.model.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;

/**
 * An action in a chain.
 *
 * @param text its latest wording, null where it is only mentioned
 * @param raised the day it was raised, null where no page tells
 * @param meeting that raised it
 */
public record ChainNode(
        ActionId id,
        @Nullable String text,
        StatusNow status,
        @Nullable LocalDate raised,
        MeetingId meeting,
        Known known) {}
