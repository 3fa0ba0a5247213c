package org.minutebook.parse;

import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;

/** Cuts the sentence, or the parenthesis, that something stands in out of a paragraph. */
final class Sentences {
    /** A text without ends of sentences is none that anyone wants to read whole beside each thing it names. */
    static final int MOST_AROUND = 2_000;

    private static final String OPENING = "[(‘“\"";

    private final Text text;
    private @Nullable Breaks breaks;

    Sentences(Text text) {
        this.text = text;
    }

    Text around(int from, int to) {
        Breaks found = breaks;
        if (found == null) {
            found = Breaks.of(text.value(), Breaks.STOPS, OPENING);
            breaks = found;
        }
        int start = Math.max(found.before(from), from - MOST_AROUND);
        int end = Math.min(found.after(to), to + MOST_AROUND);
        return text.sub(start, end).strip();
    }
}
