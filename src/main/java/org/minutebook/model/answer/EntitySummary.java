package org.minutebook.model.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A modification, an incident or an abbreviation in its list.
 *
 * @param id of a modification the spelling printed first, of an incident the one with the most digits, of an
 *     abbreviation its term
 * @param aliases the other spellings, in the order in which they came up; what else an abbreviation is said to stand for
 * @param title that a modification was given first, what most say that an abbreviation stands for; null where none is
 *     given
 * @param category of an incident by the latest word, 1 the gravest; null where none is given
 * @param mentions how many agenda items name it, each spelling of it counting
 * @param meetings how many meetings name it
 * @param first day of a meeting that names it, null where none is dated
 */
public record EntitySummary(
        String id,
        List<String> aliases,
        @Nullable String title,
        @Nullable Integer category,
        int mentions,
        int meetings,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    public EntitySummary {
        aliases = List.copyOf(aliases);
    }
}
