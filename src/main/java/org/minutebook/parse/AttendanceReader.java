package org.minutebook.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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
    private static final Pattern SMALL_L = Pattern.compile("(?<![^ ])l(?!(?:a|e) )");
    /** {@code Apologies were received from Rob Short (Large Supplier) and Kate Frazer.} */
    private static final Pattern LISTED = Pattern.compile(
            "(?<head>[A-Z][A-Za-z ]{3,40}?)"
                    + "(?:\\s*:|(?: (?:were|was|had been|have been))?(?: also)?(?: (?:received|noted|given|sent))? from:?)\\s+(?<names>\\p{Lu}.*)");

    private static final String CHAIR = " Chair";
    private static final int LONGEST_LIST = 1_000;
    private static final int LONGEST_PARTY = 50;
    /** Between semicolons, or commas that stand in no brackets. */
    private static final Pattern PART = Pattern.compile("(?:\\([^()]*\\)|[^;,()])+");
    /** {@code Member}, {@code Attendee, part}, {@code Apologies}: what a column says that somebody was there as. */
    private static final Pattern CAPACITY = Pattern.compile(
            "(?i)(?:(?<member>(?:voting )?member)|(?<guest>attendee|in attendance|observer|guest|participant)|(?<away>apolog(?:y|ies)|absent))\\b.*");

    private static final Pattern MARK = Pattern.compile("\\((?<bracketed>[^()]+)\\)|[^(),;]+");
    private static final int LONGEST_ENTRY = 150;
    private static final int FEWEST_IN_RUN = 3;

    private final Page page;
    private final List<Table> tables = new ArrayList<>();
    private final List<AttendanceEntry> table = new ArrayList<>();
    private final List<AttendanceEntry> participants = new ArrayList<>();
    /** Entries that are in the attendance. */
    private final Set<AttendanceEntry> called = Collections.newSetFromMap(new IdentityHashMap<>());

    private Role role = Role.PARTICIPANT;
    private boolean newPage;
    private boolean nameFirst;
    /** Whether a column of roles stands behind that of the parties. */
    private boolean roles;
    /** Whether the head before was that of names alone. */
    private boolean nameHead;

    /** Where names stand in the table, if its head shows that. */
    private @Nullable NameColumn column;

    private boolean headed;
    /** Whether the table may be of all who came. */
    private boolean ofAll;
    /** What stands over the table that is read. */
    private @Nullable AttendanceHead over;

    private boolean fromTop;

    private final NameCell names;
    /** Of those whose row has a column for them. */
    private final List<AttendanceEntry> absent = new ArrayList<>();
    /** Those whom their row calls members. */
    private final List<AttendanceEntry> sitting = new ArrayList<>();
    /** The column of those who sent apologies, behind that of those who came; 0 where the table has none. */
    private int apologies;

    private AttendanceReader(Page page) {
        this.page = page;
        this.names = new NameCell(page);
    }

    /**
     * @param front the blocks before the first item
     * @param strays runs of participants that the end of a page put into the middle of an item
     */
    static List<Attendance> read(Page page, List<Block> front, List<Block> strays) {
        AttendanceReader reader = new AttendanceReader(page);
        Map<Integer, AttendanceHead> heads = heads(front);
        reader.fromTop = LabelPlaces.areTops(page, front, heads);
        reader.blocks(front, heads);
        reader.endTable();
        reader.role = Role.PARTICIPANT;
        reader.newPage = true;
        reader.table.addAll(reader.participants);
        reader.blocks(strays, heads(strays));
        reader.endTable();
        return reader.attendance().stream()
                .sorted(java.util.Comparator.comparing(a -> a.role() == Role.APOLOGY))
                .toList();
    }

    /** Indexes of blocks in an item that are lines of an attendance table. */
    static BitSet strays(Page page, List<Block> blocks) {
        BitSet strays = new BitSet();
        if (blocks.stream().noneMatch(AttendanceReader::mayBeMarked)) {
            return strays;
        }
        List<Integer> run = new ArrayList<>();
        int marked = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            boolean entry = i < blocks.size()
                    && blocks.get(i) instanceof Block.Paragraph(Text text)
                    && mayBeEntry(text)
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

    private static boolean mayBeEntry(Text text) {
        return text.value().length() <= LONGEST_ENTRY && !text.value().endsWith(".");
    }

    /** Whether a block may be an entry with a mark behind it, which at least one has where several are. */
    private static boolean mayBeMarked(Block block) {
        return block instanceof Block.Paragraph(Text text)
                && mayBeEntry(text)
                && text.value().endsWith(")");
    }

    /** The blocks that head a table of the attendance, by index: few do, and several ask. */
    private static Map<Integer, AttendanceHead> heads(List<Block> blocks) {
        Map<Integer, AttendanceHead> heads = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<AttendanceHead> head = AttendanceHead.of(blocks.get(i));
            if (head.isPresent()) {
                heads.put(i, head.get());
            }
        }
        return heads;
    }

    private void blocks(List<Block> blocks, Map<Integer, AttendanceHead> heads) {
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), heads.get(i));
        }
    }

    private void block(Block block, @Nullable AttendanceHead head) {
        switch (block) {
            case Block.PageBreak _ -> newPage = true;
            case Block.Row(List<Text> cells, double _) -> row(cells, head);
            case Block.Heading(int _, Text text) -> line(text, head);
            case Block.Paragraph(Text text) -> line(text, head);
            case Block.ListItem(String _, Text text) -> line(text, head);
            default -> {}
        }
    }

    private void row(List<Text> cells, @Nullable AttendanceHead head) {
        if (head != null) {
            begin(head);
            nameFirst = head.isNameFirst();
            apologies = AttendanceHead.endsInApologies(cells) ? cells.size() - 1 : 0;
            return;
        }
        if (cells.size() == 1) {
            line(cells.getFirst(), null);
            return;
        }
        if (apologies > 0 && apologies < cells.size()) {
            absent.addAll(names.of(cells.getFirst(), cells.get(apologies), newPage));
            row(cells.subList(0, apologies));
        } else {
            row(cells);
        }
    }

    private void row(List<Text> cells) {
        boolean turned = nameFirst || (isParty(cells.get(1)) && !isParty(cells.getFirst()));
        Text label = cells.get(turned ? 1 : 0);
        int last = turned ? 0 : cells.size() - 1;
        List<AttendanceEntry> entries = List.of();
        for (int i = turned ? 0 : 1; i <= last && entries.isEmpty(); i++) {
            Text cell = cells.get(i);
            entries = cell.isEmpty() ? entries : names.of(label, cell, newPage);
        }
        for (AttendanceEntry entry : entries) {
            add(cells.size() > 2 ? entry.marked(cells.subList(2, cells.size())) : entry, cells);
        }
    }

    /** Adds somebody to those of the capacity that a cell tells, else to the table. */
    private void add(AttendanceEntry entry, List<Text> cells) {
        for (int i = 2; i < cells.size(); i++) {
            Matcher m = CAPACITY.matcher(cells.get(i).value());
            if (m.matches()) {
                AttendanceEntry marked = entry.marked(marks(cells.get(i)));
                if (m.group("away") != null) {
                    absent.add(marked);
                } else if (m.group("member") != null) {
                    sitting.add(marked);
                } else {
                    add(marked);
                }
                return;
            }
        }
        add(entry);
    }

    private static List<Text> marks(Text cell) {
        List<Text> marks = new ArrayList<>();
        Matcher m = MARK.matcher(cell.value());
        while (m.find()) {
            int bracketed = m.start("bracketed");
            marks.add(bracketed < 0 ? cell.sub(m.start(), m.end()).strip() : cell.sub(bracketed, m.end("bracketed")));
        }
        return marks;
    }

    private boolean beginsWithParty(Text line) {
        return page.profile()
                .partyPrefix(line.value())
                .filter(length -> length < line.value().length())
                .isPresent();
    }

    private boolean isParty(Text cell) {
        return page.profile()
                .partyPrefix(cell.value())
                .filter(length -> length == cell.value().length())
                .isPresent();
    }

    private void line(Text text, @Nullable AttendanceHead head) {
        if (head != null) {
            begin(head);
            nameFirst(head);
            roles = nameFirst && (head.namesRoles() || (roles && head.role() == null));
            column = nameFirst ? null : NameColumn.of(page.document().text(), text);
            return;
        }
        if (nameFirst && addNameFirst(text)) {
            return;
        }
        if (text.value().length() <= LONGEST_LIST && mayList(text.value()) && AttendanceHead.begins(text.value())) {
            Matcher m = LISTED.matcher(text.value());
            Optional<AttendanceHead> listed = m.matches() ? AttendanceHead.of(m.group("head")) : Optional.empty();
            if (listed.isPresent()) {
                begin(listed.get());
                NameList.read(text.from(m.start("names")), page.profile()).forEach(this::add);
                return;
            }
        }
        if (headed && addParty(text)) {
            return;
        }
        Optional<AttendanceEntry> entry = column == null || beginsWithParty(text)
                ? AttendanceEntry.of(text, page.profile(), newPage)
                : column.entry(text, isParty(text), newPage);
        if (entry.isPresent()) {
            add(entry.get());
        } else if (role == Role.APOLOGY && text.value().length() <= LONGEST_LIST) {
            NameList.read(text, page.profile()).forEach(this::add);
        }
    }

    /** Learns from a head whether names stand before the parties, from one line or, one after the other, from two. */
    private void nameFirst(AttendanceHead head) {
        boolean party = nameHead && head.ofColumns();
        nameHead = head.isOfNames();
        nameFirst = head.isNameFirst() || (!nameHead && (party || (nameFirst && head.role() == null)));
    }

    /** Adds a line of a table with names first, or to the last name what stands on a line of its own behind it. */
    private boolean addNameFirst(Text text) {
        List<Text> cells = NameFirst.cells(text);
        if (cells.size() > 1) {
            row(cells, AttendanceHead.of(cells).orElse(null));
            return true;
        }
        Optional<AttendanceEntry> entry =
                NameFirst.of(text, page.profile(), roles, newPage).or(() -> NameFirst.marked(text, newPage));
        if (roles) {
            entry = entry.or(() -> NameFirst.guess(text, true, newPage)
                    .filter(one -> !one.marks().isEmpty()));
        }
        AttendanceEntry last = table.isEmpty() ? null : table.getLast();
        if (entry.isEmpty() && last != null && last.name() != null) {
            boolean party = last.label() == null && (isParty(text) || !PersonName.is(text.value()));
            if (party || Marks.isKnown(text.value())) {
                table.set(table.size() - 1, party ? last.labelled(text) : last.marked(List.of(text)));
                return true;
            }
        }
        entry = entry.or(() -> NameFirst.guess(text, roles, newPage));
        entry.ifPresent(this::add);
        return entry.isPresent();
    }

    /** Adds those whom a line names behind the party that they represent, {@code Large Suppliers: Ann Lee; Bo Tan (Alternate)}. */
    private boolean addParty(Text text) {
        int colon = text.value().indexOf(':');
        if (colon < 2 || colon > LONGEST_PARTY || text.value().length() > LONGEST_LIST) {
            return false;
        }
        Text label = text.sub(0, colon);
        List<AttendanceEntry> entries = new ArrayList<>();
        Matcher parts =
                PART.matcher(text.value()).region(colon + 1, text.value().length());
        while (parts.find()) {
            Optional<AttendanceEntry> entry = AttendanceEntry.of(
                    label, text.sub(parts.start(), parts.end()).strip(), newPage);
            if (entry.isEmpty()) {
                return false;
            }
            entries.add(entry.get());
        }
        entries.forEach(this::add);
        return !entries.isEmpty();
    }

    private static boolean mayList(String text) {
        return text.indexOf(':') >= 0 || text.contains("from");
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

    /** Begins the table that a line heads: then the one before ends. */
    private void begin(AttendanceHead head) {
        Role next = head.role();
        if (next == null) {
            ofAll |= !headed;
            return;
        }
        if (newPage && head.equals(over) && !table.isEmpty()) {
            // A page repeats the head of the table that it goes on with.
            return;
        }
        over = head;
        if (!headed && next != Role.APOLOGY) {
            // What looks like a name above all who attended is the venue's.
            table.clear();
        }
        headed = true;
        endTable();
        role = next;
        ofAll = head.mayBeOfAll();
        newPage = false;
    }

    private void endTable() {
        if (!sitting.isEmpty()) {
            tables.add(new Table(Role.MEMBER, false, List.copyOf(sitting)));
            sitting.clear();
        }
        if (!table.isEmpty()) {
            tables.add(new Table(role, ofAll, List.copyOf(table)));
        }
        if (!absent.isEmpty()) {
            tables.add(new Table(Role.APOLOGY, false, List.copyOf(absent)));
            absent.clear();
        }
        boolean named = table.stream().anyMatch(entry -> entry.name() != null);
        if (role == Role.PARTICIPANT && named) {
            participants.addAll(table);
        }
        table.clear();
    }

    /**
     * @param role of those in it whose label or marks don't tell another
     * @param ofAll whether they are the members where no other table has these
     */
    private record Table(Role role, boolean ofAll, List<AttendanceEntry> entries) {}

    private List<Attendance> attendance() {
        boolean flattened = tables.stream().anyMatch(table -> Labels.isFlattened(page.profile(), table.entries));
        boolean members = tables.stream().anyMatch(table -> table.role == Role.MEMBER);
        boolean tops = fromTop || areTops();
        boolean chaired = tables.stream()
                .filter(table -> table.role == Role.MEMBER)
                .flatMap(table -> table.entries.stream())
                .anyMatch(AttendanceReader::chairs);
        List<Attendance> attendance = new ArrayList<>();
        for (Table table : tables) {
            Role of = table.ofAll && !members ? Role.MEMBER : table.role;
            List<AttendanceEntry> rows =
                    table.entries.stream().filter(entry -> entry.name() != null).toList();
            List<@Nullable Text> labels = Labels.of(
                    page.profile(), table.entries, tops, LabelPlaces.areAligned(page, table.entries), flattened);
            for (int i = 0; i < rows.size(); i++) {
                if (called.add(rows.get(i))) {
                    attendance.add(attendance(of, rows.get(i), labels.get(i), chaired && of == Role.PARTICIPANT));
                }
            }
        }
        return attendance;
    }

    /** Whether some table shows that labels stand in the first of their rows, and none shows that they don't. */
    private boolean areTops() {
        return tables.stream().allMatch(table -> mayBeTops(table.entries))
                && tables.stream()
                        .anyMatch(table -> table.entries.stream().anyMatch(entry -> entry.label() == null)
                                && Labels.areTops(page.profile(), table.entries));
    }

    private static boolean mayBeTops(List<AttendanceEntry> table) {
        boolean may = table.isEmpty() || table.getFirst().label() != null;
        for (int i = 0; i < table.size() && may; i++) {
            may = table.get(i).name() != null;
        }
        return may;
    }

    private static boolean chairs(AttendanceEntry entry) {
        return entry.label() != null
                && (entry.label().value().endsWith(CHAIR)
                        || entry.label().value().equals(CHAIR.strip()));
    }

    /** @param guest whether another chairs, so that the chair of another body is its guest */
    private Attendance attendance(Role role, AttendanceEntry row, @Nullable Text label, boolean guest) {
        Text name = java.util.Objects.requireNonNull(row.name());
        Marks marks = new Marks(row.marks());
        String party = label == null ? null : Titles.clean(label.value());
        return new Attendance(
                mended(name.value()),
                party,
                marks.role(role, isOther(party, guest) ? null : party),
                marks.alternate(),
                marks.part(),
                marks.remote(),
                marks.items(),
                page.stated(name));
    }

    /** Whether somebody is the chair of another body. */
    private boolean isOther(@Nullable String party, boolean guest) {
        return party != null
                && party.endsWith(CHAIR)
                && (guest
                        || page.profile().bodies().stream()
                                .anyMatch(body -> party.startsWith(body + " ")
                                        && !body.equals(page.profile().code())));
    }

    /** OCR reads a capital I as a small l. */
    private static String mended(String name) {
        String text = Titles.clean(name);
        return text.startsWith("l") || text.contains(" l")
                ? SMALL_L.matcher(text).replaceAll("I")
                : text;
    }
}
