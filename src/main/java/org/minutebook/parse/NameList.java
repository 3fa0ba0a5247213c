package org.minutebook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.layout.Text;
import org.minutebook.model.Role;

/** Names in a sentence: {@code Rob Short and Nick Coombs (Large Suppliers), Kate Frazer (Small Supplier).} */
final class NameList {
    /** Between two names; what stands in brackets has none. */
    private static final Pattern BETWEEN = Pattern.compile("(?:[,;]\\s*(?:and\\s+)?|\\s+(?:and|&)\\s+)(?![^()]*\\))");

    private NameList() {}

    /** The people; none where any part of the list is no name. A party behind several names is that of each of them. */
    static List<AttendanceEntry> read(Text list, Profile profile) {
        List<AttendanceEntry> entries = new ArrayList<>();
        Matcher m = BETWEEN.matcher(list.value());
        int from = 0;
        boolean more = true;
        while (more) {
            more = m.find();
            Text part = withoutStop(
                    list.sub(from, more ? m.start() : list.value().length()).strip());
            from = more ? m.end() : from;
            Optional<AttendanceEntry> entry = part.isEmpty() ? Optional.empty() : AttendanceEntry.ofName(part, profile);
            if (entry.isEmpty()) {
                return List.of();
            }
            entries.add(entry.get());
        }
        return shared(entries);
    }

    private static Text withoutStop(Text part) {
        return part.value().endsWith(".") ? part.sub(0, part.value().length() - 1) : part;
    }

    private static List<AttendanceEntry> shared(List<AttendanceEntry> entries) {
        List<AttendanceEntry> labelled = new ArrayList<>();
        @Nullable Text party = null;
        for (AttendanceEntry entry : entries.reversed()) {
            boolean ofRole = new Marks(entry.marks()).role(Role.MEMBER, null) != Role.MEMBER;
            party = entry.label() == null && !ofRole ? party : entry.label();
            labelled.addFirst(party == null ? entry : entry.labelled(party));
        }
        return labelled;
    }
}
