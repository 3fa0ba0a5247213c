package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.layout.Text;

/**
 * A line of an attendance table whose names stand before the parties, under a head such as {@code Name Representing
 * Remarks}: {@code Odile Marchbanks Large Company Alternate}.
 */
final class NameFirst {
    private static final Pattern APART = Pattern.compile("\\s{2,}");
    private static final Pattern NAME_AND_PARTY = Pattern.compile("(\\S+ \\S+) (\\p{Lu}.*)");
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 5;

    private NameFirst() {}

    /** The cells that blanks keep apart; one where none do. */
    static List<Text> cells(Text line) {
        List<Text> cells = new ArrayList<>();
        Matcher m = APART.matcher(line.value());
        int done = 0;
        while (m.find()) {
            cells.add(line.sub(done, m.start()));
            done = m.end();
        }
        cells.add(line.from(done));
        return cells;
    }

    /**
     * Who a line names, and which of the known parties they represent; empty where it has not both.
     *
     * @param roles whether roles stand behind the parties, so that a party's Chair chairs the meeting
     */
    static Optional<AttendanceEntry> of(Text line, Profile profile, boolean roles, boolean newPage) {
        String value = line.value();
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        for (int at = value.indexOf(' ', value.indexOf(' ') + 1); at > 0; at = value.indexOf(' ', at + 1)) {
            Text rest = line.from(at + 1);
            Optional<Integer> party = profile.partyPrefix(rest.value());
            if (party.isPresent() && !(roles && roleStart(value, value.length()) == at)) {
                int end = roles ? roleStart(rest.value(), party.get()) : party.get();
                Text behind = rest.from(end).strip();
                if (behind.isEmpty() || Marks.isKnown(behind.value())) {
                    return AttendanceEntry.of(rest.sub(0, end), line.sub(0, at), newPage)
                            .map(entry -> entry.marked(List.of(behind)));
                }
            }
        }
        return Optional.empty();
    }

    /** Who a line names, where the party stands behind what is marked in brackets. */
    static Optional<AttendanceEntry> marked(Text line, boolean newPage) {
        String value = line.value();
        int close = value.length() <= LONGEST ? value.lastIndexOf(") ") : -1;
        return close > 0
                ? AttendanceEntry.of(line.from(close + 1).strip(), line.sub(0, close + 1), newPage)
                : Optional.empty();
    }

    /** Who a line names, where no party in it is known: then a name has two words. */
    static Optional<AttendanceEntry> guess(Text line, boolean roles, boolean newPage) {
        String value = line.value();
        Matcher m = NAME_AND_PARTY.matcher(value);
        if (value.length() > LONGEST || !m.matches() || value.split(" ", -1).length > MOST_WORDS) {
            return Optional.empty();
        }
        int end = roles ? roleStart(value, value.length()) : value.length();
        boolean marked = end > m.start(2);
        return AttendanceEntry.of(line.sub(m.start(2), marked ? end : value.length()), line.sub(0, m.end(1)), newPage)
                .map(entry -> marked ? entry.marked(List.of(line.from(end).strip())) : entry);
    }

    /** Where the last word begins, with the blank before it, if it tells of a role; else the end. */
    private static int roleStart(String line, int end) {
        int blank = line.lastIndexOf(' ', end - 1);
        return blank > 0 && Marks.isKnown(line.substring(blank + 1, end)) ? blank : end;
    }
}
