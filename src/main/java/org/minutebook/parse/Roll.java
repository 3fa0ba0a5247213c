package org.minutebook.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Block;
import org.minutebook.layout.Text;
import org.minutebook.model.Attendance;
import org.minutebook.model.Role;

/**
 * Who was there and who sent apologies, in minutes that print no ids: names on one line, one a line, in bullets or in a
 * table, under {@code Present} and the like or as {@code Apologies were received from ...}.
 */
final class Roll {
    private static final Pattern GROUP = Pattern.compile("\\p{Lu}[\\p{L}&’'(), -]{4,58}:?");
    /** {@code Employee representatives}: over a list of names, no label need stand before it. */
    private static final Pattern SIDE =
            Pattern.compile("(?:\\p{Lu}[\\p{L}’'-]+ ){1,3}(?:[Rr]epresentatives|[Ss]ide)\\s*:?");

    private static final Pattern FLAT_HEADER = Pattern.compile(
            "(Names?) (Role|Position|Title|Organi[sz]ation|Company|Department|Representing|Capacity|Body)");
    /** {@code Fellside Water: Iris Cobb, Manoj Rao}. */
    private static final Pattern REPRESENTED = Pattern.compile("(?<group>\\p{Lu}[^:,;()]{2,50}):\\s+(?<names>[^:]+)");

    private final Page page;
    private final Map<String, Attendance> byName = new LinkedHashMap<>();
    private final Map<String, String> marks = new LinkedHashMap<>();
    private @Nullable Role role;
    private boolean cut;
    /** The line over the names that says whom they represent. */
    private @Nullable String group;

    private @Nullable RollTable table;
    /** Whether what stands beside a name says what that person is. */
    private boolean standing;

    Roll(Page page) {
        this.page = page;
    }

    /**
     * Reads the blocks before the first item, and those of an item that is about who is there.
     *
     * @param heading of the item, which may be the label of a list; empty before the first item
     */
    void read(Text heading, List<Block> blocks) {
        role = RollLabel.of(heading).map(RollLabel::role).orElse(null);
        standing = BesideNames.isStanding(blocks);
        group = null;
        for (int i = 0; i < blocks.size(); i++) {
            Optional<String> heads = i + 1 < blocks.size() ? group(blocks.get(i), blocks.get(i + 1)) : Optional.empty();
            if (heads.isPresent()) {
                group = heads.get();
            } else {
                block(blocks.get(i));
            }
        }
    }

    /** {@code Employer representatives} over some of the names in a list: whom these represent. */
    private Optional<String> group(Block block, Block next) {
        Text names = text(next);
        if (!(block instanceof Block.Paragraph(Text text)) || names == null) {
            return Optional.empty();
        }
        if (role == null && !SIDE.matcher(text.value()).matches()) {
            return Optional.empty();
        }
        boolean heads = GROUP.matcher(text.value()).matches()
                && RollLabel.of(text).isEmpty()
                && (role == null ? !RollEntry.all(names).isEmpty() : RollEntry.isList(names))
                && RollEntry.all(text).isEmpty();
        role = heads && role == null ? Role.MEMBER : role;
        return heads ? Optional.of(text.value().replaceAll("\\s*:$", "")) : Optional.empty();
    }

    private static @Nullable Text text(Block block) {
        return switch (block) {
            case Block.Paragraph(Text text) -> text;
            case Block.ListItem(String _, Text text) -> text;
            default -> null;
        };
    }

    /** Apologies as an item tells of them, unless a list gave them. */
    void sentApologies(Text text) {
        Optional<Text> names = RollSentences.apologised(text);
        if (names.isPresent() && byName.values().stream().noneMatch(one -> one.role() == Role.APOLOGY)) {
            list(names.get(), Role.APOLOGY);
        }
    }

    /** Who chaired and who took the minutes, as a sentence tells of them. */
    void tells(Text text) {
        RollSentences.officers(text).forEach(officer -> list(officer.getKey(), officer.getValue()));
    }

    List<Attendance> attendance() {
        return byName.values().stream()
                .sorted(java.util.Comparator.comparing(one -> one.role() == Role.APOLOGY))
                .toList();
    }

