package org.minutebook.web;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.model.answer.AttendanceEntry;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.correction.CorrectionState;

/** What {@code meeting.jte} shows. */
record MeetingView(MeetingDetail detail, List<CorrectionState> judged) {
    MeetingView {
        judged = List.copyOf(judged);
    }

    /** How someone was there. */
    static String how(AttendanceEntry person) {
        List<String> how = new ArrayList<>();
        if (person.alternate()) {
            how.add("alternate");
        }
        if (person.part()) {
            how.add("part of the meeting");
        }
        if (person.remote()) {
            how.add("remote");
        }
        if (!person.items().isEmpty()) {
            how.add("items " + String.join(", ", person.items()));
        }
        return String.join("; ", how);
    }
}
