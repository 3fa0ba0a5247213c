package org.minutebook.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Bases;
import org.minutebook.model.Classification;
import org.minutebook.model.Evidence;
import org.minutebook.model.MeetingId;
import org.minutebook.model.NextMeeting;
import org.minutebook.model.Version;
import org.minutebook.model.answer.ActionSummary;
import org.minutebook.model.answer.AttendanceEntry;
import org.minutebook.model.answer.DecisionEntry;
import org.minutebook.model.answer.DocumentSummary;
import org.minutebook.model.answer.ItemEntry;
import org.minutebook.model.answer.MeetingDetail;
import org.minutebook.model.answer.MeetingSummary;
import org.minutebook.model.answer.ReviewEntry;
import org.minutebook.model.correction.Field;
import tools.jackson.databind.util.StdConverter;

/** A meeting whole in JSON: what the list of meetings says of it at the top, its counts replaced by what they count. */
record MeetingDetailShape(
        MeetingId id,
        String committee,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String venue,
        @Nullable Version version,
        @Nullable Classification classification,
        Bases basis,
        @Nullable MeetingId previous,
        @Nullable MeetingId next,
        List<NextMeeting> announced,
        List<AttendanceEntry> attendance,
        List<ItemEntry> items,
        List<DecisionEntry> decisions,
        List<DecisionEntry> informalDecisions,
        List<ActionSummary> raised,
        List<ReviewEntry> reviewed,
        List<DocumentSummary> documents,
        List<Field> mended,
        Evidence evidence) {

    static final class FromMeetingDetail extends StdConverter<MeetingDetail, MeetingDetailShape> {
        @Override
        public MeetingDetailShape convert(MeetingDetail detail) {
            MeetingSummary m = detail.meeting();
            return new MeetingDetailShape(
                    m.id(),
                    m.committee(),
                    m.title(),
                    m.date(),
                    detail.start(),
                    detail.end(),
                    detail.venue(),
                    m.version(),
                    m.classification(),
                    m.basis(),
                    detail.previous(),
                    detail.next(),
                    detail.announced(),
                    detail.attendance(),
                    detail.items(),
                    detail.decisions(),
                    detail.informalDecisions(),
                    detail.raised(),
                    detail.reviewed(),
                    detail.documents(),
                    detail.mended(),
                    detail.evidence());
        }
    }
}
