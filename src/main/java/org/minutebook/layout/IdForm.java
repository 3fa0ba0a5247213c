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
    public static final IdForm USUAL = new IdForm("", Shapes.NUMBER);

    private static final String JOIN = "[\\s\\p{Punct}]{0,3}";

    /** Matches a whole id, with or without its code. */
    Pattern id() {
        return Pattern.compile("(?:" + Pattern.quote(code) + JOIN + ")?" + number);
    }
}
