package org.minutebook.parse;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the sentences of a text end, found once: a paragraph may be as long as its file. */
final class Breaks {
    private static final String STOPS = ".!?;";

    private final int length;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int count;

    /** @param length of the text */
    Breaks(int length) {
        this.length = length;
    }

    /** @param pattern of what stands between two sentences, which begins with a stop */
    static Breaks of(Pattern pattern, String text) {
        Breaks breaks = new Breaks(text.length());
        Matcher m = pattern.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (STOPS.indexOf(text.charAt(at)) >= 0
                    && m.region(at, text.length()).lookingAt()) {
                breaks.add(m.start(), m.end());
                at = m.end();
            } else {
                at++;
            }
        }
        return breaks;
    }

    /** The next end of a sentence: where it ends, and where the one behind it begins. */
    void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    /** Where the sentence begins that a place is in. */
    int before(int place) {
        int found = Arrays.binarySearch(ends, 0, count, place);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? 0 : ends[index];
    }

    /** Where the next sentence begins after a place; the text's end where none does. */
    int after(int place) {
        int found = Arrays.binarySearch(starts, 0, count, place);
        int index = found >= 0 ? found : -found - 1;
        return index == count ? length : ends[index];
    }
}
