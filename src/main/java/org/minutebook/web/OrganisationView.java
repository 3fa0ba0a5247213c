package org.minutebook.web;

import java.util.List;
import org.minutebook.model.answer.OrganisationDetail;
import org.minutebook.model.correction.CorrectionState;

/**
 * What {@code organisation.jte} shows.
 *
 * @param judged corrections that made it so
 * @param csv where the mentions are a table
 */
record OrganisationView(OrganisationDetail organisation, List<CorrectionState> judged, String csv) {
    OrganisationView {
        judged = List.copyOf(judged);
    }
}
