package org.minutebook.model.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minutebook.model.MeetingId;

/**
 * What changed between two documents of one meeting, its draft and its final. Each list is in the order of the later
 * page, what is gone standing where it stood.
 *
 * @param from the earlier document
 * @param to the later one
 * @param front title, date, time, place, class and the next meetings
 * @param decisions those made in passing among them
 * @param raised the actions that the meeting raised
 * @param reviewed its rows of the table of actions, with what was said of them
 * @param wording paragraphs; what the other lists tell is not told again
 */
public record MeetingChanges(
        MeetingId meeting,
        DocumentSummary from,
        DocumentSummary to,
        List<Difference> front,
        List<Difference> attendance,
        List<Difference> items,
        List<Difference> decisions,
        List<Difference> raised,
        List<Difference> reviewed,
        List<Difference> wording) {
    public MeetingChanges {
        front = List.copyOf(front);
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        raised = List.copyOf(raised);
        reviewed = List.copyOf(reviewed);
        wording = List.copyOf(wording);
    }

    /** What changed, under headings for people, what matters most first; nothing stands under none. */
    public Map<String, List<Difference>> parts() {
        Map<String, List<Difference>> parts = new LinkedHashMap<>();
        parts.put("Decisions", decisions);
        parts.put("Actions raised", raised);
        parts.put("Actions reviewed", reviewed);
        parts.put("Agenda", items);
        parts.put("Wording", wording);
        parts.put("Attendance", attendance);
        parts.put("Front matter", front);
        parts.values().removeIf(List::isEmpty);
        return parts;
    }
}
