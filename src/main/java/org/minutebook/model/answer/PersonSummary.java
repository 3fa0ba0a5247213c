package org.minutebook.model.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in the list of people.
 *
 * @param person the slug
 * @param name as the latest meeting prints it
 * @param aliases other spellings
 * @param represented for whom, the first first
 * @param attended at how many meetings
 * @param apologies sent to how many meetings
 * @param first day of a meeting that lists the person, null where none is dated
 */
public record PersonSummary(
        String person,
        String name,
        List<String> aliases,
        List<String> represented,
        int attended,
        int apologies,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    public PersonSummary {
        aliases = List.copyOf(aliases);
        represented = List.copyOf(represented);
    }
}
