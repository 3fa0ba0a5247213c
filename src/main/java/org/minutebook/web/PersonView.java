package org.minutebook.web;

import org.minutebook.model.answer.PersonDetail;

/**
 * What {@code person.jte} shows.
 *
 * @param csv where the attendance is a table
 */
record PersonView(PersonDetail person, String csv) {}
