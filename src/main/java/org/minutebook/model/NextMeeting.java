package org.minutebook.model;

import java.time.LocalDate;

/** A meeting announced at the end, as {@code Next Regular Meeting: 4 February 2020}. */
public record NextMeeting(String label, LocalDate date) {}
