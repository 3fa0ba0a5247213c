package org.minutebook.web;

import org.minutebook.model.answer.OrganisationDetail;

/**
 * What {@code organisation.jte} shows.
 *
 * @param csv where the mentions are a table
 */
record OrganisationView(OrganisationDetail organisation, String csv) {}
