package org.minutebook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person in the attendance or the apologies.
 *
 * @param representing the table's left column on every row that it covers, as printed
 * @param items numbers of the agenda items that a part attendee came for
 */
public record Attendance(
        String name,
        @Nullable String representing,
        Role role,
        boolean alternate,
        boolean part,
        boolean remote,
        List<String> items,
        Provenance source) {
    public Attendance {
        items = List.copyOf(items);
    }
}
