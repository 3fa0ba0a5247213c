package org.minutebook.parse;

import java.util.Arrays;
import java.util.Set;

/** Where the sentences of a text end, found once: a paragraph may be as long as its file. */
final class Breaks {
    static final String STOPS = ".!?";
    private static final String CLOSING = "\"”’)]";

    private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Revd", "Cllr", "St");
    private static final int LONGEST_TITLE = 5;
    /** Titles that end in no stop. */
    private static final Set<String> IN_FULL =
            Set.of("Professor", "Councillor", "Doctor", "Miss", "Sir", "Lord", "Lady");

    private static final int LONGEST_TITLE_IN_FULL = 10;

    private final int length;
    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int count;

    /** @param length of the text */
    private Breaks(int length) {
        this.length = length;
    }

    /**
     * Ends of sentences: a stop, maybe a closing quotation mark or bracket, white space, and a capital.
     *
     * @param stops what ends a sentence
     * @param opening what a sentence may begin with besides a capital
     */
    static Breaks of(String text, String stops, String opening) {
        Breaks breaks = new Breaks(text.length());
        int[] next = new int[stops.length()];
        Arrays.fill(next, -1);
        for (int at = next(text, -1, stops, next); at < text.length(); at = next(text, at, stops, next)) {
            int begin = beginBehind(text, at, opening);
            if (begin >= 0) {
                breaks.add(at, begin);
            }
        }
        return breaks;
    }

    /**
     * Where the next stop stands behind a place; the text's end where none does.
     *
     * @param next where each of the stops stands next, found once for all that come before it
     */
    private static int next(String text, int place, String stops, int[] next) {
        int nearest = text.length();
        for (int i = 0; i < next.length; i++) {
            if (next[i] <= place) {
                int at = text.indexOf(stops.charAt(i), place + 1);
                next[i] = at < 0 ? text.length() : at;
            }
            nearest = Math.min(nearest, next[i]);
        }
        return nearest;
    }

    /** Where the sentence begins behind a place that ends another; below 0 where it ends none, as nearly all don't. */
    static int beginBehind(String text, int place, String stops, String opening) {
        char c = text.charAt(place);
        // Blanks are the most of what is no letter.
        return c >= 'A' || c == ' ' || stops.indexOf(c) < 0 ? -1 : beginBehind(text, place, opening);
    }

    private static int beginBehind(String text, int stop, String opening) {
        int at = stop + 1;
        at += at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
        int gap = at;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean begins = at > gap
                && at < text.length()
                && (Character.isUpperCase(text.charAt(at)) || opening.indexOf(text.charAt(at)) >= 0);
        return begins && !isTitle(text, stop) ? at : -1;
    }

    /** {@code Mr.} and the like end no sentence. */
    private static boolean isTitle(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start < LONGEST_TITLE && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(stop) == '.'
                && (TITLES.contains(text.substring(start, stop)) || isInitial(text, start, stop));
    }

    /** {@code Professor D.}: a letter behind a title, with or without its own stop. */
    private static boolean isInitial(String text, int start, int stop) {
        if (stop - start != 1
                || start < 2
                || text.charAt(start - 1) != ' '
                || !Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int end = text.charAt(start - 2) == '.' ? start - 2 : start - 1;
        int from = end;
        while (from > 0 && end - from < LONGEST_TITLE_IN_FULL && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, end);
        return TITLES.contains(word) || IN_FULL.contains(word);
    }

    /** The next end of a sentence: where it ends, and where the one behind it begins. */
    private void add(int start, int end) {
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
