package org.minutebook.parse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;

/**
 * Where the names begin in an attendance table whose columns blanks keep apart, so that what stands left of them is a label,
 * whether a profile knows the party or not:
 *
 * <pre>
 *   Category                 Harbour Panel Members
 *                            Ann Lee
 *   Berth Holders
 *                            Bob Ray
 * </pre>
 *
 * @param document whose lines are read
 * @param place of the names, in characters from the left edge of the page
 */
record NameColumn(String document, int place) {
    private static final int FEWEST_BLANKS = 3;
    /** A converter may set a column some characters off. */
    private static final int SLACK = 3;

    /** A head may stand so far right of what is below it. */
    private static final int FAR = 20;

    private static final int LONGEST_LABEL = 40;

    /** The column that the head of a table shows; null where it has no two. */
    static @Nullable NameColumn of(String document, Text head) {
        int gap = gap(head.value(), 0);
        int behind = gap < 0 ? -1 : behind(head.value(), gap);
        boolean two = gap > 0 && gap(head.value(), behind) < 0;
        return two ? new NameColumn(document, place(document, head) + behind) : null;
    }

    /**
     * The label, the name or both that a line has; empty where it is of no such table.
     *
     * @param party whether the line is a party that is known
     */
    Optional<AttendanceEntry> entry(Text line, boolean party, boolean newPage) {
        String value = line.value();
        int gap = gap(value, 0);
        if (gap > 0) {
            return AttendanceEntry.of(line.sub(0, gap), line.from(behind(value, gap)), newPage);
        }
        int least = place >= FAR ? place / 2 : place - SLACK;
        if (!party && place(document, line) >= least) {
            return AttendanceEntry.of(line.sub(0, 0), line, newPage);
        }
        boolean label = value.length() <= LONGEST_LABEL
                && Character.isUpperCase(value.charAt(0))
                && value.indexOf(':') < 0
                && !value.endsWith(".");
        return label ? Optional.of(AttendanceEntry.ofLabel(line, newPage)) : Optional.empty();
    }

    /** Where a wide gap begins; below 0 where there is none. */
    private static int gap(String line, int from) {
        int blanks = 0;
        for (int i = from; i < line.length(); i++) {
            blanks = Character.isSpaceChar(line.charAt(i)) ? blanks + 1 : 0;
            if (blanks == FEWEST_BLANKS) {
                return i + 1 - FEWEST_BLANKS;
            }
        }
        return -1;
    }

    private static int behind(String line, int gap) {
        int at = gap;
        while (at < line.length() && Character.isSpaceChar(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int place(String document, Text line) {
        int start = line.start();
        while (start > 0 && "\n\r\f".indexOf(document.charAt(start - 1)) < 0) {
            start--;
        }
        return line.start() - start;
    }
}