    /** Initials and handles that the roll prints behind names, and whose they are. */
    Map<String, String> marks() {
        return marks;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int _, Text text) -> {
                role = null;
                line(text);
            }
            case Block.Paragraph(Text text) -> line(text);
            case Block.ListItem(String _, Text text) -> bullet(text);
            case Block.Row(List<Text> cells, double _) -> row(cells);
            case Block.Note _, Block.PageBreak _ -> {}
        }
    }

    private void line(Text text) {
        List<Text> cells = NameFirst.cells(text);
        if (cells.size() > 1 && (table != null || RollTable.isHeader(cells))) {
            row(table == null ? cells : table.aligned(cells));
            return;
        }
        Optional<RollLabel> label = RollLabel.of(text);
        group = label.isPresent() ? null : group;
        Optional<List<Text>> flat = label.isPresent() ? Optional.empty() : flattened(text);
        if (flat.isPresent()) {
            row(flat.get());
            return;
        }
        table = null;
        if (label.isPresent()) {
            role = label.get().role();
            labelled(label.get().names(), role);
            boolean one = role == Role.CHAIR || role == Role.SECRETARY;
            role = one ? null : role;
        } else if (RollSentences.apologised(text).isPresent()) {
            sentApologies(text);
        } else if (role != null && !list(text, role) && !cut) {
            role = null;
        }
        cut = text.value().endsWith(",") || text.value().endsWith(";");
    }

    /** The names behind a label, maybe with whom they represent before them. */
    private void labelled(Text names, Role as) {
        Matcher m = REPRESENTED.matcher(names.value());
        Text behind = m.matches() ? names.from(m.start("names")) : names.sub(0, 0);
        boolean represented = RollLabel.of(names).isEmpty()
                && RollEntry.isList(behind)
                && RollEntry.all(behind).size() > 1;
        group = represented ? m.group("group") : null;
        list(represented ? behind : names, as);
    }

    /** A bullet that names one person: {@code Ines Moraga (@imoraga), Lantern Labs}. */
    private void bullet(Text text) {
        Optional<RollEntry> one = role == null ? Optional.empty() : RollEntry.handledOne(text);
        if (one.isPresent()) {
            add(one.get(), Objects.requireNonNull(role));
        } else {
            line(text);
        }
    }

    /** The cells of a line whose table was flattened so that single blanks part them: its header, or a name and the rest. */
    private Optional<List<Text>> flattened(Text line) {
        if (table != null && table.heads().size() == 2) {
            return RollEntry.nameAndRest(line);
        }
        Matcher header = FLAT_HEADER.matcher(line.value());
        return header.matches()
                ? Optional.of(List.of(line.sub(0, header.end(1)), line.from(header.start(2))))
                : Optional.empty();
    }

    private void row(List<Text> cells) {
        Optional<RollLabel> label =
                cells.size() == 2 ? RollLabel.of(cells.getFirst(), cells.getLast()) : RollLabel.of(cells.getFirst());
        if (cells.size() > 1 && RollTable.isHeader(cells)) {
            role = label.map(RollLabel::role).orElse(role == null ? Role.MEMBER : role);
            table = RollTable.headedBy(cells);
        } else if (table != null) {
            Role listed = role == null ? Role.MEMBER : role;
            table.row(cells).forEach(one -> add(one.entry(), Objects.requireNonNullElse(one.role(), listed)));
        } else if (label.isPresent() && cells.size() > 1) {
            role = label.get().role();
            beside(cells.subList(1, cells.size()), role);
        } else if (label.isPresent()) {
            role = label.get().role();
            list(label.get().names(), role);
        } else if (role != null) {
            beside(cells, role);
        }
    }

    /** Cells that no header explains. */
    private void beside(List<Text> cells, Role as) {
        List<Text> full = BesideNames.full(cells);
        if (standing && full.size() > 1) {
            RollEntry.apart(full, true).forEach(entry -> add(entry, as));
        } else {
            full.forEach(cell -> list(cell, as));
        }
    }

    /** Whether all that the text holds are names. */
    private boolean list(Text text, Role as) {
        List<Text> cells = NameFirst.cells(text);
        List<RollEntry> entries = cells.size() > 1 ? RollEntry.apart(cells, standing) : RollEntry.all(text);
        entries.forEach(entry -> add(entry, as));
        return !entries.isEmpty();
    }

    private void add(RollEntry entry, Role listed) {
        Text name = entry.name();
        RollEntry whole = group == null || entry.representing().isPresent() ? entry : entry.with("", group);
        Role as = listed == Role.APOLOGY ? listed : entry.role().orElse(listed);
        Optional<String> known = known(name.value());
        for (String mark : entry.marks()) {
            marks.putIfAbsent(mark, known.orElse(name.value()));
            Attendance handle = byName.remove(mark);
            as = handle == null || as == Role.APOLOGY ? as : handle.role();
        }
        Attendance before = byName.get(known.orElse(name.value()));
        if (before != null) {
            boolean rises = before.role() == Role.MEMBER || before.role() == Role.PARTICIPANT;
            boolean chairs = as == Role.CHAIR || as == Role.SECRETARY;
            Role both = rises && chairs ? as : before.role();
            byName.put(
                    before.name(),
                    new Attendance(
                            before.name(),
                            before.representing() == null ? whole.representing().orElse(null) : before.representing(),
                            both,
                            false,
                            before.part(),
                            before.remote(),
                            before.items(),
                            before.source()));
            return;
        }
        byName.put(
                name.value(),
                new Attendance(
                        name.value(),
                        whole.representing().orElse(null),
                        as,
                        entry.isAlternate(),
                        entry.isPart(),
                        entry.isRemote(),
                        entry.items(),
                        page.stated(name)));
    }

    /** The name under which someone is listed already: {@code Marisol} may be {@code Marisol Etxeberria}. */
    private Optional<String> known(String name) {
        if (byName.containsKey(name)) {
            return Optional.of(name);
        }
        if (marks.containsKey(name)) {
            return Optional.ofNullable(marks.get(name));
        }
        List<String> same = byName.keySet().stream()
                .filter(other -> name.indexOf(' ') < 0 && other.startsWith(name + " "))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }
}
