package org.minutebook.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How it is known which meeting minutes are of, and on which day it was: {@link Basis} of its id and of its date. */
public record Bases(Basis id, Basis date) {
    public static final Bases STATED = new Bases(Basis.STATED, Basis.STATED);

    /** {@code id and date inferred} for people; null where a page states both. */
    public @Nullable String inWords() {
        if (id == date) {
            return id == Basis.STATED ? null : "id and date " + word(id);
        }
        String ofId = id == Basis.STATED ? "" : "id " + word(id);
        String ofDate = date == Basis.STATED ? "" : "date " + word(date);
        return ofId + (ofId.isEmpty() || ofDate.isEmpty() ? "" : ", ") + ofDate;
    }

    private static String word(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }
}
