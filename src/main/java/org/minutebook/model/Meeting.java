package org.minutebook.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that minutes are of, from their front matter.
 *
 * @param title as printed, such as {@code Operations Group Meeting 28}
 * @param date the first day, null where the page gives nothing to tell it by
 * @param venue on one line
 * @param source of the id: inferred where only the ids of the actions that it raised tell it
 * @param dateBasis inferred where only dated rows tell it
 */
public record Meeting(
        MeetingId id,
        @Nullable String title,
        @Nullable LocalDate date,
        Basis dateBasis,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable String venue,
        @Nullable Version version,
        @Nullable Classification classification,
        List<NextMeeting> next,
        Provenance source) {
    public Meeting {
        next = List.copyOf(next);
    }

    /** How id and date are known. */
    public Bases bases() {
        return new Bases(source.basis(), dateBasis);
    }
}
