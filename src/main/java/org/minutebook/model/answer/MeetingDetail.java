package org.minutebook.model.answer;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Evidence;
import org.minutebook.model.MeetingId;
import org.minutebook.model.NextMeeting;
import org.minutebook.model.correction.Field;

/**
 * A meeting whole, as its winning document tells it.
 *
 * @param decisions the formal ones
 * @param informalDecisions those made in passing
 * @param documents every document of the meeting, the winning one first
 * @param mended what of it people said, of what a meeting as a whole has, such as its title; not what the page says
 * @param previous the meeting before it that the archive holds, by number and suffix
 */
public record MeetingDetail(
        MeetingSummary meeting,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String venue,
        List<NextMeeting> announced,
        List<AttendanceEntry> attendance,
        List<ItemEntry> items,
        List<DecisionEntry> decisions,
        List<DecisionEntry> informalDecisions,
        List<ActionSummary> raised,
        List<ReviewEntry> reviewed,
        List<DocumentSummary> documents,
        List<Field> mended,
        @Nullable MeetingId previous,
        @Nullable MeetingId next,
        Evidence evidence) {
    public MeetingDetail {
        announced = List.copyOf(announced);
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        informalDecisions = List.copyOf(informalDecisions);
        raised = List.copyOf(raised);
        reviewed = List.copyOf(reviewed);
        documents = List.copyOf(documents);
        mended = List.copyOf(mended);
    }

    public MeetingDetail withMended(List<Field> fields) {
        return new MeetingDetail(
                meeting,
                start,
                end,
                venue,
                announced,
                attendance,
                items,
                decisions,
                informalDecisions,
                raised,
                reviewed,
                documents,
                fields,
                previous,
                next,
                evidence);
    }
}
