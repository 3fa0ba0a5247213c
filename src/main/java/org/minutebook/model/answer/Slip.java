package org.minutebook.model.answer;

import java.time.LocalDate;
import org.minutebook.model.MeetingId;

/**
 * A target that moved to a later day.
 *
 * @param at the meeting that moved it
 * @param days from one to the other
 */
public record Slip(LocalDate from, LocalDate to, MeetingId at, long days) {}
