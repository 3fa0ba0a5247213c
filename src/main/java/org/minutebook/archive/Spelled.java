package org.minutebook.archive;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;

/** Ids as people spell them. */
final class Spelled {
    private static final Pattern NO_COMMITTEE =
            Pattern.compile("(?:\\d{4}-\\d\\d-\\d\\d|\\d+[a-zA-Z]*)\\s*/\\s*[A-Za-z]*\\d+");

    private final Supplier<Set<String>> committees;

    /** @param committees the codes of those whose minutes are here */
    Spelled(Supplier<Set<String>> committees) {
        this.committees = committees;
    }

    MeetingId meeting(String text) {
        return MeetingId.parse(text);
    }

    /** Takes {@code 28/01} for an action of the only committee. */
    ActionId action(String text) {
        String id = text.strip();
        if (!NO_COMMITTEE.matcher(id).matches()) {
            return ActionId.parse(id);
        }
        Set<String> codes = committees.get();
        if (codes.size() != 1) {
            throw new IllegalArgumentException(
                    "'%s' could be an action of any of %d committees; say which, as in OPSG 28/01"
                            .formatted(id, codes.size()));
        }
        return ActionId.parse(codes.iterator().next() + " " + id.toLowerCase(Locale.ROOT));
    }
}
