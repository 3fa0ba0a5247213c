package org.minutebook.model.answer;

import org.minutebook.model.Evidence;

/**
 * An agenda item of a meeting.
 *
 * @param topic slug of the topic that it is about
 */
public record ItemEntry(String number, String title, String topic, Evidence evidence) {}
