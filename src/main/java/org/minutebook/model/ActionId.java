package org.minutebook.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An action's identity, printed {@code OPSG 53x/CONF01}: the meeting that raised it and its number there.
 *
 * @param meeting the meeting that raised it
 * @param number at least two digits, after capitals where the committee puts some
 */
public record ActionId(MeetingId meeting, String number) implements Comparable<ActionId> {
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)([A-Z][A-Z0-9-]*?)[\\s_-]*(\\d{2,}(?:-\\d+)+|\\d+[a-z]*)\\s*/\\s*([A-Z]*\\d+[A-Z]?)");
    private static final Comparator<ActionId> ORDER =
            Comparator.comparing(ActionId::meeting).thenComparing(ActionId::number);

    public ActionId {
        String capitals = number.toUpperCase(Locale.ROOT);
        int digit = letters(capitals, 0);
        int tail = digit;
        while (tail < capitals.length() && capitals.charAt(tail) >= '0' && capitals.charAt(tail) <= '9') {
            tail++;
        }
        if (tail == digit || letters(capitals, tail) < capitals.length()) {
            throw new IllegalArgumentException("An action's number looks like 04 or CONF01, not '" + number + "'");
        }
        number = tail - digit > 1 ? capitals : capitals.substring(0, digit) + "0" + capitals.substring(digit);
    }

    /**
     * Reads any usual spelling: {@code OPSG 28/01}, {@code OPSG_28/01}, {@code opsg 28/1}, {@code WMPC 2024-03-12/01}.
     *
     * @throws IllegalArgumentException naming the text where it is no action's id
     */
    public static ActionId parse(String text) {
        Matcher m = WRITTEN.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no action's id; one looks like OPSG 28/01");
        }
        return new ActionId(new MeetingId(m.group(1).toUpperCase(Locale.ROOT), m.group(2)), m.group(3));
    }

    /** Where capitals end that begin at a place. */
    private static int letters(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
            at++;
        }
        return at;
    }

    public String committee() {
        return meeting.committee();
    }

    @Override
    public int compareTo(ActionId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return meeting.committee() + " " + meeting.label() + "/" + number;
    }
}
