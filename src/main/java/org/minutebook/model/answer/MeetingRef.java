package org.minutebook.model.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Bases;
import org.minutebook.model.Meeting;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Version;

/**
 * A meeting named beside something else; date and version are those of the document that wins.
 *
 * @param basis how its id and its date are known
 */
public record MeetingRef(
        MeetingId id, @Nullable LocalDate date, @Nullable Version version, Bases basis) {
    /** One whose minutes state id and date. */
    public MeetingRef(MeetingId id, @Nullable LocalDate date, @Nullable Version version) {
        this(id, date, version, Bases.STATED);
    }

    public static MeetingRef of(Meeting meeting) {
        return new MeetingRef(meeting.id(), meeting.date(), meeting.version(), meeting.bases());
    }
}
