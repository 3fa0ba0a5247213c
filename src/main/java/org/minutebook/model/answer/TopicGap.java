package org.minutebook.model.answer;

import java.util.List;

/**
 * A stretch between two entries of a topic's history of which it tells nothing.
 *
 * @param after the meeting of the entry before
 * @param before the meeting of the entry behind
 * @param silent how many meetings between them have minutes here that don't speak of it
 * @param missing meetings between them without minutes here, as far as numbers tell: {@code OPSG_29}, {@code OPSG_31..OPSG_34}
 */
public record TopicGap(MeetingRef after, MeetingRef before, int silent, List<String> missing) {
    public TopicGap {
        missing = List.copyOf(missing);
    }

    /** {@code 2 meetings that say nothing of it, no minutes of OPSG_29} for people. */
    public String inWords() {
        String quiet = silent == 0
                ? ""
                : silent == 1 ? "a meeting that says nothing of it" : silent + " meetings that say nothing of it";
        String lost = missing.isEmpty() ? "" : "no minutes here of " + String.join(", ", missing);
        return quiet + (quiet.isEmpty() || lost.isEmpty() ? "" : "; ") + lost;
    }
}
