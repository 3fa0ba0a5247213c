package org.minutebook.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block;
import org.minutebook.layout.Text;
import org.minutebook.model.Attendance;
import org.minutebook.model.Role;

/** Reads the tables of members, participants and apologies, as tables or as the lines that are left of them. */
final class AttendanceReader {
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
            "(?i)(?:representing|organi[sz]ation|company|category|name|attendees?|party|role|constituency|position|\\s)+");
    private static final List<String> HEADS = List.of(
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
            "observers",
            "organi",
            "other",
            "participants",
            "party",
            "position",
            "present",
            "representing",
            "role");
    private static final Pattern SMALL_L = Pattern.compile("(?<![^ ])l(?!(?:a|e) )");
    /** {@code Apologies were received from Rob Short (Large Supplier) and Kate Frazer.} */
    private static final Pattern LISTED = Pattern.compile(
            "(?<head>[A-Z][A-Za-z ]{3,40}?)"
                    + "(?:\\s*:|(?: (?:were|was|had been|have been))?(?: also)?(?: (?:received|noted|given|sent))? from:?)\\s+(?<names>\\p{Lu}.*)");

    private static final Pattern NAME_FIRST = Pattern.compile(
            "(?i)(?:name|attendees?|members?|participants?)\\s+(?:representing|organi[sz]ation|company|category|party|role|constituency).*");
    private static final int LONGEST_LIST = 1_000;
    private static final int LONGEST_ENTRY = 150;
    private static final int FEWEST_IN_RUN = 3;

    private final Page page;
    private final List<Attendance> attendance = new ArrayList<>();
    private final List<AttendanceEntry> table = new ArrayList<>();
    private final List<AttendanceEntry> participants = new ArrayList<>();
    /** Entries that are in the attendance. */
    private final Set<AttendanceEntry> called = Collections.newSetFromMap(new IdentityHashMap<>());

    private Role role = Role.PARTICIPANT;
    private boolean newPage;
    private boolean nameFirst;
    private boolean headed;
    private boolean hasOthers;
    private boolean fromTop;

    private AttendanceReader(Page page) {
        this.page = page;
    }

    /**
     * @param front the blocks before the first item
     * @param strays runs of participants that the end of a page put into the middle of an item
     */
    static List<Attendance> read(Page page, List<Block> front, List<Block> strays) {
        AttendanceReader reader = new AttendanceReader(page);
        reader.hasOthers =
                front.stream().anyMatch(block -> headsOthers(whole(block)));
        reader.fromTop = LabelPlaces.areTops(page, front);
        front.forEach(reader::block);
        reader.endTable();
        reader.role = Role.PARTICIPANT;
        reader.newPage = true;
        reader.table.addAll(reader.participants);
        strays.forEach(reader::block);
        reader.endTable();
        return reader.attendance.stream()
                .sorted(java.util.Comparator.comparing(a -> a.role() == Role.APOLOGY))
                .toList();
    }

    private static boolean headsOthers(String line) {
        return mayHead(line) && OTHERS.matcher(line).matches();
    }

    /** Indexes of blocks in an item that are lines of an attendance table. */
    static BitSet strays(Page page, List<Block> blocks) {
        BitSet strays = new BitSet();
        List<Integer> run = new ArrayList<>();
        int marked = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            boolean entry = i < blocks.size()
                    && blocks.get(i) instanceof Block.Paragraph(Text text)
                    && text.value().length() <= LONGEST_ENTRY
                    && !text.value().endsWith(".")
                    && AttendanceEntry.of(text, page.profile(), false).isPresent();
            if (entry) {
                Text text = ((Block.Paragraph) blocks.get(i)).text();
                marked += text.value().endsWith(")") ? 1 : 0;
                run.add(i);
            } else if (i == blocks.size() || !(blocks.get(i) instanceof Block.PageBreak)) {
                if (run.size() >= FEWEST_IN_RUN && marked > 0) {
                    run.forEach(strays::set);
                }
                run.clear();
                marked = 0;
            }
        }
        return strays;
    }

    private void block(Block block) {
        switch (block) {
            case Block.PageBreak _ -> newPage = true;
            case Block.Row row -> row(row);
            case Block.Heading(int _, Text text) -> line(text);
            case Block.Paragraph(Text text) -> line(text);
            case Block.ListItem(String _, Text text) -> line(text);
            default -> {}
        }
    }

    private static String whole(Block block) {
        return switch (block) {
            case Block.Row(List<Text> cells, double _) -> whole(cells).strip();
            case Block.Heading(int _, Text text) -> text.value();
            case Block.Paragraph(Text text) -> text.value();
            default -> "";
        };
    }

    private static String whole(List<Text> cells) {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            whole.append(i > 0 ? " " : "").append(cells.get(i).value());
        }
        return whole.toString();
    }

    private void row(Block.Row row) {
        String whole = whole(row);
        if (header(whole)) {
            nameFirst = NAME_FIRST.matcher(whole).matches();
            return;
        }
        List<Text> cells = row.cells();
        if (cells.size() == 1) {
            line(cells.getFirst());
            return;
        }
        boolean turned = nameFirst || (isParty(cells.get(1)) && !isParty(cells.getFirst()));
        Text label = cells.get(turned ? 1 : 0);
        int last = turned ? 0 : cells.size() - 1;
        Optional<AttendanceEntry> entry = Optional.empty();
        for (int i = turned ? 0 : 1; i <= last && entry.isEmpty(); i++) {
            Text cell = cells.get(i);
            entry = cell.isEmpty() ? entry : AttendanceEntry.of(label, cell, newPage);
        }
        entry.ifPresent(found -> add(cells.size() > 2 ? found.marked(cells.subList(2, cells.size())) : found));
    }

    private boolean isParty(Text cell) {
        return page.profile()
                .partyPrefix(cell.value())
                .filter(length -> length == cell.value().length())
                .isPresent();
    }

    private void line(Text text) {
        if (header(text.value())) {
            return;
        }
        Matcher m = LISTED.matcher(text.value());
        if (text.value().length() <= LONGEST_LIST && m.matches() && header(m.group("head"))) {
            NameList.read(text.from(m.start("names")), page.profile()).forEach(this::add);
            return;
        }
        Optional<AttendanceEntry> entry = AttendanceEntry.of(text, page.profile(), newPage);
        if (entry.isPresent()) {
            add(entry.get());
        } else if (role == Role.APOLOGY && text.value().length() <= LONGEST_LIST) {
            NameList.read(text, page.profile()).forEach(this::add);
        }
    }

    /** Whether a sentence says who sent apologies, in whatever item it stands. */
    static boolean apologises(Text text) {
        String value = text.value();
        if (!value.startsWith("Apologies") || value.length() > LONGEST_LIST) {
            return false;
        }
        return LISTED.matcher(value).matches();
    }

    private void add(AttendanceEntry entry) {
        table.add(entry);
        newPage = false;
    }

    /** Whether a line heads a table: then the one before ends. */
    private boolean header(String line) {
        String text = line.strip();
        if (!mayHead(text)) {
            return false;
        }
        Role next = headed(text);
        if (next == null) {
            return COLUMNS.matcher(text).matches();
        }
        next = hasOthers && PLAIN.matcher(line.strip()).matches() ? Role.MEMBER : next;
        if (!headed && next != Role.APOLOGY) {
            // What looks like a name above all who attended is the venue's.
            table.clear();
        }
        headed = true;
        endTable();
        role = next;
        newPage = false;
        return true;
    }

    /** The role of those in the table that a line heads, null where it heads none. */
    private static @Nullable Role headed(String text) {
        if (APOLOGIES.matcher(text).matches()) {
            return Role.APOLOGY;
        }
        boolean participants = PARTICIPANTS.matcher(text).matches();
        return participants ? Role.PARTICIPANT : MEMBERS.matcher(text).matches() ? Role.MEMBER : null;
    }

    /** Whether a row names the columns: {@code Other Participants} looks like a name. */
    static boolean isHead(List<Text> cells) {
        return isHead(whole(cells));
    }

    /** Whether a line heads a table of the attendance or one of its columns. */
    static boolean isHead(String line) {
        String text = line.strip();
        return mayHead(text) && (COLUMNS.matcher(text).matches() || headed(text) != null);
    }

    /** Whether a line begins with a word that heads of tables begin with, or speaks of members: cheap to tell. */
    private static boolean mayHead(String text) {
        if (text.isEmpty() || text.length() > LONGEST_ENTRY) {
            return false;
        }
        boolean may = text.contains("ember") || text.contains("EMBER");
        char initial = Character.toLowerCase(text.charAt(0));
        for (int i = 0; i < HEADS.size() && !may; i++) {
            String head = HEADS.get(i);
            may = head.charAt(0) == initial && text.regionMatches(true, 0, head, 0, head.length());
        }
        return may;
    }

    private void endTable() {
        List<AttendanceEntry> rows =
                table.stream().filter(entry -> entry.name() != null).toList();
        List<@Nullable Text> labels = Labels.of(page.profile(), table, fromTop, LabelPlaces.areAligned(page, table));
        for (int i = 0; i < rows.size(); i++) {
            AttendanceEntry row = rows.get(i);
            if (called.add(row)) {
                attendance.add(attendance(row, labels.get(i)));
            }
        }
        if (role == Role.PARTICIPANT && !rows.isEmpty()) {
            participants.addAll(table);
        }
        table.clear();
    }

    private Attendance attendance(AttendanceEntry row, @Nullable Text label) {
        Text name = java.util.Objects.requireNonNull(row.name());
        Marks marks = new Marks(row.marks());
        String party = label == null ? null : Titles.clean(label.value());
        return new Attendance(
                mended(name.value()),
                party,
                marks.role(role, party),
                marks.alternate(),
                marks.part(),
                marks.remote(),
                marks.items(),
                page.stated(name));
    }

    /** OCR reads a capital I as a small l. */
    private static String mended(String name) {
        String text = Titles.clean(name);
        return text.startsWith("l") || text.contains(" l")
                ? SMALL_L.matcher(text).replaceAll("I")
                : text;
    }
}
