package org.minutebook.archive;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.minutebook.model.Diagnostic;
import org.minutebook.model.MeetingId;
import org.minutebook.model.Minutes;
import org.minutebook.model.answer.Finding;

/** Codes made of names: two bodies whose names come to one count as one until a profile parts them. */
final class SharedCodes {
    /** By code and then by name, in small letters: where it was seen first. */
    private final Map<String, Map<String, Seen>> codes = new TreeMap<>();

    private record Seen(String name, MeetingId meeting) {}

    void see(Minutes minutes) {
        MeetingId meeting = minutes.meeting().id();
        for (Diagnostic diagnostic : minutes.diagnostics()) {
            String name = diagnostic.body();
            if (name != null) {
                codes.computeIfAbsent(meeting.committee(), _ -> new TreeMap<>())
                        .putIfAbsent(name.toLowerCase(Locale.ROOT), new Seen(name, meeting));
            }
        }
    }

    void report(List<Finding> findings) {
        codes.forEach((code, names) -> {
            if (names.size() > 1) {
                String seen = names.values().stream()
                        .map(one -> "%s (as at %s)".formatted(one.name(), one.meeting()))
                        .collect(Collectors.joining(" and "));
                findings.add(new Finding(
                        Finding.Kind.SHARED_CODE,
                        code,
                        "%s both come to the code %s, so they count as one body".formatted(seen, code),
                        "If they are two, write a profile with a code of its own for one of them (--committee)",
                        null));
            }
        });
    }
}
