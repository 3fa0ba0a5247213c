package org.minutebook.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.model.ActionId;
import org.minutebook.model.MeetingId;
import org.minutebook.model.answer.Finding;
import org.minutebook.model.answer.HealthReport;

/** What {@code report.jte} shows: the findings, kind by kind. */
record ReportView(long total, List<Group> groups) {
    ReportView {
        groups = List.copyOf(groups);
    }

    /** Findings of one kind. */
    record Group(String title, List<Found> findings) {}

    /** A finding and the page of what it is about, null where that has none. */
    record Found(Finding finding, @Nullable String href) {
        private static final Pattern ACTION = Pattern.compile("\\w+ \\w+/\\w+");
        private static final Pattern MEETING = Pattern.compile("\\w+_\\w+");

        static Found of(Finding finding) {
            String subject = finding.subject();
            if (ACTION.matcher(subject).matches()) {
                return new Found(finding, Show.action(ActionId.parse(subject)));
            }
            boolean meeting = finding.kind() != Finding.Kind.MEETING_GAP
                    && MEETING.matcher(subject).matches();
            return new Found(finding, meeting ? Show.meeting(MeetingId.parse(subject)) : null);
        }
    }

    static ReportView of(HealthReport report) {
        Map<Finding.Kind, List<Found>> byKind = new EnumMap<>(Finding.Kind.class);
        report.findings()
                .forEach(finding -> byKind.computeIfAbsent(finding.kind(), _ -> new ArrayList<>())
                        .add(Found.of(finding)));
        List<Group> groups = new ArrayList<>();
        byKind.forEach((kind, findings) -> groups.add(new Group(title(kind), findings)));
        return new ReportView(report.findings().size(), groups);
    }

    private static String title(Finding.Kind kind) {
        String words = Show.word(kind);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
