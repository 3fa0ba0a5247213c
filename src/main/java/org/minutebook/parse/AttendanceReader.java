package org.minutebook.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block;
import org.minutebook.layout.Text;
import org.minutebook.model.Attendance;

/** Reads the tables of members, participants and apologies, as tables or as the lines that are left of them. */
final class AttendanceReader {
    /** {@code Apologies were received from Rob Short (Large Supplier) and Kate Frazer.} */
    private static final Pattern LISTED = Pattern.compile(
            "(?<head>[A-Z][A-Za-z ]{3,40}?)"
                    + "(?:\\s*:|(?: (?:were|was|had been|have been))?(?: also)?(?: (?:received|noted|given|sent))? from:?)\\s+(?<names>\\p{Lu}.*)");

    private static final int LONGEST_LIST = 1_000;
    private static final int LONGEST_PARTY = 50;
    /** Between semicolons, or commas that stand in no brackets. */
    private static final Pattern PART = Pattern.compile("(?:\\([^()]*\\)|[^;,()])+");
    /** {@code Member}, {@code Attendee, part}, {@code Apologies}: what a column says that somebody was there as. */
    private static final Pattern CAPACITY = Pattern.compile(
            "(?i)(?:(?<member>(?:voting )?member)|(?<guest>attendee|in attendance|observer|guest|participant)|(?<away>apolog(?:y|ies)|absent))\\b.*");

    private static final Pattern MARK = Pattern.compile("\\((?<bracketed>[^()]+)\\)|[^(),;]+");
    private static final Pattern ITEMS_HEAD = Pattern.compile("(?i)(?:agenda )?items?(?: attended)?");
    private static final Pattern ITEMS = Pattern.compile("\\d{1,2}\\b");
    /** Over no table of their own, {@code Apologies: Ann Lee} beside whom she represents. */
    private static final Pattern APOLOGY = Pattern.compile("(?i)apolog(?:y|ies)\\s*:\\s*(?=\\p{Lu})");
    /** {@code CSO (Meeting Secretary)}. */
    private static final Pattern BRACKET_LAST = Pattern.compile("(?<party>[^()]*\\S)\\s*\\((?<mark>[^()]{2,60})\\)");

    private static final int LONGEST_ENTRY = 150;
    private static final int FEWEST_IN_RUN = 3;

    private final Page page;
    private final AttendanceTables tables;
    private boolean nameFirst;
    /** Whether a column of roles stands behind that of the parties. */
    private boolean roles;
    /** Whether the head before was that of names alone. */
    private boolean nameHead;

    /** Where names stand in the table, if its head shows that. */
    private @Nullable NameColumn column;

    private final NameCell names;
    /** The column of those who sent apologies, behind that of those who came; 0 where the table has none. */
    private int apologies;
    /** The column of the items that people came for; 0 where the table has none. */
    private int items;

    private AttendanceReader(Page page) {
        this.page = page;
        this.tables = new AttendanceTables(page);
        this.names = new NameCell(page);
    }

