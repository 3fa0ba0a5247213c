package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final Pattern STOPPED = Pattern.compile("(?<party>\\p{Lu}[\\p{L} ]{2,30})[.]\\s+(?=\\p{Lu})");
    private static final String DASHES = "-–—";
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_PARTY = 2;
    private static final int LONGEST_PARTY = 50;
    private static final int LONGEST_LITTER = 6;
    private static final int SHORTEST_MARK = 2;
    static final int LONGEST_MARK = 60;
    /** No line with a name and what is marked beside it is longer. */
    private static final int LONGEST = 400;

    /** What names end in that are no person's. */
    private static final Set<String> BODIES = Set.of(
            "Group",
            "Committee",
            "Panel",
            "Board",
            "Forum",
            "Council",
            "Meeting",
            "Minutes",
            "Number",
            "Limited",
            "Ltd",
            "Only",
            "Code",
            "Classification",
            "Version");

    private static final Pattern LITTER = Pattern.compile("[^\\p{L}]*\\d[\\p{L}\\d]*|\\W*");

    /** A row with the label and the name in cells of their own; empty where the second is no name. */
    static Optional<AttendanceEntry> of(Text label, Text cell, boolean newPage) {
        String words = label.value();
        if (words.length() > LONGEST || cell.value().length() > LONGEST) {
            return Optional.empty();
        }
        boolean litter = words.isEmpty()
                || (!isLetter(words.charAt(0)) && LITTER.matcher(words).matches());
        return named(litter ? null : label, cell, newPage);
    }

    /** A label alone on its line. */
    static AttendanceEntry ofLabel(Text label, boolean newPage) {
        return new AttendanceEntry(label, null, List.of(), newPage);
    }

    /** A line with label, name or both; empty where it is neither. */
    static Optional<AttendanceEntry> of(Text line, Profile profile, boolean newPage) {
        if (line.value().length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Integer> party = profile.partyPrefix(line.value());
        int litter = party.isEmpty() ? litterEnd(line.value()) : 0;
        if (litter > 0 && profile.partyPrefix(line.value().substring(litter)).isPresent()) {
            return of(line.from(litter), profile, newPage);
        }
        if (party.isEmpty()) {
            Optional<AttendanceEntry> garbled = ofGarbled(line, profile, newPage);
            return garbled.isPresent() ? garbled : ofParty(line, profile, newPage);
        }
        Text label = line.sub(0, party.get());
        Text rest = line.from(party.get()).strip();
        if (rest.isEmpty() || isLitter(rest.value())) {
            return Optional.of(new AttendanceEntry(label, null, List.of(), newPage));
        }
        return named(label, rest.from(litterEnd(rest.value())), newPage);
    }

    /** Whether a scan left nothing but specks and the ends of lines, {@code : :}. */
    private static boolean isLitter(String words) {
        return words.length() <= LONGEST_LITTER && words.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Where the words begin behind a speck, {@code - Other Parties}, {@code i Kate Vogel}; 0 where none is before them. */
    private static int litterEnd(String words) {
        boolean quoted = words.startsWith("‘") && words.indexOf('’') < 0;
        if (quoted || words.length() < 3) {
            return quoted ? 1 : 0;
        }
        char first = words.charAt(0);
        boolean glued = "-–—|.:;~_*".indexOf(first) >= 0 && Character.isUpperCase(words.charAt(1));
        boolean apart = !Character.isDigit(first)
                && !Character.isUpperCase(first)
                && first != '('
                && words.charAt(1) == ' '
                && Character.isUpperCase(words.charAt(2));
        return apart ? 2 : glued ? 1 : 0;
    }

    /** A line whose party a scan garbled, {@code bcc Ann Lee}, or put a stop behind, {@code Ofgem. Bo Tan}. */
    private static Optional<AttendanceEntry> ofGarbled(Text line, Profile profile, boolean newPage) {
        String value = line.value();
        Matcher stop = value.contains(". ") ? STOPPED.matcher(value) : null;
        if (stop != null && stop.lookingAt() && isParty(stop.group("party"), profile)) {
            return named(line.sub(0, stop.end("party")), line.from(stop.end()), newPage);
        }
        int blank = value.indexOf(' ');
        if (blank < 0 || !Character.isLowerCase(value.charAt(0))) {
            return Optional.empty();
        }
        return profile.meant(value.substring(0, blank))
                .flatMap(party -> named(
                        Text.standingFor(party, line.start()), line.from(blank).strip(), newPage));
    }

    /** An entry of a list of names, where whatever stands in brackets and is not otherwise known is the party. */
    static Optional<AttendanceEntry> ofName(Text part, Profile profile) {
        Optional<AttendanceEntry> entry = of(part, profile, false).filter(found -> found.name() != null);
        Matcher m = MARKS.matcher(part.value());
        while (entry.isPresent() && entry.get().label() == null && m.find()) {
            int end = partyEnd(m.group(1));
            if (!Marks.isKnown(m.group(1).substring(0, end))
                    && Character.isUpperCase(m.group(1).charAt(0))) {
                List<String> marks = new ArrayList<>(entry.get().marks());
                marks.remove(m.group(1));
                if (end < m.group(1).length()) {
                    marks.add(m.group(1).substring(end + 1).strip());
                }
                Text party = part.sub(m.start(1), m.start(1) + end);
                return Optional.of(new AttendanceEntry(party, entry.get().name(), marks, false));
            }
        }
        return entry;
    }

    /** Where the party ends that a mark stands behind in the same brackets, {@code (Boat Owners, from item 3)}. */
    private static int partyEnd(String words) {
        int comma = words.lastIndexOf(',');
        return comma > 0 && Marks.isKnown(words.substring(comma + 1).strip()) ? comma : words.length();
    }

    /** A name with the party behind it, {@code Rob Short (Large Supplier)}, {@code Rob Short – Large Supplier}; else alone. */
    private static Optional<AttendanceEntry> ofParty(Text line, Profile profile, boolean newPage) {
        if (!beginsName(line.value())) {
            return Optional.empty();
        }
        int mark = mark(line.value());
        if (mark > 0) {
            Text behind = line.from(mark + 1).strip();
            if (isParty(behind.value(), profile)) {
                return named(behind, line.sub(0, mark), newPage);
            }
        }
        Optional<AttendanceEntry> named = named(null, line, newPage);
        if (named.isEmpty() || !line.mayHave(Sign.BRACKET)) {
            return named;
        }
        Matcher m = MARKS.matcher(line.value());
        while (m.find()) {
            if (isParty(m.group(1), profile) && !Marks.isRole(m.group(1))) {
                Text label = line.sub(m.start(1), m.end(1));
                List<String> marks = new ArrayList<>(named.get().marks());
                marks.remove(m.group(1));
                return Optional.of(new AttendanceEntry(label, named.get().name(), marks, newPage));
            }
        }
        return named;
    }

    /** Where the comma or dash stands that is between a name and the words behind it; below 0 where none is. */
    private static int mark(String line) {
        int last = Math.max(line.lastIndexOf('('), Math.max(line.lastIndexOf(')'), line.lastIndexOf(',')));
        for (int at = Math.max(SHORTEST_NAME, last); at < line.length() - 1 && at <= LONGEST_NAME; at++) {
            boolean dash = line.charAt(at) == ' ' && DASHES.indexOf(line.charAt(at + 1)) >= 0;
            int mark = dash ? at + 1 : at;
            if ((dash || line.charAt(at) == ',') && hasPartyBehind(line, mark + 1)) {
                return mark;
            }
        }
        return -1;
    }

    /** Whether white space stands at a place, and behind it as many characters as a party has. */
    private static boolean hasPartyBehind(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at > from && line.length() - at >= SHORTEST_PARTY && line.length() - at <= LONGEST_PARTY;
    }

    private static boolean isParty(String words, Profile profile) {
        return profile.partyPrefix(words)
                .filter(length -> length == words.length())
                .isPresent();
    }

    /** This with what stands in more cells of its row. */
    AttendanceEntry marked(List<Text> cells) {
        List<String> all = null;
        for (int i = 0; i < cells.size(); i++) {
            Text cell = cells.get(i);
            if (!cell.isEmpty() && Marks.isKnown(cell.value())) {
                all = all == null ? new ArrayList<>(marks) : all;
                all.add(cell.value());
            }
        }
        return all == null ? this : new AttendanceEntry(label, name, all, newPage);
    }

    /** This with a label, where it has none. */
    AttendanceEntry labelled(Text party) {
        return label == null ? new AttendanceEntry(party, name, marks, newPage) : this;
    }

    private static Optional<AttendanceEntry> named(@Nullable Text label, Text cell, boolean newPage) {
        if (!beginsName(cell.value())) {
            return Optional.empty();
        }
        List<String> marks = new ArrayList<>();
        int end = cell.mayHave(Sign.BRACKET)
                ? nameEnd(cell.value(), marks)
                : cell.value().length();
        if (end < 0) {
            return Optional.empty();
        }
        Text name = cell.sub(0, end).strip();
        return PersonName.is(name.value()) && !isBody(name.value())
                ? Optional.of(new AttendanceEntry(label, name, marks, newPage))
                : Optional.empty();
    }

    /** Where the name ends that marks stand behind; below 0 where other words stand behind marks. */
    private static int nameEnd(String cell, List<String> marks) {
        int first = -1;
        int done = 0;
        for (int at = cell.indexOf('('); at >= 0; at = cell.indexOf('(', done)) {
            int close = cell.indexOf(')', at);
            int length = close - at - 1;
            boolean mark = length >= SHORTEST_MARK && length <= LONGEST_MARK && cell.lastIndexOf('(', close) == at;
            if (mark) {
                if (first >= 0 && !cell.substring(done, at).isBlank()) {
                    return -1;
                }
                marks.add(cell.substring(at + 1, close));
                first = first < 0 ? at : first;
            } else if (first >= 0) {
                return -1;
            }
            done = mark ? close + 1 : at + 1;
        }
        if (first < 0) {
            return cell.length();
        }
        return cell.substring(done).isBlank() ? first : -1;
    }

    private static boolean isBody(String name) {
        int start = name.length();
        while (start > 0 && isLetter(name.charAt(start - 1))) {
            start--;
        }
        return BODIES.contains(name.substring(start));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean beginsName(String cell) {
        return !cell.isEmpty() && (cell.charAt(0) == 'l' || Character.isUpperCase(cell.charAt(0)));
    }
}
