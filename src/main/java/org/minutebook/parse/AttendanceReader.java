package org.minutebook.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
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
            "(?i)(?:representing|category|in attendance|also present)?\\s*(?:other )?(?:participants|attendees|in attendance|also present|observers)\\s*:?");
    private static final Pattern MEMBERS = Pattern.compile(
            "(?i)(?:category|representing)\\s+.{0,60}members\\s*:?|.{0,40}members(?: present)?\\s*:?|present\\s*:?");
    private static final Pattern COLUMNS = Pattern.compile("(?i)representing(?:\\s+name)?|category|name");
    private static final List<String> HEADS = List.of(
            "apologies",
            "also present",
            "attendees",
            "category",
            "in attendance",
            "name",
            "observers",
            "other",
            "participants",
            "present",
            "representing");
    private static final Pattern SMALL_L = Pattern.compile("(?<![^ ])l(?!(?:a|e) )");
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

    private AttendanceReader(Page page) {
        this.page = page;
    }

    /**
     * @param front the blocks before the first item
     * @param strays runs of participants that the end of a page put into the middle of an item
     */
    static List<Attendance> read(Page page, List<Block> front, List<Block> strays) {
        AttendanceReader reader = new AttendanceReader(page);
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
            default -> {}
        }
    }

    private void row(Block.Row row) {
        List<Text> cells = row.cells();
        StringJoiner whole = new StringJoiner(" ");
        cells.forEach(cell -> whole.add(cell.value()));
        if (header(whole.toString())) {
            return;
        }
        boolean alone = cells.size() == 1;
        Text label = alone ? cells.getFirst().sub(0, 0) : cells.getFirst();
        Optional<AttendanceEntry> entry = Optional.empty();
        for (int i = alone ? 0 : 1; i < cells.size() && entry.isEmpty(); i++) {
            entry = cells.get(i).isEmpty() ? entry : AttendanceEntry.of(label, cells.get(i), newPage);
        }
        entry.ifPresent(this::add);
    }

    private void line(Text text) {
        if (!header(text.value())) {
            AttendanceEntry.of(text, page.profile(), newPage).ifPresent(this::add);
        }
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
        List<@Nullable Text> labels = Labels.of(page.profile(), table);
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
        Marks marks = Marks.of(row.marks());
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

    /** What the brackets after a name say. */
    private record Marks(List<String> marks) {
        private static final Pattern ITEMS = Pattern.compile("(?i)(?:agenda )?[il]tems?\\s+(\\d.*)");
        private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
        private static final Pattern REMOTE = Pattern.compile(
                "(?i)(?:via |by )?(?:tele-?conf\\w*|dial-?in|phone|telephone|remote\\w*|teams|video\\w*|skype|online)");

        static Marks of(List<String> marks) {
            return new Marks(marks);
        }

        boolean alternate() {
            return has("alternate") || has("alt");
        }

        boolean part() {
            return has("part") || has("part attendance");
        }

        boolean remote() {
            return marks.stream().anyMatch(mark -> REMOTE.matcher(mark).matches());
        }

        List<String> items() {
            return marks.stream()
                    .map(ITEMS::matcher)
                    .filter(java.util.regex.Matcher::matches)
                    .flatMap(m -> NUMBER.matcher(m.group(1)).results())
                    .map(java.util.regex.MatchResult::group)
                    .toList();
        }

        Role role(Role table, @Nullable String party) {
            if (table == Role.APOLOGY) {
                return table;
            }
            boolean secretary = marks.stream()
                    .anyMatch(mark -> mark.toLowerCase(Locale.ROOT).contains("secretary"));
            boolean chair = has("chair")
                    || (party != null && party.toLowerCase(Locale.ROOT).endsWith("chair"));
            return secretary ? Role.SECRETARY : chair ? Role.CHAIR : table;
        }

        private boolean has(String word) {
            for (String mark : marks) {
                if (mark.equalsIgnoreCase(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
