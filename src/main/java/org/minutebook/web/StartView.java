package org.minutebook.web;

import java.time.LocalDate;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.Page;

/**
 * What {@code start.jte} shows.
 *
 * @param open actions, of which the first stands for all where an id is asked for
 * @param overdue on the day of today
 * @param topics how many there are
 */
record StartView(
        Page<MeetingSummary> meetings,
        Page<ActionSummary> open,
        Page<ActionSummary> overdue,
        long topics,
        LocalDate today) {
    /** The id of an action that is here, so that what is to be typed can be seen; a made-up one where none is. */
    String exampleAction() {
        return open.items().stream()
                .findFirst()
                .map(action -> action.id().toString())
                .orElse("SRF 12/04");
    }
}
