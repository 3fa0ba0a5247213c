package org.minutebook.model.answer;

import org.minutebook.model.Provenance;

/**
 * An agenda item of a meeting.
 *
 * @param topic slug of the topic that it is about
 */
public record ItemEntry(String number, String title, String topic, Provenance source) implements Sourced {}
