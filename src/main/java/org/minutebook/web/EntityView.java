package org.minutebook.web;

import org.minutebook.model.answer.EntityThread;

/**
 * What {@code entity.jte} shows.
 *
 * @param kind what it is, as a word
 * @param csv where its mentions are a table
 */
record EntityView(String kind, EntityThread thread, String csv) {}
