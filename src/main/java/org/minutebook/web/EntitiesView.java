package org.minutebook.web;

import org.minutebook.model.answer.EntitySummary;
import org.minutebook.model.answer.Page;

/**
 * What {@code entities.jte} shows.
 *
 * @param title what the list is of
 * @param address of the list
 */
record EntitiesView(String title, String address, Page<EntitySummary> page, Pager pager) {}