    /**
     * @param front the blocks before the first item
     * @param strays runs of participants that the end of a page put into the middle of an item
     */
    static List<Attendance> read(Page page, List<Block> front, List<Block> strays) {
        AttendanceReader reader = new AttendanceReader(page);
        Map<Integer, AttendanceHead> heads = heads(front);
        reader.blocks(front, heads);
        reader.tables.goOn();
        reader.blocks(strays, heads(strays));
        return reader.tables.attendance(LabelPlaces.areTops(page, front, heads));
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
            case Block.PageBreak _ -> tables.beginPage();
            case Block.Row(List<Text> cells, double _) -> row(cells, head);
            case Block.Heading(int _, Text text) -> line(text, head);
            case Block.Paragraph(Text text) -> line(text, head);
            case Block.ListItem(String _, Text text) -> line(text, head);
            default -> {}
        }
    }

    private void row(List<Text> cells, @Nullable AttendanceHead head) {
        if (head != null) {
            tables.begin(head);
            nameFirst = head.isNameFirst();
            apologies = AttendanceHead.endsInApologies(cells) ? cells.size() - 1 : 0;
            items = cells.size() > 2
                            && ITEMS_HEAD.matcher(cells.getLast().value()).matches()
                    ? cells.size() - 1
                    : 0;
            return;
        }
        if (cells.size() == 1) {
            line(cells.getFirst(), null);
            return;
        }
        if (apologies > 0 && apologies < cells.size()) {
            names.of(cells.getFirst(), cells.get(apologies), tables.isNewPage()).forEach(tables::addAbsent);
            row(cells.subList(0, apologies));
        } else {
            row(cells);
        }
    }

    private void row(List<Text> cells) {
        boolean turned = nameFirst || (isParty(cells.get(1)) && !isParty(cells.getFirst()));
        Matcher apology = APOLOGY.matcher(cells.getFirst().value());
        if (turned && apology.lookingAt()) {
            names.of(cells.get(1), cells.getFirst().from(apology.end()), tables.isNewPage())
                    .forEach(tables::addAbsent);
            return;
        }
        Text whole = cells.get(turned ? 1 : 0);
        Matcher bracket = BRACKET_LAST.matcher(whole.value());
        Text mark = bracket.matches() && Marks.isKnown(bracket.group("mark"))
                ? whole.sub(bracket.start("mark"), bracket.end("mark"))
                : null;
        Text label = mark == null ? whole : whole.sub(0, bracket.end("party"));
        int last = turned ? 0 : cells.size() - 1;
        List<AttendanceEntry> entries = List.of();
        for (int i = turned ? 0 : 1; i <= last && entries.isEmpty(); i++) {
            Text cell = cells.get(i);
            entries = cell.isEmpty() ? entries : names.of(label, cell, tables.isNewPage());
        }
        for (AttendanceEntry entry : entries) {
            AttendanceEntry marked = mark == null ? entry : entry.marked(List.of(mark));
            add(cells.size() > 2 ? marked.marked(marksBehind(cells)) : marked, cells);
        }
    }

    /** What the cells behind the name are marked with: each by itself, or where that isn't known, what stands in its brackets. */
    private List<Text> marksBehind(List<Text> cells) {
        List<Text> marks = new ArrayList<>();
        for (int i = 2; i < cells.size(); i++) {
            Text cell = cells.get(i);
            boolean ofItems = i == items && ITEMS.matcher(cell.value()).lookingAt();
            if (ofItems) {
                marks.add(Text.standingFor("items " + cell.value(), cell.start()));
            }
            if (Marks.isKnown(cell.value())) {
                marks.add(cell);
            } else {
                marks.addAll(marks(cell));
            }
        }
        return marks;
    }

    /** Adds somebody to those of the capacity that a cell tells, else to the table. */
    private void add(AttendanceEntry entry, List<Text> cells) {
        for (int i = 2; i < cells.size(); i++) {
            Matcher m = CAPACITY.matcher(cells.get(i).value());
            if (m.matches()) {
                if (m.group("away") != null) {
                    tables.addAbsent(entry);
                } else if (m.group("member") != null) {
                    tables.addSitting(entry);
                } else {
                    tables.add(entry);
                }
                return;
            }
        }
        tables.add(entry);
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
            tables.begin(head);
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
                tables.begin(listed.get());
                NameList.read(text.from(m.start("names")), page.profile()).forEach(tables::add);
                return;
            }
        }
        if (tables.isHeaded() && addParty(text)) {
            return;
        }
        Optional<AttendanceEntry> entry = column == null || beginsWithParty(text)
                ? AttendanceEntry.of(text, page.profile(), tables.isNewPage())
                : column.entry(text, isParty(text), tables.isNewPage());
        if (entry.isPresent()) {
            tables.add(entry.get());
        } else if (tables.isOfApologies() && text.value().length() <= LONGEST_LIST) {
            NameList.read(text, page.profile()).forEach(tables::add);
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
        Optional<AttendanceEntry> entry = NameFirst.of(text, page.profile(), roles, tables.isNewPage())
                .or(() -> NameFirst.marked(text, tables.isNewPage()));
        if (roles) {
            entry = entry.or(() -> NameFirst.guess(text, true, tables.isNewPage())
                    .filter(one -> !one.marks().isEmpty()));
        }
        AttendanceEntry last = tables.last();
        if (entry.isEmpty() && last != null && last.name() != null) {
            boolean party = last.label() == null && (isParty(text) || !PersonName.is(text.value()));
            if (party || (text.value().length() <= AttendanceEntry.LONGEST_MARK && Marks.isKnown(text.value()))) {
                tables.replaceLast(party ? last.labelled(text) : last.marked(List.of(text)));
                return true;
            }
        }
        entry = entry.or(() -> NameFirst.guess(text, roles, tables.isNewPage()));
        entry.ifPresent(tables::add);
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
                    label, text.sub(parts.start(), parts.end()).strip(), tables.isNewPage());
            if (entry.isEmpty()) {
                return false;
            }
            entries.add(entry.get());
        }
        entries.forEach(tables::add);
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
}
