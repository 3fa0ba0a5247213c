package org.minutebook.web;

import org.minutebook.model.answer.OrganisationSummary;
import org.minutebook.model.answer.Page;

/** What {@code organisations.jte} shows. */
record OrganisationsView(Page<OrganisationSummary> page, Pager pager) {}
