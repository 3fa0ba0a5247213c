package org.minutebook.model;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A meeting's identity, printed {@code OPSG_34xx}. Meetings of one committee sort by number, then suffix: 34 &lt; 34x
 * &lt; 34xx &lt; 35.
 *
 * @param committee the committee's code in capitals
 * @param label number as the committee writes it, at least two digits, and lower-case suffix ({@code 28},
 *     {@code 34xx}, {@code 26b}); {@code 74_1511} where the body writes a day after it; {@code 2024-07} where it counts
 *     by year; an ISO date where meetings have no number
 */
public record MeetingId(String committee, String label) implements Comparable<MeetingId> {
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)([A-Z][A-Z0-9-]*?)[\\s_-]*(\\d{2,}(?:-\\d+)+|\\d+[a-z]*(?:_\\d+)?)");
    private static final Comparator<MeetingId> ORDER = Comparator.comparing(MeetingId::committee)
            .thenComparingInt(MeetingId::number)
            .thenComparing(MeetingId::label);

    public MeetingId {
        if (!isCommittee(committee)) {
            throw new IllegalArgumentException("A committee's code is capitals and digits, not '" + committee + "'");
        }
        label = padded(label.toLowerCase(Locale.ROOT));
        if (!isLabel(label)) {
            throw new IllegalArgumentException("A meeting is a number and a suffix as in 34xx, not '" + label + "'");
        }
    }

    /**
     * Reads any usual spelling: {@code OPSG_28}, {@code OPSG 28}, {@code opsg-28}, {@code OPSG_28_0701} (the day is
     * dropped).
     *
     * @throws IllegalArgumentException naming the text where it is no meeting's id
     */
    public static MeetingId parse(String text) {
        Matcher m = WRITTEN.matcher(text.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no meeting's id; one looks like OPSG_28 or OPSG_34xx");
        }
        return new MeetingId(m.group(1).toUpperCase(Locale.ROOT), m.group(2).replaceFirst("_\\d+$", ""));
    }

    /** The number without its suffix; the year where meetings are known by their day. */
    public int number() {
        return Integer.parseInt(label, 0, Math.min(9, digits(label)), 10);
    }

    /** Whether it is a capital, then capitals, digits and hyphens. */
    private static boolean isCommittee(String code) {
        boolean is = !code.isEmpty() && code.charAt(0) >= 'A' && code.charAt(0) <= 'Z';
        for (int i = 1; i < code.length() && is; i++) {
            char c = code.charAt(i);
            is = (c >= 'A' && c <= 'Z') || isDigit(c) || c == '-';
        }
        return is;
    }

    /** Whether it is digits, then small letters, then what a day is written with. */
    private static boolean isLabel(String label) {
        int digits = digits(label);
        int at = digits;
        while (at < label.length() && label.charAt(at) >= 'a' && label.charAt(at) <= 'z') {
            at++;
        }
        while (at < label.length()
                && (isDigit(label.charAt(at)) || label.charAt(at) == '-' || label.charAt(at) == '_')) {
            at++;
        }
        return digits > 0 && at == label.length();
    }

    private static int digits(String label) {
        int digits = 0;
        while (digits < label.length() && isDigit(label.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String padded(String label) {
        boolean oneDigit = label.length() == 1 || (label.length() > 1 && !Character.isDigit(label.charAt(1)));
        return oneDigit ? "0" + label : label;
    }

    @Override
    public int compareTo(MeetingId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return committee + "_" + label;
    }
}
