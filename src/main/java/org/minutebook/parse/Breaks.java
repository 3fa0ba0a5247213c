package org.minutebook.parse;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the sentences of a text end, found once: a paragraph may be as long as its file. */
final class Breaks {
    private final int length;
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int count;

    /** @param pattern of what stands between two sentences */
    Breaks(Pattern pattern, String text) {
        this.length = text.length();
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = m.start();
            ends[count++] = m.end();
        }
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
