package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Sign;
import org.minutebook.layout.Text;

/**
 * A row or line of an attendance table.
 *
 * @param label the left column, null where its cell is empty
 * @param name null where only the label was on the line
 * @param newPage whether a page begins with it: merged cells were cut there
 */
record AttendanceEntry(@Nullable Text label, @Nullable Text name, List<String> marks, boolean newPage) {
    private static final Pattern MARKS = Pattern.compile("\\(([^()]{2,60})\\)");
    /** A part of a name; OCR reads a capital I as a small l. */
    private static final String WORD = "(?:\\p{Lu}|l(?=[a-z]))[\\p{L}'’.-]*";

    private static final Pattern NAME = Pattern.compile("(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Sir|Dame)\\.?\\s+)?" + WORD
            + "(?:\\s+(?:van|de|der|den|la|le|von|bin|al|ten|di|" + WORD + ")){1,4}");
    /** No line with a name and what is marked beside it is longer. */
    private static final int LONGEST = 400;

    private static final Pattern LITTER = Pattern.compile("[^\\p{L}]*\\d[\\p{L}\\d]*|\\W*");

    /** A row with the label and the name in cells of their own; empty where the second is no name. */
    static Optional<AttendanceEntry> of(Text label, Text cell, boolean newPage) {
        String words = label.value();
        if (words.length() > LONGEST || cell.value().length() > LONGEST) {
            return Optional.empty();
        }
        boolean litter = LITTER.matcher(words).matches();
        return named(litter ? null : label, cell, newPage);
    }

    /** A line with label, name or both; empty where it is neither. */
    static Optional<AttendanceEntry> of(Text line, Profile profile, boolean newPage) {
        if (line.value().length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Integer> party = profile.partyPrefix(line.value());
        if (party.isEmpty()) {
            return named(null, line, newPage);
        }
        Text label = line.sub(0, party.get());
        Text rest = line.from(party.get()).strip();
        if (rest.isEmpty()) {
            return Optional.of(new AttendanceEntry(label, null, List.of(), newPage));
        }
        return named(label, rest, newPage);
    }

    private static Optional<AttendanceEntry> named(@Nullable Text label, Text cell, boolean newPage) {
        if (!beginsName(cell.value())) {
            return Optional.empty();
        }
        List<String> marks = new ArrayList<>();
        int end = cell.value().length();
        if (cell.mayHave(Sign.BRACKET)) {
            Matcher m = MARKS.matcher(cell.value());
            while (m.find()) {
                marks.add(m.group(1));
                end = Math.min(end, m.start());
            }
            if (!MARKS.matcher(cell.value().substring(end)).replaceAll("").isBlank()) {
                return Optional.empty();
            }
        }
        Text name = cell.sub(0, end).strip();
        return NAME.matcher(name.value()).matches()
                ? Optional.of(new AttendanceEntry(label, name, marks, newPage))
                : Optional.empty();
    }

    private static boolean beginsName(String cell) {
        return !cell.isEmpty() && (cell.charAt(0) == 'l' || Character.isUpperCase(cell.charAt(0)));
    }
}
