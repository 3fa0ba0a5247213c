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

    /** Who a line names, and which of the known parties they represent; empty where it has not both. */
    static Optional<AttendanceEntry> of(Text line, Profile profile, boolean newPage) {
        String value = line.value();
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        for (int at = value.indexOf(' ', value.indexOf(' ') + 1); at > 0; at = value.indexOf(' ', at + 1)) {
            Text rest = line.from(at + 1);
            Optional<Integer> party = profile.partyPrefix(rest.value());
            if (party.isPresent()) {
                Text behind = rest.from(party.get()).strip();
                if (behind.isEmpty() || Marks.isKnown(behind.value())) {
                    return AttendanceEntry.of(rest.sub(0, party.get()), line.sub(0, at), newPage)
                            .map(entry -> entry.marked(List.of(behind)));
                }
            }
        }
        return Optional.empty();
    }

    /** Who a line names, where no party in it is known: then a name has two words. */
    static Optional<AttendanceEntry> guess(Text line, boolean newPage) {
        String value = line.value();
        Matcher m = NAME_AND_PARTY.matcher(value);
        return value.length() <= LONGEST && m.matches() && value.split(" ", -1).length <= MOST_WORDS
                ? AttendanceEntry.of(line.sub(m.start(2), m.end(2)), line.sub(0, m.end(1)), newPage)
                : Optional.empty();
    }
}
