package org.minutebook.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Bases;
import org.minutebook.model.Classification;
import org.minutebook.model.Evidence;
import org.minutebook.model.Meeting;
import org.minutebook.model.MeetingId;
import org.minutebook.model.NextMeeting;
import org.minutebook.model.Provenance;
import org.minutebook.model.Version;
import tools.jackson.databind.util.StdConverter;

/** A meeting in JSON: one {@code basis} tells of both id and date. */
record MeetingShape(
        MeetingId id,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String venue,
        @Nullable Version version,
        @Nullable Classification classification,
        @JsonInclude(Include.NON_EMPTY) List<NextMeeting> next,
        Bases basis,
        double confidence,
        Evidence evidence) {

    static final class FromMeeting extends StdConverter<Meeting, MeetingShape> {
        @Override
        public MeetingShape convert(Meeting m) {
            return new MeetingShape(
                    m.id(),
                    m.title(),
                    m.date(),
                    m.start(),
                    m.end(),
                    m.venue(),
                    m.version(),
                    m.classification(),
                    m.next(),
                    m.bases(),
                    m.source().confidence(),
                    m.source().evidence());
        }
    }

    static final class ToMeeting extends StdConverter<MeetingShape, Meeting> {
        @Override
        public Meeting convert(MeetingShape s) {
            Provenance source = new Provenance(s.evidence, s.basis.id(), s.confidence);
            return new Meeting(
                    s.id,
                    s.title,
                    s.date,
                    s.basis.date(),
                    s.start,
                    s.end,
                    s.venue,
                    s.version,
                    s.classification,
                    s.next,
                    source);
        }
    }
}
