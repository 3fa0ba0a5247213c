package org.minutebook.archive;

import java.util.Optional;
import org.minutebook.model.MeetingId;

/** Numbers between those of two meetings, one after the other among those that have minutes here. */
record MeetingGap(MeetingId first, MeetingId last) {
    static Optional<MeetingGap> between(MeetingId before, MeetingId after) {
        if (isCountedByYear(before) || isCountedByYear(after)) {
            return Optional.empty();
        }
        boolean extra = !after.equals(numbered(after, after.number()));
        int from = before.number() + 1;
        int to = extra ? after.number() : after.number() - 1;
        return from > to ? Optional.empty() : Optional.of(new MeetingGap(numbered(before, from), numbered(before, to)));
    }

    private static MeetingId numbered(MeetingId of, int number) {
        return new MeetingId(of.committee(), String.valueOf(number));
    }

    /** Between the days or the years of two meetings nothing need have been held. */
    private static boolean isCountedByYear(MeetingId id) {
        return id.label().indexOf('-') >= 0;
    }

    boolean isOne() {
        return first.equals(last);
    }

    /** {@code OPSG_29}, {@code OPSG_31..OPSG_34}. */
    @Override
    public String toString() {
        return isOne() ? first.toString() : first + ".." + last;
    }
}
