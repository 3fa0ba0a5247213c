package org.minutebook.graph;

import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;

/**
 * Ids as the graph keeps them, exactly as {@code toString} prints them. The {@code parse} methods of the ids read what
 * people write and drop the day of {@code OPSG_74_1511}; here nothing may be lost.
 */
final class CanonicalId {
    private CanonicalId() {}

    static MeetingId meeting(String printed) {
        int gap = printed.indexOf('_');
        if (gap < 0) {
            throw new IllegalArgumentException("'" + printed + "' is no meeting's canonical id such as OPSG_28");
        }
        return new MeetingId(printed.substring(0, gap), printed.substring(gap + 1));
    }

    static ActionId action(String printed) {
        int gap = printed.indexOf(' ');
        int slash = printed.indexOf('/', gap);
        if (gap < 0 || slash < 0) {
            throw new IllegalArgumentException("'" + printed + "' is no action's canonical id such as OPSG 28/01");
        }
        MeetingId meeting = new MeetingId(printed.substring(0, gap), printed.substring(gap + 1, slash));
        return new ActionId(meeting, printed.substring(slash + 1));
    }
}
