package org.minutebook.web;

import java.util.List;
import org.minutebook.model.answer.PersonDetail;
import org.minutebook.model.correction.CorrectionState;

/**
 * What {@code person.jte} shows.
 *
 * @param judged corrections that made it so
 * @param csv where the attendance is a table
 */
record PersonView(PersonDetail person, List<CorrectionState> judged, String csv) {
    PersonView {
        judged = List.copyOf(judged);
    }
}
