package org.minutebook.web;

import org.minutebook.model.answer.Page;
import org.minutebook.model.answer.PersonSummary;

/** What {@code people.jte} shows. */
record PeopleView(Page<PersonSummary> page, Pager pager) {}
