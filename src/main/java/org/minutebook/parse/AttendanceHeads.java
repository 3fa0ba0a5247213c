package org.minutebook.parse;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;
import org.minutebook.model.Role;

/** Tells the lines that head the tables of an attendance and their columns. */
final class AttendanceHeads {
    private static final Pattern APOLOGIES = Pattern.compile("(?i)apologies\\b.{0,30}");
    private static final Pattern PARTICIPANTS = Pattern.compile(
            "(?i)(?:representing|category|in attendance|also present)?\\s*(?:other )?(?:participants|attendees?|in attendance|also present|observers|guests)\\s*:?");
    /** What heads the people who are no members: then those under plain {@code Attendees} are. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)(?:representing\\s+|category\\s+)?(?:other (?:participants|attendees)|also present|in attendance|observers|guests)\\s*:?");

    private static final Pattern PLAIN = Pattern.compile("(?i)(?:representing\\s+|category\\s+)?attendees?\\s*:?");
    private static final Pattern MEMBERS = Pattern.compile(
            "(?i)(?:category|representing)\\s+.{0,60}members\\s*:?|.{0,40}members(?: present)?\\s*:?|present\\s*:?");
    private static final Pattern COLUMNS = Pattern.compile(
            "(?i)(?:representing|organi[sz]ation|company|category|name|attendees?|party|role|constituency|position|remarks?|notes?|comments?|attending|\\s)+");
    /** What heads begin with, by its first letter. */
    private static final Map<Character, List<String>> HEADS = Stream.of(
                    "apologies",
                    "also present",
                    "attendee",
                    "category",
                    "company",
                    "constituency",
                    "guests",
                    "in attendance",
                    "member",
                    "name",
                    "note",
                    "observers",
                    "organi",
                    "other",
                    "participants",
                    "party",
                    "position",
                    "present",
                    "remark",
                    "representing",
                    "role")
            .collect(Collectors.groupingBy(head -> head.charAt(0)));

    private static final int LONGEST = 150;

    private AttendanceHeads() {}

    /** Whether it heads the people who are no members. */
    static boolean isOfOthers(String line) {
        return mayBe(line) && OTHERS.matcher(line).matches();
    }

    /** Whether it heads all who came, or the members where others have a head of their own. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** Whether a line that may be a head names the columns of a table. */
    static boolean isOfColumns(String text) {
        return COLUMNS.matcher(text).matches();
    }

    /** The cells of a row as one line. */
    static String whole(List<Text> cells) {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            whole.append(i > 0 ? " " : "").append(cells.get(i).value());
        }
        return whole.toString();
    }

    /** The role of those in the table that a line heads that may be a head, null where it heads none. */
    static @Nullable Role role(String text) {
        if (text.regionMatches(true, 0, "apologies", 0, 9)
                && APOLOGIES.matcher(text).matches()) {
            return Role.APOLOGY;
        }
        boolean participants = PARTICIPANTS.matcher(text).matches();
        return participants ? Role.PARTICIPANT : MEMBERS.matcher(text).matches() ? Role.MEMBER : null;
    }

    /** Whether a row that may head anything names the columns: {@code Other Participants} looks like a name. */
    static boolean isHead(List<Text> cells) {
        return isHead(whole(cells));
    }

    /** Whether the cells of a row may head anything together. */
    static boolean mayBe(List<Text> cells) {
        boolean may = false;
        boolean first = true;
        for (int i = 0; i < cells.size() && !may; i++) {
            String cell = cells.get(i).value();
            may = speaksOfMembers(cell) || (first && !cell.isEmpty() && beginsHead(cell, true));
            first &= cell.isEmpty();
        }
        return may;
    }

    /** Whether a line heads a table of the attendance or one of its columns. */
    static boolean isHead(String line) {
        String text = line.strip();
        return mayBe(text) && (isOfColumns(text) || role(text) != null);
    }

    /** Whether a line may head anything: cheap to tell, and most lines don't. */
    static boolean mayBe(String text) {
        return text.length() <= LONGEST && begins(text);
    }

    /** Whether a line begins with a word that heads of tables begin with, or speaks of members. */
    static boolean begins(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return speaksOfMembers(text) || beginsHead(text, false);
    }

    private static boolean speaksOfMembers(String text) {
        return text.contains("ember") || text.contains("EMBER");
    }

    /** @param cut whether the first word of a head is enough, since the next may be in another cell */
    private static boolean beginsHead(String text, boolean cut) {
        char initial = Character.toLowerCase(text.charAt(0));
        for (String head : HEADS.getOrDefault(initial, List.of())) {
            int blank = cut ? head.indexOf(' ') : -1;
            if (text.regionMatches(true, 0, head, 0, blank < 0 ? head.length() : blank)) {
                return true;
            }
        }
        return false;
    }
}
