package org.minutebook.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.model.answer.Difference;
import org.minutebook.model.answer.MeetingChanges;

/** What {@code changes.jte} shows. */
record ChangesView(MeetingChanges changes) {
    /** What changed, under the headings of the page; nothing stands under none. */
    Map<String, List<Difference>> parts() {
        Map<String, List<Difference>> parts = new LinkedHashMap<>();
        parts.put("Decisions", changes.decisions());
        parts.put("Actions raised", changes.raised());
        parts.put("Actions reviewed", changes.reviewed());
        parts.put("Agenda", changes.items());
        parts.put("Wording", changes.wording());
        parts.put("Attendance", changes.attendance());
        parts.put("Front matter", changes.front());
        parts.values().removeIf(List::isEmpty);
        return parts;
    }
}
