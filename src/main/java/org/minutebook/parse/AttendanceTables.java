package org.minutebook.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;
import org.minutebook.model.Attendance;
import org.minutebook.model.Role;

/** The tables of the attendance as they are read, entry by entry, and who came by what they say together. */
final class AttendanceTables {
    private static final Pattern SMALL_L = Pattern.compile("(?<![^ ])l(?!(?:a|e) )");
    private static final String CHAIR = " Chair";

    private final Page page;
    private final List<Table> tables = new ArrayList<>();
    /** The entries of the table that is read. */
    private final List<AttendanceEntry> table = new ArrayList<>();

    private final List<AttendanceEntry> participants = new ArrayList<>();
    /** Of those whose row has a column for them. */
    private final List<AttendanceEntry> absent = new ArrayList<>();
    /** Those whom their row calls members. */
    private final List<AttendanceEntry> sitting = new ArrayList<>();

    private Role role = Role.PARTICIPANT;
    private boolean newPage;
    private boolean headed;
    /** Whether the table may be of all who came. */
    private boolean ofAll;
    /** What stands over the table that is read. */
    private @Nullable AttendanceHead over;

    AttendanceTables(Page page) {
        this.page = page;
    }

    /**
     * @param role of those in it whose label or marks don't tell another
     * @param ofAll whether they are the members where no other table has these
     */
    private record Table(Role role, boolean ofAll, List<AttendanceEntry> entries) {}

    /** Whether a head stood over what was read so far. */
    boolean isHeaded() {
        return headed;
    }

    /** Whether those are read who sent apologies. */
    boolean isOfApologies() {
        return role == Role.APOLOGY;
    }

    /** Whether a page begins with the next entry. */
    boolean isNewPage() {
        return newPage;
    }

    void beginPage() {
        newPage = true;
    }

    /** Begins the table that a line heads: then the one before ends. */
    void begin(AttendanceHead head) {
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
        end();
        role = next;
        ofAll = head.mayBeOfAll();
        newPage = false;
    }

    void add(AttendanceEntry entry) {
        table.add(entry);
        newPage = false;
    }

    void addAbsent(AttendanceEntry entry) {
        absent.add(entry);
    }

    /** Adds somebody whom the row calls a member. */
    void addSitting(AttendanceEntry entry) {
        sitting.add(entry);
    }

    /** The last entry of the table that is read, null where it has none. */
    @Nullable
    AttendanceEntry last() {
        return table.isEmpty() ? null : table.getLast();
    }

    void replaceLast(AttendanceEntry entry) {
        table.set(table.size() - 1, entry);
    }

    private void end() {
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

    /** Goes on with the participants, of whom the end of a page put some elsewhere. */
    void goOn() {
        end();
        role = Role.PARTICIPANT;
        newPage = true;
        table.addAll(participants);
    }

    /**
     * Who came, and, last, who sent apologies.
     *
     * @param fromTop whether labels stand in the first of the rows that they cover, as far as the page shows it
     */
    List<Attendance> attendance(boolean fromTop) {
        end();
        boolean flattened = tables.stream().anyMatch(table -> Labels.isFlattened(page.profile(), table.entries));
        boolean members = tables.stream().anyMatch(table -> table.role == Role.MEMBER);
        boolean tops = fromTop || areTops();
        Set<AttendanceEntry> called = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean chaired = tables.stream()
                .filter(table -> table.role == Role.MEMBER)
                .flatMap(table -> table.entries.stream())
                .anyMatch(AttendanceTables::chairs);
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
        attendance.sort(Comparator.comparing(one -> one.role() == Role.APOLOGY));
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
        Text name = Objects.requireNonNull(row.name());
        Marks marks = new Marks(row.marks());
        String party = label == null ? null : Titles.clean(label.value());
        Role told = marks.role(role, isOther(party) ? null : party);
        return new Attendance(
                mended(name.value()),
                party,
                guest && told == Role.CHAIR ? role : told,
                marks.alternate(),
                marks.part(),
                marks.remote(),
                marks.items(),
                page.stated(name));
    }

    /** Whether somebody is the chair of another body. */
    private boolean isOther(@Nullable String party) {
        return party != null
                && party.endsWith(CHAIR)
                && page.profile().bodies().stream()
                        .anyMatch(body -> party.startsWith(body + " ")
                                && !body.equals(page.profile().code()));
    }

    /** OCR reads a capital I as a small l. */
    private static String mended(String name) {
        String text = Titles.clean(name);
        return text.startsWith("l") || text.contains(" l")
                ? SMALL_L.matcher(text).replaceAll("I")
                : text;
    }
}
