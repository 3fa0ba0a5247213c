package org.minutebook.parse;

import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;

/** Cuts the sentence, or the parenthesis, that something stands in out of a paragraph. */
final class Sentences {
    /** A text without ends of sentences is none that anyone wants to read whole beside each thing it names. */
    static final int MOST_AROUND = 2_000;

    private static final String STOPS = ".!?";
    private static final String CLOSING = "\"”’)]";
    private static final String OPENING = "[(‘“\"";

    private final Text text;
    private @Nullable Breaks breaks;

    Sentences(Text text) {
        this.text = text;
    }

    Text around(int from, int to) {
        Breaks found = breaks;
        if (found == null) {
            found = ends(text.value());
            breaks = found;
        }
        int start = Math.max(found.before(from), from - MOST_AROUND);
        int end = Math.min(found.after(to), to + MOST_AROUND);
        return text.sub(start, end).strip();
    }

    private static Breaks ends(String value) {
        Breaks ends = new Breaks(value.length());
        for (int at = 0; at < value.length(); at++) {
            int next = STOPS.indexOf(value.charAt(at)) < 0 ? -1 : beginBehind(value, at);
            if (next >= 0) {
                ends.add(at, next);
            }
        }
        return ends;
    }

    /** Where the sentence behind a stop begins; below 0 where none does. */
    private static int beginBehind(String text, int stop) {
        int at = stop + 1;
        at += at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        int gap = at;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean begins = at > gap
                && at < text.length()
                && (Character.isUpperCase(text.charAt(at)) || OPENING.indexOf(text.charAt(at)) >= 0);
        return begins ? at : -1;
    }
}
