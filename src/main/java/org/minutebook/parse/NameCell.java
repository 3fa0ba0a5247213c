package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.layout.Text;

/** The names in a cell of an attendance table: one, or several below one another or with commas between them. */
final class NameCell {
    private final Page page;

    NameCell(Page page) {
        this.page = page;
    }

    /** Who a cell names; none where any part of it is no name. */
    List<AttendanceEntry> of(Text label, Text cell, boolean newPage) {
        List<Text> lines = lines(cell);
        if (lines.size() > 1) {
            List<AttendanceEntry> entries = new ArrayList<>();
            for (Text line : lines) {
                AttendanceEntry.of(label, line, newPage).ifPresent(entries::add);
            }
            if (entries.size() == lines.size()) {
                return entries;
            }
        }
        Optional<AttendanceEntry> one = AttendanceEntry.of(label, cell, newPage);
        if (one.isPresent() || cell.value().indexOf(',') < 0) {
            return one.map(List::of).orElse(List.of());
        }
        return NameList.read(cell, page.profile()).stream()
                .map(entry -> label.isEmpty() ? entry : entry.labelled(label))
                .toList();
    }

    /** The lines that the document has of a cell; what goes on in the next line stands with it. */
    private List<Text> lines(Text cell) {
        String value = cell.value();
        List<Text> lines = new ArrayList<>();
        int from = 0;
        for (int at = value.indexOf(' '); at > 0 && at + 1 < value.length(); at = value.indexOf(' ', at + 1)) {
            boolean open = value.lastIndexOf('(', at) > Math.max(from - 1, value.lastIndexOf(')', at));
            if (!open && Character.isUpperCase(value.charAt(at + 1)) && isBroken(cell, at)) {
                lines.add(cell.sub(from, at));
                from = at + 1;
            }
        }
        lines.add(cell.from(from));
        return lines;
    }

    /** Whether a line of the document ends where a text has a blank. */
    private boolean isBroken(Text text, int blank) {
        int end = text.at(blank - 1) + 1;
        int next = text.at(blank + 1);
        int broken = end <= next ? page.document().text().indexOf('\n', end) : -1;
        return broken >= 0 && broken < next;
    }
}
