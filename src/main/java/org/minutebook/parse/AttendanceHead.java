package org.minutebook.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block;
import org.minutebook.layout.ByInitial;
import org.minutebook.layout.Text;
import org.minutebook.model.Role;

/**
 * A line, or a row of a table, that heads a table of the attendance or names its columns.
 *
 * @param text its words
 * @param role of those in the table, null where it only names columns
 */
record AttendanceHead(String text, @Nullable Role role) {
    private static final Pattern APOLOGIES =
            Pattern.compile("(?i)(?:(?:representing|category) )?apologies\\b(?!\\s*:\\s*\\S).{0,30}");
    /** What columns of those that people represent are called. */
    private static final String PARTY =
            "(?:representing|organi[sz]ation|company|category|party|constituency|employer|affiliation|sector)";

    private static final Pattern PARTICIPANTS = Pattern.compile(
            "(?i)(?:representing|category|in attendance|also present)?\\s*(?:other )?(?:participants|attendees?|in attendance|also present|observers|guests|others(?: present| in attendance)?)(?:\\s+"
                    + PARTY + ")?\\s*:?");
    /** What a scan leaves of {@code Representing Other Participants}; there are other parties and partners too. */
    private static final Pattern GARBLED = Pattern.compile(
            "(?i)(?:repre[a-z]*(?: [a-z]{1,4})?\\s*(?:\\|\\s*)?other pa(?!rt(?:y|ies|ners?)\\b)[a-z ]{3,14}|other pa(?!rt(?:y|ies|ners?)\\b)[a-z]{8,12})");

    /** All who came: they are the members, but for those who have a head of their own. */
    private static final Pattern PLAIN = Pattern.compile("(?i)(?:" + PARTY + "\\s+)?attendees?\\s*:?");

    private static final Pattern MEMBERS = Pattern.compile(
            "(?i)(?:category|representing|sector)\\s+.{0,60}members(?:\\s+(?:remarks?|notes?|comments?))?\\s*:?|.{0,40}members(?: present)?(?:\\s+"
                    + PARTY + ")?\\s*:?|present\\s*:?|(?:members? )?present\\s+"
                    + PARTY);
    private static final Pattern COLUMNS = Pattern.compile(
            "(?i)(?:representing|organi[sz]ation|company|category|sector|agenda items?|name|attendees?|party|role|capacity|constituency|position|remarks?|notes?|comments?|attending|\\s)+");
    private static final Pattern NAME_FIRST = Pattern.compile(
            "(?i)(?:name|(?:.{0,40} )?(?:attendees?|members?|participants?)|(?:members? )?present|apologies|in attendance)\\s+(?:role|"
                    + PARTY + ").*");
    private static final Pattern ROLES = Pattern.compile("(?i)\\b(?:role|position)\\b");
    private static final Pattern NAME = Pattern.compile("(?i)names?\\s*:?");
    /** What heads begin with, by its first letter. */
    private static final ByInitial HEADS = ByInitial.of(
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
            "repre",
            "role",
            "sector");

    /** What the column of names is called beside the head itself, {@code Other Participants | Name}. */
    private static final String NAME_HEAD = " Name";

    private static final int NAMED = 12;
    private static final String ALL = "participants";
    private static final int LONGEST = 150;

    /** What a block heads; empty where it is no head, as most are none. */
    static Optional<AttendanceHead> of(Block block) {
        return switch (block) {
            case Block.Row(List<Text> cells, double _) -> of(cells);
            case Block.Heading(int _, Text text) -> of(text.value());
            case Block.Paragraph(Text text) -> of(text.value());
            case Block.ListItem(String _, Text text) -> of(text.value());
            case Block.Note _, Block.PageBreak _ -> Optional.empty();
        };
    }

    /** What the cells of a row head together; the last may be that of those who sent apologies. */
    static Optional<AttendanceHead> of(List<Text> cells) {
        return mayBe(cells)
                ? of(whole(endsInApologies(cells) ? cells.subList(0, cells.size() - 1) : cells))
                : Optional.empty();
    }

    /** Whether a head has a column for those who came and another for those who sent apologies. */
    static boolean endsInApologies(List<Text> cells) {
        return cells.size() > 2 && APOLOGIES.matcher(cells.getLast().value()).matches();
    }

    static Optional<AttendanceHead> of(String line) {
        String text = line.strip();
        if (text.length() > LONGEST || !begins(text)) {
            return Optional.empty();
        }
        Role role = role(text);
        if (role == null && text.length() > NAMED && text.startsWith(NAME_HEAD, text.length() - NAME_HEAD.length())) {
            String head = text.substring(0, text.length() - NAME_HEAD.length()).strip();
            role = role(head);
            return role == null && !isOfColumns(text)
                    ? Optional.empty()
                    : Optional.of(new AttendanceHead(role == null ? text : head, role));
        }
        return role != null || isOfColumns(text) ? Optional.of(new AttendanceHead(text, role)) : Optional.empty();
    }

    private static boolean isOfColumns(String text) {
        return COLUMNS.matcher(text).matches();
    }

    /** Whether it names the columns of a table. */
    boolean ofColumns() {
        return isOfColumns(text);
    }

    /** Whether it may head the table of all who came, of members and others alike. */
    boolean mayBeOfAll() {
        return role == null || text.regionMatches(true, 0, ALL, 0, ALL.length());
    }

    /** Whether it is that of names alone. */
    boolean isOfNames() {
        return NAME.matcher(text).matches();
    }

    /** Whether names stand before whom they represent. */
    boolean isNameFirst() {
        return NAME_FIRST.matcher(text).matches();
    }

    /** Whether it names a column of roles. */
    boolean namesRoles() {
        return ROLES.matcher(text).find() && ofColumns();
    }

    private static String whole(List<Text> cells) {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            whole.append(i > 0 ? " " : "").append(cells.get(i).value());
        }
        return whole.toString();
    }

    private static @Nullable Role role(String text) {
        if (FrontMatter.has(text, "apologies") && APOLOGIES.matcher(text).matches()) {
            return Role.APOLOGY;
        }
        boolean plain = FrontMatter.has(text, "attendee") && PLAIN.matcher(text).matches();
        boolean speaksOfMembers = FrontMatter.has(text, "member") || text.regionMatches(true, 0, "present", 0, 7);
        if (plain || (speaksOfMembers && MEMBERS.matcher(text).matches())) {
            return Role.MEMBER;
        }
        boolean participants =
                PARTICIPANTS.matcher(text).matches() || GARBLED.matcher(text).matches();
        return participants ? Role.PARTICIPANT : null;
    }

    /** Whether the cells of a row may head anything together. */
    private static boolean mayBe(List<Text> cells) {
        boolean may = false;
        boolean first = true;
        for (int i = 0; i < cells.size() && !may; i++) {
            String cell = cells.get(i).value();
            may = speaksOfMembers(cell) || (first && !cell.isEmpty() && beginsHead(cell, true));
            first &= cell.isEmpty();
        }
        return may;
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
        List<String> heads = HEADS.beginning(text.charAt(0));
        for (int i = 0; i < heads.size(); i++) {
            String head = heads.get(i);
            int blank = cut ? head.indexOf(' ') : -1;
            if (text.regionMatches(true, 0, head, 0, blank < 0 ? head.length() : blank)) {
                return true;
            }
        }
        return false;
    }
}
