package org.minutebook.model.answer;

import java.util.List;

/**
 * A person with every meeting that lists them; what the other fields are, {@link PersonSummary} tells.
 *
 * @param attendance oldest first, apologies among it
 * @param similar who may be the same under another spelling, the most alike first
 */
public record PersonDetail(
        String person,
        String name,
        List<String> aliases,
        List<String> represented,
        int attended,
        int apologies,
        List<PersonAttendance> attendance,
        List<SimilarName> similar) {
    public PersonDetail {
        aliases = List.copyOf(aliases);
        represented = List.copyOf(represented);
        attendance = List.copyOf(attendance);
        similar = List.copyOf(similar);
    }

    /** With other suggestions of who may be the same. */
    public PersonDetail withSimilar(List<SimilarName> others) {
        return new PersonDetail(person, name, aliases, represented, attended, apologies, attendance, others);
    }
}
