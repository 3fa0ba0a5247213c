package org.minutebook.parse;

import org.minutebook.layout.Text;

/** Cuts the sentence, or the parenthesis, that something stands in out of a paragraph. */
final class Sentences {
    /** A text without ends of sentences is none that anyone wants to read whole beside each thing it names. */
    static final int MOST_AROUND = 2_000;

    private static final String OPENING = "[(‘“\"";

    private Sentences() {}

    static Text around(Text text, int from, int to) {
        return text.sub(start(text.value(), from), end(text.value(), to)).strip();
    }

    /** Where the sentence begins that a place is in, or as far before the place as anyone reads. */
    private static int start(String text, int place) {
        int least = Math.max(0, place - MOST_AROUND);
        for (int at = place - 1; at >= least; at--) {
            int begin = Breaks.beginBehind(text, at, Breaks.STOPS, OPENING);
            if (begin >= 0 && begin <= place) {
                return begin;
            }
        }
        return least;
    }

    /** Where the next sentence begins after a place, or as far behind the place as anyone reads. */
    private static int end(String text, int place) {
        int most = Math.min(text.length(), place + MOST_AROUND);
        for (int at = place; at < most; at++) {
            int begin = Breaks.beginBehind(text, at, Breaks.STOPS, OPENING);
            if (begin >= 0) {
                return Math.min(begin, most);
            }
        }
        return most;
    }
}
