package org.minutebook.model.answer;

import java.util.List;

/**
 * A person with every meeting that lists them; what the other fields are, {@link PersonSummary} tells.
 *
 * @param attendance oldest first, apologies among it
 */
public record PersonDetail(
        String person,
        String name,
        List<String> aliases,
        List<String> represented,
        int attended,
        int apologies,
        List<PersonAttendance> attendance) {
    public PersonDetail {
        aliases = List.copyOf(aliases);
        represented = List.copyOf(represented);
        attendance = List.copyOf(attendance);
    }
}
