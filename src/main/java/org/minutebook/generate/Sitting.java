package org.minutebook.generate;

import java.time.LocalDate;
import java.util.Locale;
import org.minutebook.model.MeetingId;

/**
 * A meeting held.
 *
 * @param main one of the regular meetings, not one between them
 * @param kept whether its minutes are there; those of a few are lost
 */
record Sitting(MeetingId id, LocalDate date, boolean main, boolean kept) {
    /** {@code <meeting:TGF_12|TGF_12>}. */
    String mark() {
        return Mark.meeting(id.toString());
    }

    /** {@code TGF_12_1403}, with day and month. */
    String reference() {
        return String.format(Locale.ROOT, "%s_%02d%02d", id, date.getDayOfMonth(), date.getMonthValue());
    }
}
