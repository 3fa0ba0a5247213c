package org.minutebook.web;

import java.time.LocalDate;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.Page;

/**
 * What {@code start.jte} shows.
 *
 * @param open how many actions are
 * @param overdue on the day of today
 * @param topics how many there are
 */
record StartView(Page<MeetingSummary> meetings, long open, Page<ActionSummary> overdue, long topics, LocalDate today) {}
