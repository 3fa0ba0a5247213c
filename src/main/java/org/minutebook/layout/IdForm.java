package org.minutebook.layout;

import java.util.regex.Pattern;

/**
 * How a committee writes the ids of actions, which tables are read by: {@code RGB-2024-07/A12} is no
 * {@code OPSG 28/01}.
 *
 * @param code what ids begin with; empty where the document's own ids tell it
 * @param number regular expression for the rest of an id, the numbers of the meeting and of the action, blanks where a
 *     narrow cell may break it
 */
public record IdForm(String code, String number) {
    /** As nearly all committees do: {@code OPSG 28/01}, {@code OPSG_34xx/04}, {@code SRF 53x/CONF01}. */
    public static final IdForm USUAL = usual("");

    private static final String JOIN = "[\\s\\p{Punct}]{0,3}";
    private static final int MOST_DIGITS = 3;

    /** As nearly all committees do, where the code is known. */
    public static IdForm usual(String code) {
        return new IdForm(code, Shapes.NUMBER);
    }

    /** Whether ids look as those of nearly all committees. */
    public boolean isUsual() {
        return number.equals(Shapes.NUMBER);
    }

    /** Matches a whole id, with or without its code. */
    Pattern id() {
        return Pattern.compile("(?:" + Pattern.quote(code) + JOIN + ")?" + number);
    }

    /**
     * One past the numbers of an id that begin there, where they are in the shape that nearly all have, {@code 28/01}: up to
     * three digits on either side. What follows may still make them something else. 0 for others.
     */
    public static int numbersEnd(String text, int from) {
        int slash = digitsEnd(text, from);
        if (slash == from || slash == text.length() || text.charAt(slash) != '/') {
            return 0;
        }
        int end = digitsEnd(text, slash + 1);
        return end == slash + 1 ? 0 : end;
    }

    /** One past the digits that begin there; the place itself where none do, or more than three. */
    public static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - from > MOST_DIGITS ? from : end;
    }
}
