package org.minutebook.model.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.Provenance;
import org.minutebook.model.Role;

/** A person in a meeting's attendance; {@code slug} is the address of the person. */
public record AttendanceEntry(
        String name,
        String slug,
        @Nullable String representing,
        Role role,
        boolean alternate,
        boolean part,
        boolean remote,
        List<String> items,
        Provenance source)
        implements Sourced {
    public AttendanceEntry {
        items = List.copyOf(items);
    }
}
